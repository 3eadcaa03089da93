"""What staff put right about a report; who comes second sees what happened meanwhile."""

from __future__ import annotations

from domain.offers import OfferState
from domain.reports import CLOSED, Action, Actor, Report, State
from domain.timeline import RECATEGORIZE
from handlers import board
from handlers.actions import agenda, jobs, lifecycle, overrides, reporting, seeking
from handlers.turn import Visit
from storage import followers, reports, timeline


async def unchanged(visit: Visit, report_id: int, seen: int) -> Report | None:
    """Give a report to which nothing has happened since staff began; else show what did."""
    report = await reports.get(visit.tx, report_id)
    if seen and await timeline.last_event(visit.tx, report_id) != seen:
        await board.show(visit, visit.speaker.id, "case", report_id)
        return None
    return report


async def recategorize(visit: Visit, report_id: int, category: str, seen: int) -> bool:
    """It is another kind of matter: others may be asked for it."""
    report = await _open_one(visit, report_id, seen)
    if report is None:
        return False
    trade = reporting.trade_of(visit.community, category)
    changed = await reports.change(visit.tx, report_id, category=category, trade=trade)
    await _note(visit, changed, RECATEGORIZE)
    if report.state is State.NEW:
        await seeking.start(visit, changed)
    elif report.wants and report.trade != trade:
        await lifecycle.close_offers(visit, changed, OfferState.WITHDRAWN)
        await seeking.go_on(visit, changed)
    else:
        await seeking.reconsider(visit, changed)
    await lifecycle.show_everywhere(visit, await reports.get(visit.tx, report_id))
    return True


async def set_agenda(visit: Visit, report: Report, *, on: bool) -> bool:
    """Put it on the council's agenda (议事会), or take it off; False if it is so already."""
    if report.agenda is on or (on and report.state in CLOSED - {State.NOT_FIXED}):
        return False
    changed = await reports.change(visit.tx, report.id, agenda=on)
    await (agenda.put_report if on else agenda.take_report)(visit, changed)
    await _note(visit, changed, "agenda_on" if on else "agenda_off")
    await lifecycle.show_everywhere(visit, changed)
    return True


async def merge(visit: Visit, report_id: int, number: int, seen: int) -> bool:
    """It is the same matter as another report: it goes on with that one."""
    report = await _open_one(visit, report_id, seen)
    other = await reports.numbered(visit.tx, visit.community_id, number)
    if report is None or other is None or other.id == report_id or other.state in CLOSED:
        return False
    by, why = visit.speaker.id, str(number)
    merged = await lifecycle.change(
        visit, report, Action.MERGE, Actor.STAFF, by=by, why=why, merged_into=other.id
    )
    await reports.move_into(visit.tx, report_id, other.id)
    for person_id in await followers.of_report(visit.tx, report_id):
        await followers.add(visit.tx, other, person_id, visit.now)
    await _note(visit, other, "absorb", str(report.number))
    await jobs.tell_not_needed(visit, report)
    await lifecycle.show_everywhere(visit, other)
    return merged is not None


async def _open_one(visit: Visit, report_id: int, seen: int) -> Report | None:
    report = await unchanged(visit, report_id, seen)
    return report if report and report.state not in CLOSED else None


async def _note(visit: Visit, report: Report, what: str, why: str = "") -> None:
    by = visit.speaker.id
    await timeline.note(visit.tx, report, visit.now, Actor.STAFF, by, what, report.state, why)
    if what == RECATEGORIZE:
        await overrides.note(visit, report, what, by)
