"""Somebody says whether she comes to a meeting, sends another, or is at the door."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.meetings import Answers, Coming, count
from handlers.actions import meeting_news
from handlers.actions.meetings import ahead
from handlers.turn import Visit
from storage import guests, meetings

HERE = "here"
"""What staff note of somebody who is at the door."""


async def say(visit: Visit, meeting_id: int, coming: Coming) -> Answers | None:
    """Note what she answers; gives what all have, or None when it has begun or is cancelled."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return None
    await guests.answer(visit.tx, meeting, visit.speaker.id, coming, visit.now)
    await meeting_news.follow(visit, meeting, visit.speaker.id)
    return count(await guests.of_meeting(visit.tx, meeting.id))


async def send_instead(visit: Visit, meeting_id: int, name: str) -> bool:
    """Note who comes in her place; False when the meeting has begun or is cancelled."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return False
    hers = meeting, visit.speaker.id, Coming.INSTEAD, visit.now
    await guests.answer(visit.tx, *hers, name)
    await meeting_news.follow(visit, meeting, visit.speaker.id)
    return True


async def arrive(visit: Visit, meeting_id: int, code: str | None = None) -> Text:
    """She is at the door; a `code` that was given must be the one that hangs there."""
    meeting = await meetings.get(visit.tx, visit.community_id, meeting_id)
    if meeting is None or not meeting.door_is_open(visit.now):
        return t("meeting-door-closed")
    if code is not None and code != meeting.door_code:
        return t("meeting-code-wrong")
    await guests.arrived(visit.tx, meeting, visit.speaker.id, visit.now)
    await meeting_news.follow(visit, meeting, visit.speaker.id)
    return t("meeting-arrived")


async def note(visit: Visit, meeting_id: int, person_id: int, what: str) -> bool:
    """Staff note what somebody said by phone, or that she is there; False when it is too late."""
    meeting = await meetings.get(visit.tx, visit.community_id, meeting_id)
    here = what == HERE
    if meeting is None or not (
        meeting.door_is_open(visit.now) if here else meeting.is_ahead(visit.now)
    ):
        return False
    if here:
        await guests.arrived(visit.tx, meeting, person_id, visit.now)
    else:
        await guests.answer(visit.tx, meeting, person_id, Coming(what), visit.now)
    await meeting_news.follow(visit, meeting, person_id)
    return True
