"""How staff let an announcement go again and again, as the stories about it tell it."""

from __future__ import annotations

from tests.chats import Chat
from tests.group_chats import GroupChat
from tests.story.announcing import composes, to_groups, without_receipts


async def composed(staff: Chat, words: str, *groups: str) -> None:
    """It is composed, for groups, and the preview stands there."""
    await composes(staff, words)
    await to_groups(staff, *groups)
    await without_receipts(staff)


async def recurs(staff: Chat, words: str, when: str, *groups: str, holidays: str = "照发") -> None:
    """It goes to groups again and again."""
    await composed(staff, words, *groups)
    await staff.taps("定期发")
    await staff.says(when)
    await staff.taps(holidays)
    await staff.taps("可以")


def times(group: GroupChat, words: str) -> int:
    """How often these words stand in a group."""
    return sum(shown.text == words for shown in group.seen)
