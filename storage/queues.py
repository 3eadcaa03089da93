"""How much waits in the outbox, and what went wrong there, as figures for the metrics."""

from __future__ import annotations

from sqlalchemy import func, or_, select

from storage.database import Transaction
from storage.outbox import Delivery, Priority
from storage.tables import outbox


async def waiting_by_class(tx: Transaction) -> dict[Priority, int]:
    """Count the messages that wait, by class."""
    rows = await tx.execute(
        select(outbox.c.priority, func.count())
        .where(outbox.c.state.in_((Delivery.WAITING, Delivery.SENDING)))
        .group_by(outbox.c.priority)
    )
    return {Priority(priority): number for priority, number in rows}


async def count_uncertain(tx: Transaction) -> int:
    """Count the messages of which nobody knows whether they arrived, and those sent twice."""
    rows = await tx.execute(
        select(func.count()).where(or_(outbox.c.state == Delivery.UNCERTAIN, outbox.c.attempts > 1))
    )
    return int(rows.scalar_one())
