"""Finds somebody for a report: neighbours, several at a time; else a partner unit, else staff."""

from __future__ import annotations

from datetime import datetime

from dialogue.words import Text, t
from domain.dispatch import Escalate, HandOver, OfferNow, Wait, WaitFor
from domain.masking import neighbours_view
from domain.reports import Action, Actor, Report
from handlers import board, post, wording
from handlers.actions import asking, lifecycle, referrals, storms
from handlers.actions.ending import SEEK_AGAIN
from handlers.turn import Turn
from storage import decisions, people, reports, timers


async def start(turn: Turn, report: Report) -> Report:
    """Bring a new report on its way: to neighbours with the trade, or to the staff's desk."""
    if report.trade is None:
        await lifecycle.show_to_staff(turn, report)
        return report
    seeking = await lifecycle.change(turn, report, Action.SEEK, Actor.CLOCK)
    sought = await go_on(turn, seeking or report)
    await storms.look(turn)
    return sought


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
    number = str(report.number)
    if report.fixers:
        await post.tell_staff(turn, t("second-nobody", number=number))
        await lifecycle.show_to_staff(turn, report)
        return report
    if why is HandOver.HELD_BACK:
        return await _to_staff(turn, report, t("guard-staff", number=number))
    unit = next((u for u in turn.community.units if report.trade in u.trades), None)
    if unit is None:
        return await _to_staff(turn, report, await _handed_over(turn, report, why))
    await post.tell_staff(turn, await _handed_over(turn, report, why))
    return await referrals.refer(turn, report, unit.key, Actor.CLOCK) or report


async def _handed_over(turn: Turn, report: Report, why: HandOver) -> Text:
    """Say why no neighbour does it, and who of the staff is on duty."""
    on_duty = await people.on_duty(turn.tx, turn.community_id)
    facts: dict[str, str | int | Text] = {
        "number": str(report.number),
        "why": Text(f"hand-over-{why}"),
    }
    if not on_duty:
        return Text("handed-over", facts)
    first = await people.get(turn.tx, on_duty[0])
    return Text("handed-over-duty", facts | {"name": first.name})


async def _to_staff(turn: Turn, report: Report, why: Text) -> Report:
    escalated = await lifecycle.change(turn, report, Action.ESCALATE, Actor.CLOCK)
    if escalated:
        await post.tell_staff(turn, why)
        await lifecycle.show_to_staff(turn, escalated)
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
        await post.tell(turn, person_id, t("news-not-solved", number=str(report.number)))
    return await start(turn, await reports.get(turn.tx, opened.id))
