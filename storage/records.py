"""What volunteers have done, from confirmed jobs only, and what they left undone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from domain.offers import OfferState
from domain.reports import State
from storage import signups
from storage.database import Transaction
from storage.reports import fixed_by
from storage.tables import offers, reports


@dataclass(frozen=True, slots=True)
class Record:
    """A volunteer's figures."""

    services: int
    """Jobs that residents confirmed."""
    minutes: int
    """How long these took, as far as she has said."""
    lapsed: int
    """Jobs that she took and did not move."""
    no_shows: int
    """How often residents said that nobody came."""
    activities: int
    """Patrols and other activities at which she was."""
    activity_minutes: int
    """How long these took."""
    stayed_away: int
    """How often she had a place and did not come."""


async def of(tx: Transaction, person_id: int) -> Record:
    """Give a volunteer's figures."""
    solved = fixed_by(person_id), reports.c.state == State.SOLVED
    minutes = func.coalesce(func.sum(reports.c.minutes), 0)
    done = (await tx.execute(select(func.count(), minutes).where(*solved))).one()
    lapsed = func.count().filter(offers.c.state == OfferState.LAPSED)
    missed = func.coalesce(func.sum(offers.c.no_shows), 0)
    hers = select(lapsed, missed).where(offers.c.person_id == person_id)
    left = (await tx.execute(hers)).one()
    return Record(done[0], done[1], left[0], left[1], *await signups.record(tx, person_id))
