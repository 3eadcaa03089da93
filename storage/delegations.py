"""Who may announce to one compound for a while, because staff let her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from storage.database import Transaction
from storage.tables import delegations


@dataclass(frozen=True, slots=True)
class Delegation:
    """What somebody is let do, and by whom."""

    compound: str
    until: datetime
    given_by: int


async def give(
    tx: Transaction,
    community_id: int,
    person_id: int,
    compound: str,
    *,
    until: datetime,
    given_by: int,
) -> None:
    """Let somebody announce to a compound until a moment."""
    await tx.execute(
        insert(delegations).values(
            community_id=community_id,
            person_id=person_id,
            compound=compound,
            until=until,
            given_by=given_by,
        )
    )


async def take_back(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Let it end now; False when there was nothing to take back."""
    open_ones = delegations.c.person_id == person_id, delegations.c.until > now
    done = await tx.execute(update(delegations).where(*open_ones).values(until=now))
    return done.rowcount > 0


async def of(tx: Transaction, person_id: int) -> list[Delegation]:
    """Give all that somebody was ever let do, the newest first."""
    rows = await tx.execute(
        select(delegations.c.compound, delegations.c.until, delegations.c.given_by)
        .where(delegations.c.person_id == person_id)
        .order_by(delegations.c.id.desc())
    )
    return [Delegation(*row) for row in rows]


async def open_to(tx: Transaction, person_id: int, now: datetime) -> Delegation | None:
    """Give what somebody is let do now, the latest."""
    rows = await tx.execute(
        select(delegations.c.compound, delegations.c.until, delegations.c.given_by)
        .where(delegations.c.person_id == person_id, delegations.c.until > now)
        .order_by(delegations.c.id.desc())
        .limit(1)
    )
    row = rows.first()
    return Delegation(*row) if row else None
