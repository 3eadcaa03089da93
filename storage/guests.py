"""Who comes to a meeting, who sends another, and who was there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from domain.meetings import Coming, Guest, Meeting
from storage.database import Transaction
from storage.tables import meeting_guests, meetings, people

_COLUMNS = (
    meeting_guests.c.person_id,
    people.c.name,
    meeting_guests.c.coming,
    meeting_guests.c.instead,
    meeting_guests.c.present_at,
)
_SELECT = select(*_COLUMNS).select_from(meeting_guests.join(people))


async def answer(
    tx: Transaction,
    meeting: Meeting,
    person_id: int,
    coming: Coming,
    now: datetime,
    instead: str = "",
) -> None:
    """Note what somebody answers; the last answer counts."""
    await _note(tx, meeting, person_id, coming=coming, instead=instead, answered_at=now)


async def arrived(tx: Transaction, meeting: Meeting, person_id: int, now: datetime) -> None:
    """Note that somebody is there."""
    await _note(tx, meeting, person_id, present_at=now)


async def ask_anew(tx: Transaction, meeting_id: int) -> None:
    """Forget all answers: the meeting is at another time."""
    of_it = meeting_guests.c.meeting_id == meeting_id
    await tx.execute(update(meeting_guests).where(of_it).values(coming=None, instead=""))


async def of_meeting(tx: Transaction, meeting_id: int) -> list[Guest]:
    """Give everybody who has answered or was there, in the order of their answers."""
    of_it = meeting_guests.c.meeting_id == meeting_id
    order = meeting_guests.c.answered_at, meeting_guests.c.person_id
    return [_guest(row) for row in await tx.execute(_SELECT.where(of_it).order_by(*order))]


async def one(tx: Transaction, meeting_id: int, person_id: int) -> Guest | None:
    """Give what one person has answered; None when nothing is known of her."""
    hers = meeting_guests.c.meeting_id == meeting_id, meeting_guests.c.person_id == person_id
    row = (await tx.execute(_SELECT.where(*hers))).first()
    return _guest(row) if row else None


async def of_person(tx: Transaction, person_id: int) -> list[tuple[int, datetime, Guest]]:
    """Give what somebody has answered, with each meeting's id and its beginning, in their order."""
    of_it = meetings.c.id == meeting_guests.c.meeting_id
    joined = meeting_guests.join(people).join(meetings, of_it)
    query = select(*_COLUMNS, meetings.c.id, meetings.c.begins_at).select_from(joined)
    hers = query.where(meeting_guests.c.person_id == person_id)
    rows = await tx.execute(hers.order_by(meetings.c.begins_at, meetings.c.id))
    return [(row.id, row.begins_at, _guest(row)) for row in rows]


async def _note(tx: Transaction, meeting: Meeting, person_id: int, **facts: object) -> None:
    row = insert(meeting_guests).values(
        meeting_id=meeting.id, person_id=person_id, community_id=meeting.community_id, **facts
    )
    same = ["meeting_id", "person_id"]
    await tx.execute(row.on_conflict_do_update(index_elements=same, set_=facts))


def _guest(row: Any) -> Guest:
    return Guest(
        person_id=row.person_id,
        name=row.name,
        coming=Coming(row.coming) if row.coming else None,
        instead=row.instead,
        present_at=row.present_at,
    )
