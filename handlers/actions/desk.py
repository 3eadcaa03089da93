"""What staff do to a report by hand."""

from __future__ import annotations

from dialogue.words import t
from domain.reports import IN_HAND, Action, Actor, Report, State
from handlers import board, post, wording
from handlers.actions import jobs, lifecycle, matches, pairs, referrals, seeking, unasked
from handlers.actions.case import unchanged
from handlers.heaps import View
from handlers.texts import render
from handlers.turn import Visit
from storage import acquaintance, people


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
    given = report and await _give(visit, report, person_id, company)
    if given is None:
        return False
    if company.isdecimal():
        await pairs.tell_together(visit, given)
    else:
        await _accompany(visit, given, person_id, company)
    for each in given.fixers if company.isdecimal() else (person_id,):
        await unasked.show(visit, given, each)
    await matches.tell(visit, given)
    await seeking.go_on(visit, given)
    await board.refresh(visit, ("case",), report_id)
    return True


async def let_go_alone(visit: Visit, report_id: int, company: str, seen: int = 0) -> bool:
    """One is enough after all, of two who do not know the elder: staff vouch, or go along."""
    report = await unchanged(visit, report_id, seen)
    if report is None or not await pairs.sends_a_stranger_alone(visit, report):
        return False
    await _accompany(visit, report, report.fixers[0], company)
    return await pairs.need(visit, report, 1, await _company(visit, company)) is not None


async def _accompany(visit: Visit, report: Report, person_id: int, company: str) -> None:
    """Staff vouch for her, or tell her that they go along."""
    if company == VOUCH:
        who, by = (report.visited_id, person_id), visit.speaker.id
        await acquaintance.vouch(visit.tx, visit.community_id, *who, by, visit.now)
    elif company == ALONG:
        news = t("news-along", job=wording.job(visit, report), name=visit.speaker.name)
        await post.tell(visit, person_id, news)


async def _give(visit: Visit, report: Report, person_id: int, company: str) -> Report | None:
    """Give the job to her, and to a second one if there is to be one; or the second seat."""
    if report.state in IN_HAND:
        return await pairs.join(visit, report, person_id, Actor.STAFF)
    pair = {"seats": 2, "second_id": int(company)} if company.isdecimal() else {}
    return await lifecycle.change(
        visit,
        report,
        Action.ASSIGN,
        Actor.STAFF,
        by=visit.speaker.id,
        why=await _company(visit, company),
        fixer_id=person_id,
        unit=None,
        owner_id=None,
        **pair,
    )


async def _company(visit: Visit, company: str) -> str:
    if company.isdecimal():
        second = await people.get(visit.tx, int(company))
        return render(t("company-second", name=second.name), visit.community.language)
    key = {VOUCH: "company-vouch", ALONG: "company-along"}.get(company)
    return render(t(key), visit.community.language) if key else ""


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
