"""What staff do to a report by hand."""

from __future__ import annotations

from datetime import timedelta

from domain.offers import OfferState
from domain.reports import Action, Actor, Report
from handlers import board
from handlers.actions import jobs, lifecycle, referrals
from handlers.turn import Visit
from storage import offers, reports


async def take(visit: Visit, report: Report) -> Report | None:
    """Staff see to it themselves."""
    return await lifecycle.change(
        visit, report, Action.TAKE, Actor.STAFF, by=visit.speaker.id, fixer_id=None, unit=None
    )


async def close(visit: Visit, report_id: int, why: str) -> bool:
    """Close it, not fixed, with a reason."""
    report = await reports.get(visit.tx, report_id)
    by = visit.speaker.id
    closed = await lifecycle.change(visit, report, Action.CLOSE, Actor.STAFF, by=by, why=why)
    if closed is None:
        return False
    await jobs.tell_not_needed(visit, report)
    return True


async def assign(visit: Visit, report_id: int, person_id: int) -> bool:
    """Give it to a volunteer, whatever dispatch would choose; she gets the job's card."""
    report = await reports.get(visit.tx, report_id)
    by = visit.speaker.id
    assigned = await lifecycle.change(
        visit, report, Action.ASSIGN, Actor.STAFF, by=by, fixer_id=person_id, unit=None
    )
    if assigned is None:
        return False
    until = visit.now + timedelta(days=1)
    why = '[["assigned", ""]]'
    offer = await offers.create(
        visit.tx, assigned, person_id, OfferState.ACCEPTED, visit.now, until, why
    )
    await board.show(visit, person_id, "offer", offer.id)
    await board.refresh(visit, ("case",), report_id)
    return True


async def refer(visit: Visit, report_id: int, unit: str) -> bool:
    """Hand it to a partner unit."""
    report = await reports.get(visit.tx, report_id)
    by = visit.speaker.id
    return await referrals.refer(visit, report, unit, Actor.STAFF, by=by) is not None
