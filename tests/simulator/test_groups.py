"""People and bots come into groups and leave them."""

from __future__ import annotations

import pytest
from telegram import Bot

from simulator.stage import Impossible
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, ZHANG


async def test_a_group_tells_who_came_and_who_left(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    world.joins(WANG, GROUP)
    world.joins(WANG, GROUP)
    world.leaves(LI, GROUP)
    assert [seen.service for seen in world.sees(ZHANG, GROUP)] == [
        "小源 加入了群组",
        "王秀兰 加入了群组",
        "李建国 离开了群组",
    ]
    messages = [u.message for u in await bot.get_updates() if u.message]
    assert [who.id for message in messages for who in message.new_chat_members] == [bot.id, WANG]
    assert messages[-1].left_chat_member is not None
    assert messages[-1].left_chat_member.id == LI


async def test_who_left_neither_reads_nor_writes(world: World) -> None:
    world.leaves(LI, GROUP)
    with pytest.raises(Impossible, match="不在这个群里"):
        world.says(LI, "?", GROUP)
    with pytest.raises(Impossible, match="不在这个群里"):
        world.sees(LI, GROUP)


async def test_a_removed_bot_stays_out_until_somebody_adds_it(world: World, bot: Bot) -> None:
    world.add_group(GROUP, "春风里", members=[], bots=[bot.id])
    world.removes_bot(GROUP, bot.id)
    world.add_group(GROUP, "春风里", members=[], bots=[bot.id])
    assert world.state.groups[GROUP].bots == ()
    world.adds_bot(GROUP, bot.id)
    assert (await bot.send_message(GROUP, "回来了")).chat.title == "春风里"


def test_what_cannot_be_in_a_world(world: World) -> None:
    bot = world.first_bot.bot.id
    world.add_group(-5, "空群", members=[])
    with pytest.raises(Impossible, match="群里还没有人"):
        world.adds_bot(-5, bot)
    with pytest.raises(Impossible, match="没有这个群"):
        world.joins(WANG, -6)
    with pytest.raises(Impossible, match="token"):
        world.add_bot("no number", username="x", name="x")


async def test_two_bots_have_two_chats_with_one_person(world: World, bot: Bot) -> None:
    second = world.add_bot("900000009:another", username="second_bot", name="另一个")
    world.opens(WANG)
    world.says(WANG, "给另一个", second)
    assert [seen.text for seen in world.sees(WANG, second)] == ["给另一个"]
    assert [seen.text for seen in world.sees(WANG)] == ["/start"]
    assert [u.message and u.message.text for u in await bot.get_updates()] == ["/start"]
