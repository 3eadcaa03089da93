"""What staff do to a report by hand."""

from __future__ import annotations

from datetime import timedelta

from dialogue.words import t
from domain.offers import OfferState
from domain.reports import Action, Actor, Report, State
from handlers import board, post
from handlers.actions import jobs, lifecycle, referrals
from handlers.actions.case import unchanged
from handlers.heaps import View
from handlers.texts import render
from handlers.turn import Visit
from storage import acquaintance, offers, people


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


VOUCH, ALONG = "vouch", "along"
"""How a volunteer goes to an elder who does not know her: staff vouch, staff go along; or two."""


async def assign(
    visit: Visit, report_id: int, person_id: int, company: str = "", seen: int = 0
) -> bool:
    """Give it to a volunteer, whatever dispatch would choose; she gets the job's card.

    `company` says how she goes to an elder who does not know her: a second one's id, or see above.
    """
    report = await unchanged(visit, report_id, seen)
    by = visit.speaker.id
    assigned = report and await lifecycle.change(
        visit,
        report,
        Action.ASSIGN,
        Actor.STAFF,
        by=by,
        why=await _company(visit, company),
        fixer_id=person_id,
        unit=None,
        owner_id=None,
    )
    if assigned is None:
        return False
    if company == VOUCH:
        who = assigned.visited_id, person_id
        await acquaintance.vouch(visit.tx, visit.community_id, *who, by, visit.now)
    elif company:
        await _tell_company(visit, assigned, person_id, company)
    until = visit.now + timedelta(days=1)
    why = '[["assigned", ""]]'
    offer = await offers.create(
        visit.tx, assigned, person_id, OfferState.ACCEPTED, visit.now, until, why
    )
    await board.show(visit, person_id, "offer", offer.id)
    await board.refresh(visit, ("case",), report_id)
    return True


async def _company(visit: Visit, company: str) -> str:
    if company.isdecimal():
        second = await people.get(visit.tx, int(company))
        return render(t("company-second", name=second.name), visit.community.language)
    key = {VOUCH: "company-vouch", ALONG: "company-along"}.get(company)
    return render(t(key), visit.community.language) if key else ""


async def _tell_company(visit: Visit, report: Report, person_id: int, company: str) -> None:
    number = str(report.number)
    if company == ALONG:
        await post.tell(visit, person_id, t("news-along", number=number, name=visit.speaker.name))
        return
    names = await people.names(visit.tx, [person_id, int(company)])
    for one, other in ((person_id, int(company)), (int(company), person_id)):
        await post.tell(visit, one, t("news-together", number=number, name=names[other]))


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
