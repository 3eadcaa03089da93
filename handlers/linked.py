"""Deep links that show something to everybody: a meeting, and the door of its hall."""

from __future__ import annotations

import re

from handlers import board, hall, post
from handlers.actions import guests
from handlers.actions.meeting_news import GUEST
from handlers.turn import Visit
from storage import meetings

_MEETING = re.compile(rf"{hall.LINK}(\d{{1,17}})", re.ASCII)
_DOOR = re.compile(rf"{hall.DOOR_LINK}(\d{{1,17}})-(\d{{4}})", re.ASCII)


async def follow(visit: Visit, payload: str) -> bool:
    """Do what a link stands for; False when it is none of these."""
    if door := _DOOR.fullmatch(payload):
        await post.reply(visit, await guests.arrive(visit, int(door[1]), door[2]))
        return True
    found = _MEETING.fullmatch(payload)
    if not found or not await meetings.get(visit.tx, visit.community_id, int(found[1])):
        return False
    await board.show(visit, visit.speaker.id, GUEST, int(found[1]))
    return True
