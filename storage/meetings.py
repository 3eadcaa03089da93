"""Meetings of the council hall (同辛议事厅), and who of the community is invited to one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, or_, select, update

from domain.groups import Circle
from domain.meetings import Meeting, MeetingState, circles_in, units_in
from domain.people import Role
from storage.database import Transaction
from storage.tables import meetings, people, roles

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


async def invited(tx: Transaction, community_id: int, keys: Sequence[str]) -> list[int]:
    """Give the ids of all whom these keys invite, each once."""
    whom = [_in_circle(circle) for circle in circles_in(keys)]
    whom += [_speaks_for(unit) for unit in units_in(keys)]
    theirs = people.c.community_id == community_id, people.c.forgotten_at.is_(None)
    rows = await tx.execute(select(people.c.id).where(*theirs, or_(*whom)).order_by(people.c.id))
    return list(rows.scalars())


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
    )
