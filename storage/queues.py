"""Looks at the outbox as a whole: how much waits there, and what went wrong."""

from __future__ import annotations

from datetime import datetime

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


async def on_its_way(tx: Transaction, community_id: int, until: int, now: datetime) -> bool:
    """Tell whether a message up to this one could have been sent by now, and was not."""
    rows = await tx.execute(
        select(outbox.c.id)
        .where(
            outbox.c.community_id == community_id,
            outbox.c.id <= until,
            outbox.c.ended_at.is_(None),
            outbox.c.not_before <= now,
        )
        .limit(1)
    )
    return rows.first() is not None
