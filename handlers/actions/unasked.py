"""Jobs that somebody has without having been asked: staff gave it to her, or she took it along."""

from __future__ import annotations

from datetime import timedelta

from domain.offers import OfferState
from domain.reports import Action, Actor, Report
from handlers import board
from handlers.actions import lifecycle, matches
from handlers.turn import Turn, Visit
from storage import decisions, offers
from storage.decisions import TOGETHER, Decided


async def take_along(visit: Visit, report: Report) -> bool:
    """Take a job that she was not asked about, where she goes anyway; False if it is gone."""
    me = visit.speaker.id
    taken = await lifecycle.change(visit, report, Action.CLAIM, Actor.FIXER, by=me, fixer_id=me)
    if taken is None:
        return False
    together = Decided(visit.now, 0, TOGETHER, "", None, None, (me,), ())
    await decisions.note(visit.tx, taken, together)
    await show(visit, taken, me)
    await matches.tell(visit, taken)
    return True


async def show(turn: Turn, report: Report, person_id: int) -> None:
    """Give her the card of a job that she has without having been asked."""
    until = turn.now + timedelta(days=1)
    offer = await offers.create(
        turn.tx, report, person_id, OfferState.ACCEPTED, turn.now, until, ""
    )
    await board.show(turn, person_id, "offer", offer.id)
