"""Who is called first when many want to send."""

from __future__ import annotations

import asyncio

from bot.limits import Limits
from bot.pace import Pace
from storage.outbox import Priority


async def sends(pace: Pace, chat: str, priority: Priority, sent: list[str]) -> None:
    async with pace.place(chat, priority, messages=1):
        sent.append(chat)


async def test_who_is_urgent_is_called_before_those_who_came_earlier() -> None:
    pace, sent = Pace(Limits(1.99, 1, 20)), list[str]()
    async with asyncio.TaskGroup() as group:
        for chat in ("first", "announcement"):
            group.create_task(sends(pace, chat, Priority.ANNOUNCEMENT, sent))
        await asyncio.sleep(0)
        group.create_task(sends(pace, "alarm", Priority.ALARM, sent))
    assert sent == ["first", "alarm", "announcement"]


async def test_whoever_leaves_the_line_takes_no_place() -> None:
    pace, sent = Pace(Limits(1.99, 1, 20)), list[str]()
    async with asyncio.TaskGroup() as group:
        for chat in ("first", "gone", "last"):
            task = group.create_task(sends(pace, chat, Priority.ANNOUNCEMENT, sent))
            await asyncio.sleep(0)
            if chat == "gone":
                task.cancel()
    assert sent == ["first", "last"]


async def test_the_line_has_room_again_when_somebody_is_called() -> None:
    pace, sent = Pace(Limits(1.99, 1, 20)), list[str]()
    moved = asyncio.Event()
    pace.grows_short = moved.set
    assert pace.has_room(besides=0)
    await sends(pace, "first", Priority.ANNOUNCEMENT, sent)
    assert not moved.is_set(), "nobody has found it full"
    assert not pace.has_room(besides=1)
    waiting = asyncio.create_task(sends(pace, "second", Priority.ANNOUNCEMENT, sent))
    await asyncio.sleep(0)
    assert not pace.has_room(besides=0)
    await moved.wait()
    assert pace.has_room(besides=0)
    await waiting


async def test_an_announcement_leaves_the_urgent_no_wait_while_there_are_places() -> None:
    pace, sent = Pace(Limits(10, 1, 20)), list[str]()
    async with asyncio.TaskGroup() as group:
        for number in range(4):
            group.create_task(sends(pace, f"announcement {number}", Priority.ANNOUNCEMENT, sent))
        await asyncio.sleep(0)
        group.create_task(sends(pace, "answer", Priority.ANSWER, sent))
    assert sent.index("answer") == 1
