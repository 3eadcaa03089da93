"""Somebody says whether she comes to a meeting, sends another, or is at the door."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.meetings import Answers, Coming, Meeting, count
from handlers import board
from handlers.actions.meeting_news import GUEST, STAFF
from handlers.actions.meetings import ahead
from handlers.turn import Visit
from storage import cards, guests, meetings


async def say(visit: Visit, meeting_id: int, coming: Coming) -> Answers | None:
    """Note what she answers; gives what all have, or None when it has begun or is cancelled."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return None
    await guests.answer(visit.tx, meeting, visit.speaker.id, coming, visit.now)
    await follow(visit, meeting)
    return count(await guests.of_meeting(visit.tx, meeting.id))


async def send_instead(visit: Visit, meeting_id: int, name: str) -> bool:
    """Note who comes in her place; False when the meeting has begun or is cancelled."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return False
    hers = meeting, visit.speaker.id, Coming.INSTEAD, visit.now
    await guests.answer(visit.tx, *hers, name)
    await follow(visit, meeting)
    return True


async def arrive(visit: Visit, meeting_id: int, code: str | None = None) -> Text:
    """She is at the door; a `code` that was given must be the one that hangs there."""
    meeting = await meetings.get(visit.tx, visit.community_id, meeting_id)
    if meeting is None or not meeting.door_is_open(visit.now):
        return t("meeting-door-closed")
    if code is not None and code != meeting.door_code:
        return t("meeting-code-wrong")
    await guests.arrived(visit.tx, meeting, visit.speaker.id, visit.now)
    await follow(visit, meeting)
    return t("meeting-arrived")


async def follow(visit: Visit, meeting: Meeting) -> None:
    """Bring her own card up to date, and those of staff; nobody else's shows her answer."""
    await board.refresh(visit, (STAFF,), meeting.id)
    for card in await cards.live_about(visit.tx, (GUEST,), meeting.id):
        if card.person_id == visit.speaker.id:
            await board.refresh_one(visit, card)
