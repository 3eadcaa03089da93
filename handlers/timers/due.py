"""One function for each kind of timer; each looks whether it still matters."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import t
from domain.alarms import AlarmState
from domain.reports import CLOSED, Action, Actor, State
from handlers import board, post, wording
from handlers.actions import alarms as alarm_actions
from handlers.actions import jobs, lifecycle, seeking
from handlers.turn import Turn
from storage import alarms, cards, reports
from storage.outbox import Priority

Due = Callable[[Turn, int], Awaitable[None]]
"""Does what a timer stands for; the number is its subject's id."""


async def seek_again(turn: Turn, report_id: int) -> None:
    """Nobody has taken it so far, or somebody can be asked who could not before."""
    report = await reports.get(turn.tx, report_id)
    await seeking.elders_first(turn, report)
    await seeking.go_on(turn, report)


async def job_still(turn: Turn, report_id: int) -> None:
    """A job in hand has not moved."""
    await jobs.remind(turn, await reports.get(turn.tx, report_id))


async def job_back(turn: Turn, report_id: int) -> None:
    """It has not moved since the reminder either."""
    await jobs.lapse(turn, await reports.get(turn.tx, report_id))


async def duty_unanswered(turn: Turn, alarm_id: int) -> None:
    """Nobody said "I have it": the next is called, and all admins."""
    alarm = await alarms.get(turn.tx, alarm_id)
    if alarm.state is AlarmState.CALLING:
        await alarm_actions.call_next(turn, alarm)


async def ask_again(turn: Turn, report_id: int) -> None:
    """She has not said whether it is solved: remind her."""
    report = await reports.get(turn.tx, report_id)
    if report.state is State.FINISHED:
        for card in await cards.live_about(turn.tx, ("solved",), report_id):
            await cards.retire(turn.tx, card.id)
        news = t("solved-reminder", matter=wording.matter(report))
        await post.tell(turn, report.reporter_id, news, priority=Priority.OFFER)
        priority = Priority.OFFER
        await board.show(turn, report.reporter_id, "solved", report_id, priority=priority)


async def ask_last(turn: Turn, report_id: int) -> None:
    """Remind her once more, and put her on the list of people to call."""
    await ask_again(turn, report_id)
    report = await reports.get(turn.tx, report_id)
    await lifecycle.change(turn, report, Action.FALL_SILENT, Actor.CLOCK)


async def report_overdue(turn: Turn, report_id: int) -> None:
    """Staff should have acted: remind them, once."""
    report = await reports.get(turn.tx, report_id)
    if report.state in CLOSED:
        return
    await post.tell_staff(turn, t("overdue", job=wording.job(turn, report)))
    await lifecycle.show_to_staff(turn, report)
