"""Updates are fetched at least once, and gone when they are confirmed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Conflict

from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, WANG, HandClock, bot_at, open_poll


def numbers(updates: tuple[Update, ...]) -> list[int]:
    return [update.update_id for update in updates]


async def test_updates_come_again_until_they_are_confirmed(world: World, bot: Bot) -> None:
    world.says(WANG, "一")
    world.says(WANG, "二")
    assert numbers(await bot.get_updates()) == [1, 2]
    assert numbers(await bot.get_updates()) == [1, 2]
    assert numbers(await bot.get_updates(offset=2)) == [2]
    assert numbers(await bot.get_updates(offset=3)) == []
    assert numbers(await bot.get_updates()) == []


async def test_an_unconfirmed_update_outlives_a_restart(
    world: World, clock: HandClock, tmp_path: Path, server: Server, bot: Bot
) -> None:
    world.says(WANG, "一")
    world.says(WANG, "二")
    await bot.get_updates(offset=2)
    again = World.open(tmp_path / "world", clock)
    reopened = Server(again)
    await reopened.start()
    async with bot_at(reopened.url) as same_bot:
        (update,) = await same_bot.get_updates()
    assert (update.update_id, update.message and update.message.text) == (2, "二")
    await reopened.stop()
    again.close()


async def test_a_limit_is_kept_and_a_negative_offset_forgets_the_older(
    world: World, bot: Bot
) -> None:
    for word in "一二三":
        world.says(WANG, word)
    assert numbers(await bot.get_updates(limit=2)) == [1, 2]
    assert numbers(await bot.get_updates(offset=-1)) == [3]
    assert numbers(await bot.get_updates()) == [3]


async def test_a_long_poll_returns_when_somebody_speaks(world: World, bot: Bot) -> None:
    poll = await open_poll(world, bot)
    world.says(WANG, "在吗")
    (update,) = await asyncio.wait_for(poll, 20)
    assert update.message is not None


async def test_a_second_poll_ends_the_first(world: World, bot: Bot) -> None:
    first = await open_poll(world, bot)
    second = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    world.says(WANG, "在吗")
    assert len(await second) == 1


async def test_only_the_wanted_kinds_are_queued_from_then_on(world: World, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query", "no_such_kind"])
    world.says(WANG, "听不见")
    assert await bot.get_updates() == ()
    await bot.get_updates(allowed_updates=[])
    world.says(WANG, "听得见")
    assert len(await bot.get_updates()) == 1


async def test_a_tap_waits_150_seconds_and_a_text_a_day(
    world: World, bot: Bot, clock: HandClock
) -> None:
    world.opens(WANG)
    button = InlineKeyboardMarkup([[InlineKeyboardButton("好", callback_data="ok")]])
    sent = await bot.send_message(WANG, "好吗?", reply_markup=button)
    world.taps(WANG, sent.message_id, "好")
    clock.move(seconds=149)
    assert len(await bot.get_updates()) == 2
    clock.move(seconds=2)
    assert [u.callback_query for u in await bot.get_updates()] == [None]
    clock.move(hours=24)
    assert await bot.get_updates() == ()


async def test_the_bot_hears_when_it_is_blocked_and_removed(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    world.opens(WANG)
    world.blocks(WANG)
    world.removes_bot(GROUP, bot.id)
    changes = [u.my_chat_member for u in await bot.get_updates() if u.my_chat_member]
    assert [(c.chat.id, c.new_chat_member.status) for c in changes] == [
        (GROUP, "member"),
        (WANG, "kicked"),
        (GROUP, "kicked"),
    ]
