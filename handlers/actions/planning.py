"""Turns rules into occurrences and their reminders, at the start, every night and at any change.

Occurrences are one for each day that a rule names, reminders one for each occurrence and lead time,
and what was sent stays sent: however often, and by whatever clock, it is planned, nobody is told
twice. What is due after the last plan and before now was missed, and is written down as that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.calendar.holidays import Holidays
from domain.calendar.occurrences import Occurrence, occurrences
from domain.calendar.reminders import ReminderState, shall_wait
from domain.calendar.rules import Lead, remind_at
from handlers.actions import calling, reminding
from handlers.turn import Turn
from storage import holidays, reminders, rules, timers
from storage import occurrences as stored
from storage.occurrences import KeptOccurrence
from storage.reminders import Reminder
from storage.rules import KeptRule

HORIZON = timedelta(days=40)
"""How far ahead occurrences are written down: beyond the longest lead time, and `/calendar`."""

REMINDER = "reminder"


async def take_over(turn: Turn) -> None:
    """Let the rules of the configuration hold from now on, and plan.

    What staff have changed or ended stays so until the configuration says something else of it.
    """
    known = await rules.of_configuration(turn.tx, turn.community_id)
    kept = {rule.activity.key: rule for rule in known}
    named = {activity.key: activity for activity in turn.community.activities}
    await plan(turn)  # until now the old ones held
    for key, activity in named.items():
        if key not in kept or kept[key].configured != rules.mark_of(activity):
            await rules.keep(turn.tx, turn.community_id, activity, turn.now)
            await rules.note_configured(turn.tx, turn.community_id, key, activity)
    for key in kept.keys() - named.keys():
        if kept[key].active:
            await retire(turn, kept[key])
        await rules.note_configured(turn.tx, turn.community_id, key, None)
    await plan(turn)


async def retire(turn: Turn, rule: KeptRule) -> None:
    """Let a rule hold no longer: what was to come of it is dropped."""
    await _write(turn, rule, [], turn.now)
    await rules.retire(turn.tx, rule.id)


async def withdraw(turn: Turn, occurrence_id: int) -> None:
    """Send no reminder of it any more."""
    await _withdraw(turn, await reminders.of_occurrence(turn.tx, occurrence_id), {})


async def plan(turn: Turn) -> None:
    """Write down what comes of all rules from the last plan to the horizon."""
    known = Holidays.by((await holidays.by_year(turn.tx, turn.community_id)).values())
    for rule in await rules.active(turn.tx, turn.community_id):
        # A clock that is set back must not make a rule begin in the future.
        await _plan(turn, replace(rule, since=min(rule.since, turn.now)), known)


async def _plan(turn: Turn, rule: KeptRule, known: Holidays) -> None:
    since, until = min(rule.planned_until, turn.now), turn.now + HORIZON
    coming = occurrences(rule.activity, turn.community.zone, known, since, until)
    await _write(turn, rule, coming, since)
    await rules.planned(turn.tx, rule.id, rule.since, until)


async def _write(turn: Turn, rule: KeptRule, coming: Sequence[Occurrence], since: datetime) -> None:
    """Make what is kept of a rule from `since` on what is coming now."""
    before = {old.what.day: old for old in await stored.of_rule(turn.tx, rule.id, since)}
    for day in before.keys() - {what.day for what in coming}:
        await _drop(turn, rule, before[day])
    for what in coming:
        id = await stored.write(turn.tx, turn.community_id, rule.id, what, turn.now)
        if id is not None:
            told = await _set_reminders(turn, rule, id, what)
            told = told or await calling.was_called(turn, id)
            old = before.get(what.day)
            if told and old and (old.what.due_at, old.what.fate) != (what.due_at, what.fate):
                await reminding.tell_changed(turn, rule, old, what)
            elif told:
                await calling.follow(turn, id)


async def _drop(turn: Turn, rule: KeptRule, old: KeptOccurrence) -> None:
    """It does not come, or only after the horizon."""
    await stored.drop(turn.tx, old.id)
    kept = await reminders.of_occurrence(turn.tx, old.id)
    await _withdraw(turn, kept, {})
    told = _was_told(kept) or await calling.was_called(turn, old.id)
    if told and old.what.takes_place and old.what.due_at < turn.now + HORIZON:
        await reminding.tell_changed(turn, rule, old, None)


async def _set_reminders(turn: Turn, rule: KeptRule, id: int, what: Occurrence) -> bool:
    """Let its reminders wait that are to be sent yet; True when one was sent already."""
    activity, zone = rule.activity, turn.community.zone
    leads = activity.remind if what.takes_place else ()
    wanted = {lead: remind_at(lead, what.held_on, activity.at, zone) for lead in leads}
    kept = await reminders.of_occurrence(turn.tx, id)
    await _withdraw(turn, kept, wanted)
    for lead, at in wanted.items():
        state = kept[lead].state if lead in kept else None
        if shall_wait(state, at, rule.since, turn.now):
            await _wait(turn, id, lead, at, kept.get(lead))
    return _was_told(kept)


def _was_told(kept: Mapping[Lead, Reminder]) -> bool:
    return any(reminder.state is ReminderState.SENT for reminder in kept.values())


async def _wait(turn: Turn, id: int, lead: Lead, at: datetime, kept: Reminder | None) -> None:
    if kept and (kept.state, kept.remind_at) == (ReminderState.WAITING, at):
        return
    reminder_id = await reminders.wait(turn.tx, turn.community_id, id, lead, at)
    await timers.put(turn.tx, turn.community_id, REMINDER, reminder_id, at)


async def _withdraw(
    turn: Turn, kept: Mapping[Lead, Reminder], wanted: Mapping[Lead, datetime]
) -> None:
    """Take back reminders that wait and are not wanted."""
    for lead, reminder in kept.items():
        if lead not in wanted and reminder.state is ReminderState.WAITING:
            await reminders.end(turn.tx, reminder.id, ReminderState.WITHDRAWN)
            await timers.cancel(turn.tx, turn.community_id, reminder.id, REMINDER)
