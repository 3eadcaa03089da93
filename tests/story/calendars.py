"""Towns that have something on fixed days."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from domain.calendar.rules import Activity
from tests.chats import COMMUNITY, Chat, Town

PATROL = {
    "key": "patrol",
    "name": "周三巡查",
    "weekly": ["wed"],
    "at": "09:00",
    "place": "服务中心门口",
    "remind": ["1 day", "2 hours"],
}
SAFETY = {"key": "safety", "name": "防诈骗宣传", "monthly": {"day": 6}, "at": "14:30"}


async def lives_by(town: Town, *activities: dict[str, Any], **facts: object) -> None:
    """Start the bot anew with these activities, and other facts, in its configuration."""
    named = tuple(Activity.model_validate(each) for each in activities)
    town.community = COMMUNITY.model_copy(update={"activities": named, **facts})
    await town.restart_bot()


async def stands_still(town: Town, **outage: float) -> None:
    """Stop the bot, and start it again after so long."""
    await town.stop()
    town.clock.moment += timedelta(**outage)
    await town.restart_bot()
    await town.wind()


def code_on(leader: Chat) -> str:
    """The code on the card of whoever leads an activity."""
    found = [re.search(r"(?<!\d)\d{4}(?!\d)", shown.text) for shown in leader.seen]
    *_, last = filter(None, found)
    return last[0]
