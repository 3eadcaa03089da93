"""Jobs for two volunteers: the second seat is sought, taken and given back on its own."""

from __future__ import annotations

from dialogue.words import t
from domain.offers import OfferState
from domain.reports import IN_HAND, Action, Actor, Report, State
from domain.timeline import NEED_ONE, NEED_TWO
from handlers import choosing, post, wording
from handlers.actions import lifecycle, matches, overrides, seeking
from handlers.turn import Visit
from storage import people, reports, timeline


async def join(visit: Visit, report: Report, person_id: int, actor: Actor) -> Report | None:
    """Give somebody the second seat; None when it is taken, or the first is hers."""
    if report.state not in IN_HAND or not report.wants or report.has(person_id):
        return None
    by = visit.speaker.id
    joined = await lifecycle.mark(visit, report, Action.JOIN, actor, by, "", second_id=person_id)
    if joined is None:
        return None
    await lifecycle.close_offers(visit, joined, OfferState.TAKEN)
    await tell_together(visit, joined)
    return joined


async def tell_together(visit: Visit, report: Report) -> None:
    """The two hear of each other, and the resident of the second."""
    names = await people.names(visit.tx, report.fixers)
    job = wording.job(visit, report)
    for one, other in (report.fixers, report.fixers[::-1]):
        await post.tell(visit, one, t("news-together", job=job, name=names[other]))
    second = t("news-joined", matter=wording.matter(report), name=names[report.fixers[-1]])
    await post.tell(visit, report.reporter_id, second)


async def leave(visit: Visit, report: Report) -> Report | None:
    """One of the two cannot after all: the other keeps the job, and only that seat is sought."""
    by, name = visit.speaker.id, visit.speaker.name
    stays = next(person_id for person_id in report.fixers if person_id != by)
    seats: dict[str, object] = {"fixer_id": stays, "second_id": None}
    left = await lifecycle.mark(visit, report, Action.LEAVE, Actor.FIXER, by, "", **seats)
    if left is None:
        return None
    job, matter = wording.job(visit, report), wording.matter(report)
    await post.tell(visit, stays, t("news-left", job=job, name=name))
    await post.tell(visit, report.reporter_id, t("news-left-her", matter=matter, name=name))
    return await seeking.go_on(visit, left)


async def sends_a_stranger_alone(visit: Visit, report: Report) -> bool:
    """Tell whether whoever has it is a stranger to an elder living alone, and goes as one of two.

    That one is enough must not be said then but with who vouches, or goes along.
    """
    if report.state not in IN_HAND or not report.may_need(1):
        return False
    return await choosing.is_stranger(visit, report, report.fixers[0])


async def need(visit: Visit, report: Report, seats: int, company: str = "") -> Report | None:
    """Staff say how many must go; None where that is so already, or too late to say.

    No stranger goes alone to an elder living alone, but in the `company` that staff name.
    """
    if not report.may_need(seats):
        return None
    if seats == 1 and not company and await sends_a_stranger_alone(visit, report):
        return None
    changed = await reports.change(visit.tx, report.id, seats=seats)
    by, what = visit.speaker.id, NEED_TWO if seats > 1 else NEED_ONE
    await timeline.note(visit.tx, changed, visit.now, Actor.STAFF, by, what, changed.state, company)
    await overrides.note(visit, changed, what, by, changed.fixers)
    if report.wants and not changed.wants:
        await lifecycle.close_offers(visit, changed, OfferState.WITHDRAWN)
    if changed.state in IN_HAND and seats == 1:
        await matches.tell(visit, changed)
    if changed.state is State.WITH_STAFF and changed.trade and not changed.owner_id:
        again = await lifecycle.change(visit, changed, Action.SEEK, Actor.STAFF, by=by)
        changed = again or changed
    changed = await seeking.reconsider(visit, changed)
    await seeking.go_on(visit, changed)
    await lifecycle.show_everywhere(visit, await reports.get(visit.tx, report.id))
    return changed


async def waits_for_second(visit: Visit, report: Report) -> bool:
    """Tell whether who speaks may not go alone: an elder living alone does not know her."""
    if not report.wants:
        return False
    return await choosing.is_stranger(visit, report, visit.speaker.id)
