"""Who has signed up for what, in the order in which they came."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from domain.activities import Occasion, Roll, SignUp
from storage.database import Transaction
from storage.tables import people, signups


async def add(
    tx: Transaction, community_id: int, occurrence_id: int, person_id: int, now: datetime
) -> bool:
    """Put somebody at the end of the list; False when she is on it."""
    who = {"occurrence_id": occurrence_id, "person_id": person_id}
    row = insert(signups).values(community_id=community_id, at=now, **who)
    done = await tx.execute(row.on_conflict_do_nothing())
    return done.rowcount == 1


async def remove(tx: Transaction, occurrence_id: int, person_id: int) -> bool:
    """Take somebody off the list; False when she was not on it."""
    hers = signups.c.occurrence_id == occurrence_id, signups.c.person_id == person_id
    return (await tx.execute(delete(signups).where(*hers))).rowcount == 1


async def roll(tx: Transaction, occasion: Occasion) -> Roll:
    """Give all who want to come."""
    rows = await tx.execute(
        select(signups.c.person_id, people.c.name)
        .join(people, people.c.id == signups.c.person_id)
        .where(signups.c.occurrence_id == occasion.id)
        .order_by(signups.c.id)
    )
    everybody = tuple(SignUp(*row) for row in rows)
    return Roll(everybody, occasion.activity.capacity, occasion.activity.fewest)


async def of_person(tx: Transaction, person_id: int) -> list[int]:
    """Give the ids of the occurrences for which somebody has signed up."""
    rows = await tx.execute(select(signups.c.occurrence_id).where(signups.c.person_id == person_id))
    return list(rows.scalars())
