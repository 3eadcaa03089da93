"""Reminders: one row for each occurrence and lead time, so that none is sent twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, String, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.calendar.occurrences import Occurrence
from domain.calendar.reminders import Kind, ReminderState
from domain.calendar.rules import Activity, Lead
from storage.database import Transaction
from storage.occurrences import FACTS, occurrence_in
from storage.tables import occurrences, reminders, rules

MISSED = literal_column("'missed'", String)
"""Written out: the index of what was missed is not found by a parameter."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """When somebody is reminded, and whether that was done."""

    id: int
    remind_at: datetime
    state: ReminderState


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder with all that can be said in it."""

    reminder: Reminder
    occurrence_id: int
    kind: Kind
    activity: Activity
    what: Occurrence


async def of_occurrence(tx: Transaction, occurrence_id: int) -> Mapping[Lead, Reminder]:
    """Give an occurrence's reminders by lead time."""
    one = reminders.c.occurrence_id == occurrence_id
    rows = await tx.execute(select(reminders).where(one))
    return {row.lead: _reminder(row) for row in rows}


async def wait(
    tx: Transaction, community_id: int, occurrence_id: int, lead: Lead, remind_at: datetime
) -> int:
    """Write down that a reminder is to be sent; gives its id."""
    facts = {"remind_at": remind_at, "state": ReminderState.WAITING}
    row = insert(reminders).values(
        community_id=community_id, occurrence_id=occurrence_id, lead=lead, **facts
    )
    done = await tx.execute(
        row.on_conflict_do_update(index_elements=["occurrence_id", "lead"], set_=facts).returning(
            reminders.c.id
        )
    )
    return int(done.scalar_one())


async def end(tx: Transaction, reminder_id: int, state: ReminderState) -> None:
    """Note what became of a reminder."""
    one = reminders.c.id == reminder_id
    await tx.execute(update(reminders).where(one).values(state=state))


async def due(tx: Transaction, reminder_id: int) -> DueReminder | None:
    """Give a reminder and what it is of, if it waits."""
    waits = reminders.c.state == ReminderState.WAITING
    row = (await tx.execute(_whole().where(reminders.c.id == reminder_id, waits))).first()
    return _due(row) if row else None


async def take_missed(tx: Transaction, community_id: int) -> list[DueReminder]:
    """Give those that were missed and not reported yet; from now on they are reported."""
    whose = reminders.c.community_id == community_id
    missed = reminders.c.state == MISSED
    rows = await tx.execute(
        _whole().where(whose, missed).order_by(occurrences.c.due_at, reminders.c.remind_at)
    )
    found = [_due(row) for row in rows]
    await tx.execute(update(reminders).where(whose, missed).values(state=ReminderState.REPORTED))
    return found


def _whole() -> Select[Any]:
    columns = tuple(reminders.c[name] for name in ("id", "occurrence_id", "remind_at", "state"))
    joined = reminders.join(occurrences).join(rules)
    return select(*columns, rules.c.kind, rules.c.body, *FACTS).select_from(joined)


def _due(row: Any) -> DueReminder:
    return DueReminder(
        reminder=_reminder(row),
        occurrence_id=row.occurrence_id,
        kind=Kind(row.kind),
        activity=Activity.model_validate(row.body),
        what=occurrence_in(row),
    )


def _reminder(row: Any) -> Reminder:
    return Reminder(row.id, row.remind_at, ReminderState(row.state))
