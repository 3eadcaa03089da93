"""Who has signed up for what, in the order in which they came."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, func, select, update
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
    hers = _hers(occurrence_id, person_id)
    return (await tx.execute(delete(signups).where(hers))).rowcount == 1


async def roll(tx: Transaction, occasion: Occasion) -> Roll:
    """Give all who want to come."""
    rows = await tx.execute(
        select(signups.c.person_id, people.c.name, signups.c.present_at.is_not(None))
        .join(people, people.c.id == signups.c.person_id)
        .where(signups.c.occurrence_id == occasion.id)
        .order_by(signups.c.id)
    )
    everybody = tuple(SignUp(*row) for row in rows)
    return Roll(everybody, occasion.activity.capacity, occasion.activity.fewest)


async def note_present(
    tx: Transaction, occurrence_id: int, person_id: int, now: datetime, minutes: int
) -> None:
    """Note that somebody is there, and credit her the time; who is noted already stays so."""
    absent = _hers(occurrence_id, person_id), signups.c.present_at.is_(None)
    facts = {"present_at": now, "minutes": minutes}
    await tx.execute(update(signups).where(*absent).values(**facts))


async def note_absent(tx: Transaction, occurrence_id: int, person_id: int) -> None:
    """Note that somebody is not there after all."""
    facts = {"present_at": None, "minutes": None}
    await tx.execute(update(signups).where(_hers(occurrence_id, person_id)).values(**facts))


async def note_missed(tx: Transaction, occurrence_id: int, person_ids: Collection[int]) -> None:
    """Note who had a place and did not come."""
    theirs = signups.c.occurrence_id == occurrence_id, signups.c.person_id.in_(person_ids)
    await tx.execute(update(signups).where(*theirs).values(missed=True))


def _hers(occurrence_id: int, person_id: int) -> ColumnElement[bool]:
    return and_(signups.c.occurrence_id == occurrence_id, signups.c.person_id == person_id)


async def record(tx: Transaction, person_id: int) -> tuple[int, int, int]:
    """Give how often somebody was there, for how many minutes, and how often she stayed away."""
    there = func.count().filter(signups.c.present_at.is_not(None))
    minutes = func.coalesce(func.sum(signups.c.minutes), 0)
    away = func.count().filter(signups.c.missed)
    figures = select(there, minutes, away).where(signups.c.person_id == person_id)
    row = (await tx.execute(figures)).one()
    return row[0], row[1], row[2]


async def of_person(tx: Transaction, person_id: int) -> list[int]:
    """Give the ids of the occurrences for which somebody has signed up."""
    rows = await tx.execute(select(signups.c.occurrence_id).where(signups.c.person_id == person_id))
    return list(rows.scalars())
