"""Who looked at whose address or phone number, when, and for what."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from storage.database import Transaction
from storage.tables import audit


async def record(
    tx: Transaction,
    community_id: int,
    now: datetime,
    *,
    actor_id: int,
    subject_id: int,
    what: str,
    report_id: int | None = None,
    alarm_id: int | None = None,
) -> None:
    """Leave a row for one look."""
    await tx.execute(
        insert(audit).values(
            community_id=community_id,
            at=now,
            actor_id=actor_id,
            subject_id=subject_id,
            what=what,
            report_id=report_id,
            alarm_id=alarm_id,
        )
    )


async def looks_at(tx: Transaction, subject_id: int) -> list[tuple[int, str]]:
    """Give who looked at a person's data, and at what, in order."""
    rows = await tx.execute(
        select(audit.c.actor_id, audit.c.what)
        .where(audit.c.subject_id == subject_id)
        .order_by(audit.c.id)
    )
    return [(row.actor_id, row.what) for row in rows]
