"""What staff do to a report by hand."""

from __future__ import annotations

from datetime import timedelta

from domain.offers import OfferState
from domain.reports import Action, Actor, Report, State
from handlers import board
from handlers.actions import jobs, lifecycle, referrals
from handlers.actions.case import unchanged
from handlers.heaps import View
from handlers.turn import Visit
from storage import offers


async def take(visit: Visit, report: Report) -> Report | None:
    """One of the staff sees to it; None when another has taken it already."""
    if report.state is State.WITH_STAFF and report.owner_id:
        return None
    by = visit.speaker.id
    return await lifecycle.change(
        visit, report, Action.TAKE, Actor.STAFF, by=by, fixer_id=None, unit=None, owner_id=by
    )


async def close(visit: Visit, report_id: int, why: str, seen: int = 0) -> bool:
    """Close it, not fixed, with a reason."""
    report = await unchanged(visit, report_id, seen)
    by = visit.speaker.id
    closed = report and await lifecycle.change(
        visit, report, Action.CLOSE, Actor.STAFF, by=by, why=why
    )
    if report is None or closed is None:
        return False
    await jobs.tell_not_needed(visit, report)
    return True


async def assign(visit: Visit, report_id: int, person_id: int, seen: int = 0) -> bool:
    """Give it to a volunteer, whatever dispatch would choose; she gets the job's card."""
    report = await unchanged(visit, report_id, seen)
    by = visit.speaker.id
    assigned = report and await lifecycle.change(
        visit,
        report,
        Action.ASSIGN,
        Actor.STAFF,
        by=by,
        fixer_id=person_id,
        unit=None,
        owner_id=None,
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


async def refer(visit: Visit, report_id: int, unit: str, seen: int = 0) -> bool:
    """Hand it to a partner unit."""
    report = await unchanged(visit, report_id, seen)
    if report is None:
        return False
    by = visit.speaker.id
    return await referrals.refer(visit, report, unit, Actor.STAFF, by=by) is not None


async def show_heap(visit: Visit, view: int, compound: str, category: str) -> bool:
    """Show what a filter leaves of a heap."""
    narrowed = View.of(visit, View.unpacked(view).place, compound, category)
    return await board.show(visit, visit.speaker.id, "desk_list", narrowed.packed)
