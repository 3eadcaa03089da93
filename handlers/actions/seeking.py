"""Finds somebody for a report: neighbours, several at a time; else a partner unit, else staff."""

from __future__ import annotations

from datetime import datetime

from dialogue.words import t
from domain.dispatch import Escalate, HandOver, OfferNow, Wait, WaitFor
from domain.masking import neighbours_view
from domain.offers import Offer, OfferState
from domain.reports import Action, Actor, Report
from handlers import board, choosing, post, wording
from handlers.actions import asking, ending, lifecycle, referrals, storms
from handlers.actions.ending import SEEK_AGAIN
from handlers.turn import Turn
from storage import decisions, offers, people, reports, seeking, timers


async def start(turn: Turn, report: Report) -> Report:
    """Bring a new report on its way: to neighbours with the trade, or to the staff's desk."""
    if report.trade is None:
        await storms.look(turn)
        await lifecycle.show_to_staff(turn, report, bundled=True)
        return report
    seeking = await lifecycle.change(turn, report, Action.SEEK, Actor.CLOCK)
    await storms.look(turn)
    return await go_on(turn, seeking or report)


async def go_on(turn: Turn, report: Report) -> Report:
    """Take the next step for a report that wants a neighbour."""
    if not report.wants:
        return report
    decision, wave = await asking.decide_about(turn, report)
    match decision:
        case OfferNow(asks, look_again):
            for ask in asks:
                await asking.offer(turn, report, ask, wave)
            await _look_again(turn, report, look_again)
            await board.refresh(turn, ("case",), report.id)
        case Wait(until, what_for):
            await _look_again(turn, report, until)
            if what_for is WaitFor.SOMEBODY:
                await _tell_when(turn, report, until)
        case Escalate(why):
            return await _hand_over(turn, report, why)
    return report


async def reconsider(turn: Turn, report: Report) -> Report:
    """What is known of it has changed: whoever may not go any more is asked no longer."""
    barred = [one for one in await _open_offers(turn, report) if await _is_barred(turn, one)]
    for offer in barred:
        await ending.end(turn, offer, OfferState.WITHDRAWN)
        await board.refresh(turn, ("offer",), offer.id)
    return await go_on(turn, report) if barred else report


async def _open_offers(turn: Turn, report: Report) -> list[Offer]:
    found = await offers.of_report(turn.tx, report.id)
    return [offer for offer in found if offer.state is OfferState.OPEN]


async def _is_barred(turn: Turn, offer: Offer) -> bool:
    return (await choosing.guard(turn, offer.report_id, offer.person_id)).bars


async def elders_first(turn: Turn, report: Report) -> None:
    """Of reports that are decided at the same moment, those of elders living alone come first.

    Each volunteer is asked about one at a time, so whoever is decided about first has the choice.
    """
    if report.urgent or not report.wants:
        return
    resident = await people.get(turn.tx, report.visited_id)
    if resident.lives_alone:
        return
    for report_id in await seeking.elders_before(turn.tx, report, SEEK_AGAIN):
        await go_on(turn, await reports.get(turn.tx, report_id))


async def _look_again(turn: Turn, report: Report, at: datetime) -> None:
    await timers.put(turn.tx, turn.community_id, SEEK_AGAIN, report.id, at)


async def _tell_when(turn: Turn, report: Report, at: datetime) -> None:
    """Nobody can be asked before: whoever reported hears of it, once."""
    *before, _ = await decisions.of_report(turn.tx, report.id)
    if not before or before[-1].why != WaitFor.SOMEBODY:
        news = t("news-later", matter=wording.matter(report), time=wording.moment(turn, at))
        await post.tell(turn, report.reporter_id, news)


async def _hand_over(turn: Turn, report: Report, why: HandOver) -> Report:
    """No neighbour has taken it in time: a partner unit with the trade, else staff."""
    await asking.expire(turn, report)
    if report.fixers:
        await lifecycle.show_to_staff(turn, report)
        return report
    unit = next((u for u in turn.community.units if report.trade in u.trades), None)
    if unit is None or why is HandOver.HELD_BACK:
        return await _to_staff(turn, report)
    return await referrals.refer(turn, report, unit.key, Actor.CLOCK) or report


async def _to_staff(turn: Turn, report: Report) -> Report:
    escalated = await lifecycle.change(turn, report, Action.ESCALATE, Actor.CLOCK)
    if escalated:
        await lifecycle.show_to_staff(turn, escalated, bundled=True)
    return escalated or report


async def reopen(
    turn: Turn, report: Report, by: int, actor: Actor, words: str, *, why: str
) -> Report | None:
    """Not solved: open it again with her words, and ask other neighbours."""
    names = await people.names(turn.tx, (report.reporter_id, report.visited_id))
    view = neighbours_view(words, list(names.values()))
    opened = await lifecycle.change(
        turn,
        report,
        Action.REJECT,
        actor,
        by=by,
        why=why,
        fixer_id=None,
        unit=None,
        round=report.round + 1,
        minutes=None,
        used=None,
        words="\n".join(filter(None, (report.words, words))),
        view="\n".join(filter(None, (report.view, view))),
    )
    if opened is None:
        return None
    for person_id in report.fixers:
        await post.tell(turn, person_id, t("news-not-solved", job=wording.job(turn, report)))
    return await start(turn, await reports.get(turn.tx, opened.id))
