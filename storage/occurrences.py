"""Occurrences: what has come of each rule, one row for each day that it names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.activities import Occasion
from domain.calendar.occurrences import Fate, Occurrence
from domain.calendar.reminders import Kind
from domain.calendar.rules import Activity
from storage.database import Transaction
from storage.tables import occurrences, rules

FACTS = tuple(occurrences.c[field.name] for field in fields(Occurrence))
"""The columns that make an `Occurrence`, in its order."""

ACTIVITIES = (Kind.ACTIVITY, Kind.EVENT)
"""Kinds of rules by which people come together for something else than a meeting."""

GATHERINGS = (*ACTIVITIES, Kind.MEETING)
"""Kinds of rules by which people come together: what stands on everybody's calendar."""

LONGEST = timedelta(days=1)
"""Nothing takes longer."""

_OCCASIONS = select(
    occurrences.c.id, occurrences.c.rule_id, occurrences.c.code, rules.c.body, *FACTS
).join(rules)

IDLE = (Fate.SKIPPED, Fate.DROPPED, Fate.CALLED_OFF)
"""Of these nothing has begun, even when their time has come."""


@dataclass(frozen=True, slots=True)
class KeptOccurrence:
    """An occurrence, as it is kept."""

    id: int
    what: Occurrence


async def of_rule(tx: Transaction, rule_id: int, since: datetime) -> list[KeptOccurrence]:
    """Give what is due from `since` on, but for what was dropped."""
    rows = await tx.execute(
        select(occurrences.c.id, *FACTS).where(
            occurrences.c.rule_id == rule_id,
            occurrences.c.due_at >= since,
            occurrences.c.fate != Fate.DROPPED,
        )
    )
    return [KeptOccurrence(row.id, occurrence_in(row)) for row in rows]


async def write(
    tx: Transaction, community_id: int, rule_id: int, what: Occurrence, now: datetime
) -> int | None:
    """Write an occurrence down, or what it has become.

    None when that day's has begun already, or staff have called it off.
    """
    facts = asdict(what)
    row = insert(occurrences).values(community_id=community_id, rule_id=rule_id, **facts)
    done = await tx.execute(
        row.on_conflict_do_update(
            index_elements=["rule_id", "day"],
            set_=facts,
            where=and_(
                or_(occurrences.c.due_at >= now, occurrences.c.fate.in_(IDLE)),
                occurrences.c.fate != Fate.CALLED_OFF,
            ),
        ).returning(occurrences.c.id)
    )
    written: int | None = done.scalar_one_or_none()
    return written


async def drop(tx: Transaction, occurrence_id: int) -> None:
    """Note that the rule names it no longer."""
    one = occurrences.c.id == occurrence_id
    await tx.execute(update(occurrences).where(one).values(fate=Fate.DROPPED))


async def get(tx: Transaction, community_id: int, occurrence_id: int) -> Occasion | None:
    """Give one of a community by id, with the activity as its rule stands now."""
    row = (
        await tx.execute(
            _OCCASIONS.where(
                occurrences.c.community_id == community_id, occurrences.c.id == occurrence_id
            )
        )
    ).first()
    return _occasion(row) if row else None


async def ids_of(tx: Transaction, rule_id: int, since: datetime) -> list[int]:
    """Give the ids of what takes place by a rule from a moment on, the soonest first."""
    rows = await tx.execute(
        select(occurrences.c.id)
        .where(
            occurrences.c.rule_id == rule_id,
            occurrences.c.due_at >= since,
            occurrences.c.fate.in_((Fate.HELD, Fate.MOVED)),
        )
        .order_by(occurrences.c.due_at)
    )
    return list(rows.scalars())


async def open_between(
    tx: Transaction,
    community_id: int,
    since: datetime,
    until: datetime,
    kinds: Collection[Kind] = ACTIVITIES,
) -> list[Occasion]:
    """Give what is not over at `since` and begins before `until`, the soonest first."""
    theirs = occurrences.c.community_id == community_id, rules.c.kind.in_(kinds)
    span = occurrences.c.due_at >= since - LONGEST, occurrences.c.due_at < until
    rows = await tx.execute(
        _OCCASIONS.where(*theirs, *span, occurrences.c.fate != Fate.DROPPED).order_by(
            occurrences.c.due_at, occurrences.c.id
        )
    )
    return [occasion for row in rows if (occasion := _occasion(row)).is_open(since)]


async def idle_between(
    tx: Transaction, community_id: int, since: datetime, until: datetime
) -> list[Occasion]:
    """Give what was due in a span of time, meetings too, and does not take place then."""
    theirs = occurrences.c.community_id == community_id, rules.c.kind.in_(GATHERINGS)
    span = occurrences.c.due_at >= since, occurrences.c.due_at < until
    idle = _OCCASIONS.where(*theirs, *span, occurrences.c.fate.in_(IDLE))
    rows = await tx.execute(idle.order_by(occurrences.c.due_at, occurrences.c.id))
    return [_occasion(row) for row in rows]


async def change_day(tx: Transaction, occurrence_id: int, day: date) -> None:
    """Let it be the one of another day: what hangs on it goes along."""
    one = occurrences.c.id == occurrence_id
    await tx.execute(update(occurrences).where(one).values(day=day))


async def set_fate(tx: Transaction, occurrence_id: int, fate: Fate) -> None:
    """Note what becomes of it."""
    one = occurrences.c.id == occurrence_id
    await tx.execute(update(occurrences).where(one).values(fate=fate))


async def set_code(tx: Transaction, occurrence_id: int, code: str) -> None:
    """Note what the leader tells those who are there."""
    one = occurrences.c.id == occurrence_id
    await tx.execute(update(occurrences).where(one).values(code=code))


async def led_by(tx: Transaction, community_id: int, name: str) -> list[int]:
    """Give the ids of all that somebody of this name leads or has led."""
    rows = await tx.execute(
        select(occurrences.c.id, rules.c.body)
        .join(rules)
        .where(rules.c.community_id == community_id)
    )
    return [row.id for row in rows if row.body.get("leader") == name]


async def coming(
    tx: Transaction, community_id: int, since: datetime, until: datetime
) -> list[tuple[Activity, Occurrence]]:
    """Give what people come together for in a span of time, skipped ones too, the soonest first."""
    rows = await tx.execute(
        select(rules.c.body, *FACTS)
        .join(rules)
        .where(
            occurrences.c.community_id == community_id,
            occurrences.c.due_at >= since,
            occurrences.c.due_at < until,
            occurrences.c.fate != Fate.DROPPED,
            rules.c.kind.in_(GATHERINGS),
        )
        .order_by(occurrences.c.due_at, occurrences.c.id)
    )
    return [(Activity.model_validate(row.body), occurrence_in(row)) for row in rows]


def _occasion(row: Any) -> Occasion:
    activity = Activity.model_validate(row.body)
    return Occasion(row.id, row.rule_id, activity, occurrence_in(row), row.code)


def occurrence_in(row: Any) -> Occurrence:
    """Take the occurrence out of a row that has the columns of `FACTS`."""
    facts = {column.name: getattr(row, column.name) for column in FACTS}
    return Occurrence(**(facts | {"fate": Fate(row.fate)}))
