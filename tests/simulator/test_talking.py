"""A person and a bot talk."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode

from simulator.stage import Impossible
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, ZHANG

CLAIM = InlineKeyboardMarkup([[InlineKeyboardButton("我来修", callback_data="claim:7")]])


async def test_what_a_person_says_reaches_the_bot(world: World, bot: Bot) -> None:
    world.says(WANG, "家里灯不亮了")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "家里灯不亮了"
    assert update.message.from_user is not None
    assert update.message.from_user.full_name == "王秀兰"
    assert update.message.chat.id == WANG


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("**停水** 明天", "停水 明天", {"bold": "停水"}),
        ("🔥__小心__", "🔥小心", {"italic": "小心"}),
        ("看[这里](https://example.org/a)", "看这里", {"text_link": "这里"}),
        ("2 ** 3 和 **", "2 ** 3 和 **", {}),
        ("a_b__c d", "a_b__c d", {}),
    ],
)
async def test_what_she_types_between_signs_is_marked(
    world: World, bot: Bot, typed: str, text: str, marked: dict[str, str]
) -> None:
    world.says(WANG, typed)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == text
    found = update.message.parse_entities()
    assert {entity.type: words for entity, words in found.items()} == marked


async def test_what_the_bot_says_is_on_her_screen(world: World, bot: Bot) -> None:
    world.opens(WANG)
    sent = await bot.send_message(WANG, "您好,<b>小源</b>在。", parse_mode=ParseMode.HTML)
    seen = world.sees(WANG)[-1]
    assert (seen.text, seen.id, seen.mine, seen.sender.name) == (
        "您好,小源在。",
        sent.message_id,
        False,
        "小源",
    )
    assert sent.parse_entities(["bold"]) == {sent.entities[0]: "小源"}


async def test_she_taps_and_the_bot_answers(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_message(LI, "有一盏灯坏了", reply_markup=CLAIM)
    world.taps(LI, sent.message_id, "我来修")
    tap = (await bot.get_updates())[-1].callback_query
    assert tap is not None
    assert (tap.data, tap.from_user.id) == ("claim:7", LI)
    assert tap.message is not None
    assert tap.message.message_id == sent.message_id
    assert await tap.answer("谢谢", show_alert=True)


async def test_an_edit_changes_words_and_buttons_in_place(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_message(LI, "有一盏灯坏了", reply_markup=CLAIM)
    await bot.edit_message_text("已有人去修,谢谢", LI, sent.message_id)
    seen = world.sees(LI)[-1]
    assert (seen.id, seen.text, seen.labels, seen.edited) == (
        sent.message_id,
        "已有人去修,谢谢",
        [],
        True,
    )
    with pytest.raises(Impossible, match="我来修"):
        world.taps(LI, sent.message_id, "我来修")


async def test_her_own_edit_reaches_the_bot(world: World, bot: Bot) -> None:
    said = world.says(WANG, "灯不量了")
    world.edits(WANG, said, "灯不亮了")
    _, update = await bot.get_updates()
    assert update.edited_message is not None
    assert (update.edited_message.message_id, update.edited_message.text) == (said, "灯不亮了")


async def test_a_link_opens_the_bot_with_its_payload(world: World, bot: Bot) -> None:
    world.opens(WANG, "invite-42")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start invite-42"
    assert update.message.entities[0].type == "bot_command"


async def test_large_keys_come_and_go(world: World, bot: Bot) -> None:
    world.opens(WANG)
    keys = ReplyKeyboardMarkup([["报事"], [KeyboardButton("发电话", request_contact=True)]])
    await bot.send_message(WANG, "请选", reply_markup=keys)
    shown = world.keys(WANG)
    assert shown is not None
    assert [(key.text, key.contact) for row in shown.rows for key in row] == [
        ("报事", False),
        ("发电话", True),
    ]
    await bot.send_message(WANG, "好", reply_markup=ReplyKeyboardRemove())
    assert world.keys(WANG) is None


async def test_keys_for_one_time_go_when_they_are_used(world: World, bot: Bot) -> None:
    world.opens(WANG)
    keys = ReplyKeyboardMarkup([["是", "否"]], one_time_keyboard=True)
    await bot.send_message(WANG, "对吗?", reply_markup=keys)
    world.says(WANG, "我想想")
    assert world.keys(WANG) is not None
    world.says(WANG, "是")
    assert world.keys(WANG) is None


async def test_in_a_group_the_bot_hears_only_what_is_for_it(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    sent = await bot.send_message(GROUP, "今天巡查")
    world.says(LI, "天气不错", GROUP)
    world.says(LI, "/desk@another_bot", GROUP)
    world.says(LI, "/desk", GROUP)
    world.says(ZHANG, "@Xiaoyuan_bot 谁去?", GROUP)
    world.says(ZHANG, "我去", GROUP, reply_to=sent.message_id)
    heard = [u.message.text for u in await bot.get_updates() if u.message]
    assert heard == [None, "/desk", "@Xiaoyuan_bot 谁去?", "我去"]


async def test_message_ids_count_up_in_each_chat(world: World, bot: Bot) -> None:
    assert [world.says(WANG, "一"), world.says(WANG, "二")] == [1, 2]
    assert world.says(LI, "一") == 1
    assert (await bot.send_message(WANG, "三")).message_id == 3


async def test_what_she_cannot_do(world: World, bot: Bot) -> None:
    world.opens(WANG)
    page = InlineKeyboardMarkup([[InlineKeyboardButton("网页", url="https://example.org")]])
    sent = await bot.send_message(WANG, "看这里", reply_markup=page)
    with pytest.raises(Impossible, match="这个按钮打开的是网页"):
        world.taps(WANG, sent.message_id, "网页")
    with pytest.raises(Impossible, match="这个按钮已经不在了"):
        world.taps_at(WANG, sent.message_id, 0, 1)
    with pytest.raises(Impossible, match="只能修改自己的消息"):
        world.edits(WANG, sent.message_id, "改")
