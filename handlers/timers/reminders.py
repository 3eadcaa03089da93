"""A reminder is due: in time, late, or too late."""

from __future__ import annotations

from domain.calendar.reminders import ReminderState, Verdict, judge
from handlers.actions import reminding
from handlers.actions.planning import REMINDER
from handlers.turn import Turn
from storage import reminders, timers

REMINDERS_MISSED = "reminders_missed"


async def remind(turn: Turn, reminder_id: int) -> None:
    """Send a reminder that still waits, once; what comes too late is put on the list of missed."""
    due = await reminders.due(turn.tx, reminder_id)
    if due is None:
        return
    at = due.reminder.remind_at
    if at > turn.now:  # put off, or the clock was set back, while it was on its way
        await timers.put(turn.tx, turn.community_id, REMINDER, reminder_id, at)
        return
    verdict = judge(due.kind, at, due.what.due_at, turn.now)
    if verdict is Verdict.MISSED:
        await reminders.end(turn.tx, reminder_id, ReminderState.MISSED)
        whose = turn.community_id, REMINDERS_MISSED, turn.community_id
        await timers.ensure(turn.tx, *whose, turn.now)
    else:
        await reminders.end(turn.tx, reminder_id, ReminderState.SENT)
        await reminding.REMIND[due.kind](turn, due, late=verdict is Verdict.LATE)


async def report_missed(turn: Turn, community_id: int) -> None:
    """Tell staff what was missed, all of it in one message."""
    missed = await reminders.take_missed(turn.tx, community_id)
    if missed:
        await reminding.tell_missed(turn, missed)
