"""Meetings of the council hall (同辛议事厅), and who of the community is invited to one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select, update

from domain.groups import Circle
from domain.meetings import Meeting, MeetingState, circles_in, units_in
from domain.people import Role
from storage.database import Transaction
from storage.tables import addresses, meeting_guests, meetings, people, roles

_COLUMNS = (
    meetings.c.id,
    meetings.c.community_id,
    meetings.c.begins_at,
    meetings.c.place,
    meetings.c.invited,
    meetings.c.groups,
    meetings.c.state,
    meetings.c.planned_by,
    meetings.c.door_code,
    meetings.c.agenda_at,
    meetings.c.minuted_by,
)
_SELECT = select(*_COLUMNS).order_by(meetings.c.begins_at, meetings.c.id)


async def create(tx: Transaction, community_id: int, now: datetime, **facts: object) -> Meeting:
    """Write down a meeting that is planned; `facts` are the other columns."""
    row = insert(meetings).values(
        community_id=community_id, created_at=now, state=MeetingState.PLANNED, **facts
    )
    return _meeting((await tx.execute(row.returning(*_COLUMNS))).one())


async def get(tx: Transaction, community_id: int, meeting_id: int) -> Meeting | None:
    """Give a meeting of a community by id."""
    theirs = meetings.c.community_id == community_id, meetings.c.id == meeting_id
    row = (await tx.execute(_SELECT.where(*theirs))).first()
    return _meeting(row) if row else None


async def change(tx: Transaction, meeting_id: int, **facts: object) -> Meeting:
    """Change columns of a meeting; gives it as it is now."""
    changed = update(meetings).where(meetings.c.id == meeting_id).values(**facts)
    return _meeting((await tx.execute(changed.returning(*_COLUMNS))).one())


async def between(
    tx: Transaction, community_id: int, since: datetime, until: datetime | None = None
) -> list[Meeting]:
    """Give the meetings that begin from `since` on and before `until`, none that was cancelled."""
    theirs = meetings.c.community_id == community_id, meetings.c.begins_at >= since
    held = _SELECT.where(*theirs, meetings.c.state != MeetingState.CANCELLED)
    rows = await tx.execute(held.where(meetings.c.begins_at < until) if until else held)
    return [_meeting(row) for row in rows]


async def to_be_minuted(tx: Transaction, community_id: int, now: datetime) -> list[Meeting]:
    """Give the meetings that have begun, and whose minutes are not approved, the oldest first."""
    theirs = meetings.c.community_id == community_id, meetings.c.begins_at <= now
    waits = meetings.c.state.in_((MeetingState.PLANNED, MeetingState.MINUTED))
    return [_meeting(row) for row in await tx.execute(_SELECT.where(*theirs, waits))]


async def count_invited(tx: Transaction, meeting: Meeting) -> int:
    """Count those invited, each once."""
    theirs = _invited(meeting.community_id, meeting.invited)
    return int((await tx.execute(select(func.count(people.c.id)).where(*theirs))).scalar_one())


async def concerned(tx: Transaction, meeting: Meeting, after: int, limit: int) -> list[int]:
    """Give the ids of those invited and of those who answered, so many `after` one of them."""
    here, known, whom = _invited(meeting.community_id, meeting.invited)
    of_it = meeting_guests.c.meeting_id == meeting.id
    answered = people.c.id.in_(select(meeting_guests.c.person_id).where(of_it))
    rows = await tx.execute(
        select(people.c.id)
        .where(here, known, or_(whom, answered), people.c.id > after)
        .order_by(people.c.id)
        .limit(limit)
    )
    return list(rows.scalars())


async def to_call(tx: Transaction, meeting: Meeting) -> list[str]:
    """Give the names of those invited who can be reached at no address, and have not answered."""
    reached = select(addresses.c.person_id).where(addresses.c.reachable)
    answered = select(meeting_guests.c.person_id).where(
        meeting_guests.c.meeting_id == meeting.id, meeting_guests.c.coming.is_not(None)
    )
    left = people.c.id.not_in(reached), people.c.id.not_in(answered)
    theirs = _invited(meeting.community_id, meeting.invited)
    rows = await tx.execute(select(people.c.name).where(*theirs, *left).order_by(people.c.id))
    return list(rows.scalars())


def _invited(
    community_id: int, keys: Sequence[str]
) -> tuple[ColumnElement[bool], ColumnElement[bool], ColumnElement[bool]]:
    whom = [_in_circle(circle) for circle in circles_in(keys)]
    whom += [_speaks_for(unit) for unit in units_in(keys)]
    here = people.c.community_id == community_id
    return here, people.c.forgotten_at.is_(None), or_(*whom)


def _in_circle(circle: Circle) -> ColumnElement[bool]:
    if circle.compound:
        return people.c.compound == circle.compound
    if circle.team:
        held = select(roles.c.person_id).where(roles.c.role == circle.team)
        return people.c.id.in_(held)
    return people.c.id.is_not(None)


def _speaks_for(unit: str) -> ColumnElement[bool]:
    held = select(roles.c.person_id).where(roles.c.role == Role.PARTNER, roles.c.unit == unit)
    return people.c.id.in_(held)


def _meeting(row: Any) -> Meeting:
    return Meeting(
        id=row.id,
        community_id=row.community_id,
        begins_at=row.begins_at,
        place=row.place,
        invited=tuple(row.invited),
        groups=tuple(row.groups),
        state=MeetingState(row.state),
        planned_by=row.planned_by,
        door_code=row.door_code,
        agenda_at=row.agenda_at,
        minuted_by=row.minuted_by,
    )
