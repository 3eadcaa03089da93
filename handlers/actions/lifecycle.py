"""Changes of a report's state: by the table only, each with an event, and all that follows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from domain import visits
from domain.offers import OfferState
from domain.people import Role
from domain.reports import CLOSED, IN_HAND, Action, Actor, Report, State, moved
from handlers import board, figures
from handlers.actions import ending, news, overrides, same_building, storms
from handlers.actions.ending import SEEK_AGAIN
from handlers.turn import Turn
from storage import offers, people, reports, timeline, timers
from storage.outbox import Priority

FIRST_REMINDER = timedelta(hours=24)
LAST_REMINDER = timedelta(hours=72)
OVERDUE, ASK_AGAIN, ASK_LAST = "report_overdue", "ask_solved_again", "ask_solved_last"
JOB_STILL, JOB_BACK = "job_still", "job_back"

ABOUT_REPORTS = ("case", "mine", "followed", "solved", "referral", "visit", "withdraw")
"""The kinds of cards whose subject is a report."""


async def change(
    turn: Turn,
    report: Report,
    action: Action,
    actor: Actor,
    *,
    by: int | None = None,
    why: str = "",
    **facts: object,
) -> Report | None:
    """Do an action to a report, and all that follows from it.

    None when the table does not allow it in this state, or somebody was faster.
    """
    to = moved(report.state, action, actor)
    if to is None:
        return None
    due_at = _due(turn, to)
    if to not in IN_HAND:
        facts = {"appointment": "", "visit_at": None} | facts
    if "fixer_id" in facts:
        facts = {"second_id": None} | facts
    changed = await reports.move(turn.tx, report, to, turn.now, due_at=due_at, **facts)
    if changed is None:
        return None
    await timeline.note(turn.tx, changed, turn.now, actor, by, action, report.state, why)
    if actor is Actor.STAFF and action in overrides.STEERING:
        await overrides.note(turn, changed, action, by, changed.fixers or report.fixers)
    await _follow(turn, report, changed)
    return changed


async def mark(
    turn: Turn, report: Report, action: Action, actor: Actor, by: int, why: str, **facts: object
) -> Report | None:
    """Write down something that happens to a job in hand: its clock starts anew.

    None when the table does not allow it in this state, or somebody was faster.
    """
    to = moved(report.state, action, actor)
    marked = await reports.move(turn.tx, report, to, turn.now, **facts) if to else None
    if marked is None:
        return None
    await timeline.note(turn.tx, marked, turn.now, actor, by, action, report.state, why)
    if actor is Actor.STAFF:
        await overrides.note(turn, marked, action, by, marked.fixers)
    await _watch(turn, marked)
    await show_everywhere(turn, marked)
    return marked


async def show_everywhere(turn: Turn, report: Report) -> None:
    """Bring all cards of a report up to date."""
    await board.refresh(turn, ABOUT_REPORTS, report.id)
    for offer in await offers.of_report(turn.tx, report.id):
        await board.refresh(turn, ("offer", "contact"), offer.id)


async def show_to_staff(turn: Turn, report: Report, *, bundled: bool = False) -> None:
    """Put a report's card before all staff: somebody has to act.

    What is `bundled` stands, while many wait at once, in their list alone; not so what is urgent.
    """
    if bundled and not report.urgent and await storms.is_on(turn):
        return
    for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
        await board.show(turn, person.id, "case", report.id, priority=Priority.OFFER)


def _due(turn: Turn, state: State) -> datetime | None:
    """Every open report has a clock, but one for which neighbours are asked has theirs."""
    if state in CLOSED or state is State.SEEKING:
        return None
    return turn.now + timedelta(hours=turn.community.staff_hours)


async def _follow(turn: Turn, before: Report, report: Report) -> None:
    await _set_timers(turn, report)
    if before.wants and not report.wants:
        taken = report.state in IN_HAND
        await close_offers(turn, report, OfferState.TAKEN if taken else OfferState.WITHDRAWN)
    if State.SEEKING in (before.state, report.state):
        await same_building.refresh(turn, report)
    if before.state is State.ON_THE_WAY:
        for person_id in before.fixers:
            await ending.think_of(turn, person_id)
    if (then := _AFTER.get(report.state)) and before.state is not report.state:
        await then(turn, report)
    if report.state in CLOSED:
        await news.tell_followers(turn, report)
        await news.tell_those_merged(turn, report)
    await show_everywhere(turn, report)
    await storms.follow(turn)
    await figures.changed(turn)


async def _set_timers(turn: Turn, report: Report) -> None:
    kinds = (OVERDUE, ASK_AGAIN, ASK_LAST, JOB_STILL, JOB_BACK)
    sought = () if report.wants else (SEEK_AGAIN,)
    await timers.cancel(turn.tx, turn.community_id, report.id, *kinds, *sought)
    if report.due_at and report.state is not State.FINISHED:
        await timers.put(turn.tx, turn.community_id, OVERDUE, report.id, report.due_at)
    if report.state in IN_HAND:
        await _watch(turn, report)


async def _watch(turn: Turn, report: Report) -> None:
    """A job in hand that does not move is reminded of, then given back."""
    await timers.cancel(turn.tx, turn.community_id, report.id, JOB_BACK)
    at = visits.remind_at(turn.now, report.visit_at, turn.community)
    await timers.put(turn.tx, turn.community_id, JOB_STILL, report.id, at)


async def close_offers(turn: Turn, report: Report, ended: OfferState) -> None:
    """Whoever was asked and has not answered is told that she need not any more.

    It was `TAKEN` only where somebody was faster; else it is `WITHDRAWN`.
    """
    for offer in await offers.of_report(turn.tx, report.id):
        if offer.state is OfferState.OPEN:
            await ending.end(turn, offer, ended)
            await board.refresh(turn, ("offer",), offer.id)


async def _ask_whether_solved(turn: Turn, report: Report) -> None:
    if not await board.show(turn, report.reporter_id, "solved", report.id):
        await change(turn, report, Action.FALL_SILENT, Actor.CLOCK)
        return
    for kind, wait in ((ASK_AGAIN, FIRST_REMINDER), (ASK_LAST, LAST_REMINDER)):
        await timers.put(turn.tx, turn.community_id, kind, report.id, turn.now + wait)


async def _see_to_the_rest(turn: Turn, report: Report) -> None:
    await ending.count_kept(turn, report)
    await show_to_staff(turn, report)


async def _thank(turn: Turn, report: Report) -> None:
    await ending.count_kept(turn, report)
    await news.thank(turn, report)
    for person_id in report.fixers:
        await board.refresh(turn, ("pool", "talent"), person_id)


_AFTER: dict[State, Callable[[Turn, Report], Awaitable[None]]] = {
    **news.NEWS,
    State.FINISHED: _ask_whether_solved,
    State.TO_CALL: show_to_staff,
    State.HALF_SOLVED: _see_to_the_rest,
    State.SOLVED: _thank,
}
