"""What Telegram refuses is refused, in its words, as python-telegram-bot's exceptions."""

from __future__ import annotations

import pytest
from aiohttp import ClientSession
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, TOKEN, WANG, HandClock, bot_at

NOBODY = 424242

KEYS = "sendMessage?chat_id=1001&text=x&reply_markup={}"
ALBUM = (
    'sendMediaGroup?chat_id=1001&media=[{"type":"photo","media":"a"},{"type":"photo","media":"b"}]'
)


def button(label: str = "好", **action: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, **action)]])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" \n ", "Text must be non-empty"),
        ("长" * 4097, "Message is too long"),
        ("🏮" * 2049, "Message is too long"),
        ("<b>x", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_texts_that_cannot_be_sent(world: World, bot: Bot, text: str, words: str) -> None:
    world.opens(WANG)
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(WANG, text, parse_mode="HTML")
    assert refusal.value.message.lower() == words.lower()
    assert len(world.sees(WANG)) == 1


async def test_a_text_may_just_fill_a_message(world: World, bot: Bot) -> None:
    world.opens(WANG)
    sent = await bot.send_message(WANG, "<b>" + "🏮" * 2048 + "</b>", parse_mode="HTML")
    assert sent.entities[0].length == 4096


async def test_chats_that_cannot_be_written_to(world: World, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(NOBODY, "?")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(GROUP, "?")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(WANG, "?")
    with pytest.raises(Forbidden, match="the bot can't send messages to the bot"):
        await bot.send_message(bot.id, "?")


async def test_who_blocked_the_bot_is_out_of_reach_until_she_comes_back(
    world: World, bot: Bot
) -> None:
    world.opens(WANG)
    world.blocks(WANG)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(WANG, "?")
    world.opens(WANG)
    assert (await bot.send_message(WANG, "!")).text == "!"


async def test_a_group_that_removed_the_bot_is_closed_to_it(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    assert (await bot.send_message(GROUP, "!")).text == "!"
    world.removes_bot(GROUP, bot.id)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(GROUP, "?")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (button(callback_data="字" * 22), "Button_data_invalid"),
        (button(callback_data=""), "Button_data_invalid"),
        (button(url="no-address"), "inline keyboard button URL 'no-address' is invalid"),
        (button(" ", callback_data="x"), "can't parse inline keyboard button"),
        (button(), "text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_buttons_that_cannot_be(
    world: World, bot: Bot, markup: InlineKeyboardMarkup, words: str
) -> None:
    world.opens(WANG)
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(WANG, "好吗?", reply_markup=markup)
    assert words.lower() in refusal.value.message.lower()


async def test_a_group_is_not_asked_for_a_phone_number(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    keys = ReplyKeyboardMarkup([[KeyboardButton("电话", request_contact=True)]])
    with pytest.raises(BadRequest, match="can be requested in private chats only"):
        await bot.send_message(GROUP, "?", reply_markup=keys)


async def test_edits_that_change_nothing_or_find_nothing(world: World, bot: Bot) -> None:
    said = world.says(LI, "在吗")
    markup = button(callback_data="ok")
    sent = await bot.send_message(LI, "好吗?", reply_markup=markup)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text("好吗?", LI, sent.message_id, reply_markup=markup)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("好吗?", LI, 99)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("好吗?", LI, said)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(LI, sent.message_id, caption="好")


async def test_a_message_that_brought_large_keys_cannot_be_edited(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_message(LI, "请选", reply_markup=ReplyKeyboardMarkup([["报事"]]))
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("请", LI, sent.message_id)


async def test_a_tap_is_answered_once_and_within_150_seconds(
    world: World, bot: Bot, clock: HandClock
) -> None:
    world.opens(LI)
    sent = await bot.send_message(LI, "好吗?", reply_markup=button(callback_data="ok"))
    world.taps(LI, sent.message_id, "好")
    world.taps(LI, sent.message_id, "ok")
    first, second = [u.callback_query for u in await bot.get_updates() if u.callback_query]
    assert await first.answer()
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await first.answer()
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await second.answer("长" * 201)
    clock.move(seconds=151)
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await second.answer()


async def test_messages_are_deleted_once_and_for_two_days(
    world: World, bot: Bot, clock: HandClock
) -> None:
    world.opens(LI)
    one, two = [await bot.send_message(LI, word) for word in ("一", "二")]
    assert await one.delete()
    assert [seen.text for seen in world.sees(LI)] == ["/start", "二"]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await one.delete()
    clock.move(hours=49)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await two.delete()


async def test_several_are_deleted_at_once_and_those_that_are_gone_passed_over(
    world: World, bot: Bot
) -> None:
    world.opens(LI)
    one, two, _ = [await bot.send_message(LI, word) for word in ("一", "二", "三")]
    await one.delete()
    assert await bot.delete_messages(LI, [one.message_id, two.message_id])
    assert [seen.text for seen in world.sees(LI)] == ["/start", "三"]
    with pytest.raises(BadRequest):
        await bot.delete_messages(LI, [])


async def test_a_reply_needs_its_message(world: World, bot: Bot) -> None:
    said = world.says(LI, "在吗")
    sent = await bot.send_message(LI, "在", reply_parameters=ReplyParameters(said))
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "在吗"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(LI, "在", reply_parameters=ReplyParameters(99))
    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    sent = await bot.send_message(LI, "在", reply_parameters=lenient)
    assert sent.reply_to_message is None


async def test_an_unknown_token_is_unauthorized(server: Server) -> None:
    with pytest.raises(InvalidToken):
        async with bot_at(server.url, "900000001:another"):
            pass


@pytest.mark.parametrize(
    ("call", "code", "words"),
    [
        ("sendMessage?chat_id=1001&text=x&colour=red", 400, '"colour" of sendMessage is unknown'),
        ("sendMessage?text=x", 400, "chat_id is empty"),
        ("sendMessage?chat_id=1001", 400, "message text is empty"),
        ("sendMessage?chat_id=@street&text=x", 400, "chat not found"),
        ("sendMessage?chat_id=1&text=x&parse_mode=MarkdownV2", 400, "unsupported parse_mode"),
        ("sendMessage?chat_id=1001&text=x&reply_markup=[]", 400, "object expected as reply markup"),
        (
            "sendMessage?chat_id=1001&text=x&reply_markup={",
            400,
            "can't parse reply keyboard markup",
        ),
        ("sendChatAction?chat_id=1001&action=dance", 400, "wrong parameter action in request"),
        ("sendPhoto?chat_id=1001", 400, "there is no photo in the request"),
        ("sendPhoto?chat_id=1001&photo=none", 400, "wrong file_id or the file is temporarily"),
        ("sendMediaGroup?chat_id=1001&media=[{}]", 400, "can't parse media JSON object"),
        (ALBUM, 400, 'failed to send message #1 with the error message "wrong file_id'),
        ("getFile?file_id=none", 400, "wrong file_id or the file is temporarily unavailable"),
        ("getChatMember?chat_id=1001&user_id=5", 400, "member not found"),
        (KEYS.format('{"keyboard":[]}'), 400, "reply keyboard must be non-empty"),
        (KEYS.format('{"keyboard":[[{}]]}'), 400, "can't parse reply keyboard markup"),
        (KEYS.format('{"inline_keyboard":[[{"text":"x","pay":true}]]}'), 400, "pay"),
        ('setMyCommands?commands=[]&scope={"type":"x"}', 400, "can't parse BotCommandScope"),
        ("sendDice?chat_id=1001", 404, "Not Found: method not found"),
    ],
)
async def test_calls_that_no_library_would_make(
    world: World, http: ClientSession, call: str, code: int, words: str
) -> None:
    world.opens(WANG)
    async with http.get(f"/bot{TOKEN}/{call}") as response:
        body = await response.json()
    assert (response.status, body["ok"], body["error_code"]) == (code, False, code)
    assert words in body["description"]


async def test_a_refused_call_is_in_the_journal_too(world: World, bot: Bot) -> None:
    with pytest.raises(TelegramError):
        await bot.send_message(NOBODY, "?")
    (call,) = world.calls.of("sendMessage")
    assert (call.error, call.code) == ("Bad Request: chat not found", 400)
    assert call.parameters["text"] == "?"


async def test_a_call_may_come_as_json(world: World, http: ClientSession) -> None:
    world.opens(WANG)
    keys = {"keyboard": [["报事", {"text": "人工"}]]}
    call = {"chat_id": WANG, "text": "请选", "reply_markup": keys}
    async with http.post(f"/bot{TOKEN}/sendMESSAGE", json=call) as response:
        assert response.status == 200
    assert world.keys(WANG) is not None
    headers = {"Content-Type": "application/json"}
    async with http.post(f"/bot{TOKEN}/getMe", data="[", headers=headers) as response:
        assert "can't parse JSON object" in (await response.json())["description"]


async def test_marks_may_come_as_entities(world: World, bot: Bot) -> None:
    world.opens(WANG)
    marks = [MessageEntity("bold", 0, 2), MessageEntity("code", 2, 5)]
    sent = await bot.send_message(WANG, "小源/help", entities=marks)
    assert list(sent.entities) == marks


@pytest.mark.parametrize(
    ("path", "code"),
    [(f"/file/bot{TOKEN}/photos/none.jpg", 404), ("/file/botnobody/photos/none.jpg", 401)],
)
async def test_files_that_cannot_be_had(http: ClientSession, path: str, code: int) -> None:
    async with http.get(path) as response:
        assert (response.status, (await response.json())["error_code"]) == (code, code)
