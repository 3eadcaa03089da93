"""How staff announce something, as the stories about announcements tell it."""

from __future__ import annotations

from typing import Any

from tests.chats import Chat, Town

BEIYUAN: dict[str, Any] = {"compound": "beiyuan", "home": "3号楼27单元101"}


async def composes(staff: Chat, *said: str) -> None:
    await staff.says("/announce")
    for words in said:
        await staff.says(words)
    await staff.taps("说完了")


async def to_groups(staff: Chat, *labels: str) -> None:
    await staff.taps("发到群里")
    for label in labels:
        await staff.taps(label)
    await staff.taps("选好了")


async def without_receipts(staff: Chat) -> None:
    await staff.taps("不用")


async def with_receipts(staff: Chat) -> None:
    await staff.taps("可以")


async def goes(town: Town, staff: Chat) -> None:
    """Send it, and let the minute of grace pass."""
    await staff.taps("现在发")
    await town.wind(seconds=61)


async def announced(town: Town, staff: Chat, words: str, *groups: str, receipts: bool) -> None:
    """Something was announced to groups."""
    await composes(staff, words)
    await to_groups(staff, *groups)
    await (with_receipts if receipts else without_receipts)(staff)
    await goes(town, staff)


async def to_everybody(town: Town, staff: Chat, words: str, *, receipts: bool = True) -> None:
    """Something was announced to everybody."""
    await composes(staff, words)
    await staff.taps("所有人")
    await (with_receipts if receipts else without_receipts)(staff)
    await goes(town, staff)
