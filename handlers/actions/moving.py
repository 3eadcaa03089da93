"""A report is somewhere else than was said: whoever has it hears so; elsewhere others are asked."""

from __future__ import annotations

from dialogue.words import t
from domain.offers import OfferState
from domain.reports import CLOSED, IN_HAND, MOVABLE, Actor, Report, State
from domain.timeline import CHANGE_PLACE, CORRECT_PLACE
from handlers import choosing, wording
from handlers.actions import lifecycle, looking, overrides, own_report, seeking
from handlers.actions.case import unchanged
from handlers.looks import Home
from handlers.turn import Visit
from storage import cards, offers, reports, timeline


async def change_place(visit: Visit, report_id: int, home: Home) -> bool:
    """Whoever reported it says so, while nobody has set off yet."""
    report = await reports.get(visit.tx, report_id)
    if report.state not in MOVABLE:
        return False
    await _move(visit, report, home, Actor.REPORTER, CHANGE_PLACE)
    return True


async def correct_place(visit: Visit, report_id: int, home: Home, seen: int) -> bool:
    """Staff put it right."""
    report = await unchanged(visit, report_id, seen)
    if report is None or report.state in CLOSED:
        return False
    await _move(visit, report, home, Actor.STAFF, CORRECT_PLACE)
    return True


async def _move(visit: Visit, report: Report, home: Home, actor: Actor, what: str) -> None:
    elsewhere = report.wants and report.compound != home.compound
    place = {"compound": home.compound, "place": home.place}
    moved = await reports.change(visit.tx, report.id, **place, round=report.round + elsewhere)
    by = visit.speaker.id
    await timeline.note(visit.tx, moved, visit.now, actor, by, what, moved.state, "")
    if actor is Actor.STAFF:
        await overrides.note(visit, moved, what, by)
    news = t("news-place-changed", job=wording.job(visit, moved))
    await own_report.tell_holders(visit, moved, news)
    await _note_looks(visit, moved)
    if elsewhere:
        await lifecycle.close_offers(visit, moved, OfferState.WITHDRAWN)
    await lifecycle.show_everywhere(visit, moved)
    await seeking.go_on(visit, moved)


async def _note_looks(visit: Visit, report: Report) -> None:
    """Whoever has the address open sees the new one."""
    for offer in await offers.of_report(visit.tx, report.id):
        for person_id in await cards.readers(visit.tx, ("contact",), offer.id):
            if report.has(person_id) and report.state in IN_HAND:
                await looking.at_contact(visit, person_id, report)
    for person_id in await cards.readers(visit.tx, ("referral",), report.id):
        if report.state is State.REFERRED and not await choosing.lacks_company(visit, report):
            await looking.at_contact(visit, person_id, report)
