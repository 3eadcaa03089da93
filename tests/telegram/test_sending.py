"""What leaves us reaches the Bot API as plain text with the right buttons."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.errors import Moved, Refused, TryLater, Uncertain
from dialogue.messages import (
    AnswerTap,
    Button,
    Command,
    Delete,
    Edit,
    Send,
    SendAlbum,
    SendDocument,
    SendFile,
    SetMenu,
)
from dialogue.words import Mark
from tests.telegram.server import Answer, BotServer, said_no, said_yes

CLAIM = Button(id="offer:1:claim", label="我来")
DECLINE = Button(id="offer:1:decline", label="这次不行")
OPEN = Button(id="map", label="地图", url="https://maps.example.org/")


async def test_a_sentence_is_sent_without_markup_or_preview(
    server: BotServer, channel: TelegramChannel
) -> None:
    assert await channel.send("7", Send(text="<b>灯不亮了</b> https://example.org")) == "101"
    (asked,) = server.asked
    assert asked.method == "sendMessage"
    assert asked["chat_id"] == 7
    assert asked["text"] == "<b>灯不亮了</b> https://example.org"
    assert asked["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in asked.form
    assert "reply_markup" not in asked.form


async def test_buttons_stand_under_the_message(server: BotServer, channel: TelegramChannel) -> None:
    await channel.send("7", Send(text="电工活", rows=((CLAIM, DECLINE), (OPEN,)), protect=True))
    (asked,) = server.asked
    assert asked["reply_markup"] == {
        "inline_keyboard": [
            [
                {"text": "我来", "callback_data": "offer:1:claim"},
                {"text": "这次不行", "callback_data": "offer:1:decline"},
            ],
            [{"text": "地图", "url": "https://maps.example.org/"}],
        ]
    }
    assert asked["protect_content"] is True


async def test_large_keys_last_but_give_way_to_buttons(
    server: BotServer, channel: TelegramChannel
) -> None:
    keys = (("报事", "我的报事"), ("找人工",))
    await channel.send("7", Send(text="您好", keys=keys))
    await channel.send("7", Send(text="您好", keys=keys, rows=((CLAIM,),)))
    with_keys, with_both = server.asked
    assert with_keys["reply_markup"] == {
        "keyboard": [[{"text": "报事"}, {"text": "我的报事"}], [{"text": "找人工"}]],
        "resize_keyboard": True,
        "is_persistent": True,
    }
    assert "inline_keyboard" in with_both["reply_markup"]


async def test_a_long_text_goes_in_pieces_with_the_buttons_last(
    server: BotServer, channel: TelegramChannel
) -> None:
    text = "一" * 3000 + "\n\n" + "二" * 3000
    assert await channel.send("7", Send(text=text, rows=((CLAIM,),))) == "102"
    first, second = server.asked
    assert first["text"] == "一" * 3000
    assert "reply_markup" not in first.form
    assert second["text"] == "二" * 3000
    assert "inline_keyboard" in second["reply_markup"]


async def test_a_message_that_was_sent_in_part_is_not_called_unsent(
    server: BotServer, channel: TelegramChannel
) -> None:
    too_fast = said_no(429, "Too Many Requests: retry after 3", retry_after=3)
    server.next = [server.friendly("sendMessage"), too_fast]
    with pytest.raises(Uncertain, match="only a part was sent"):
        await channel.send("7", Send(text="字" * 5000))
    server.next = [too_fast]
    with pytest.raises(TryLater):
        await channel.send("7", Send(text="字" * 5000))


async def test_files_are_sent_again_by_their_ids(
    server: BotServer, channel: TelegramChannel
) -> None:
    assert await channel.send("7", SendFile(file="AgACphoto", what="photo", text="灯")) == "101"
    await channel.send("7", SendFile(file="AwACvoice", what="voice", protect=True))
    photo, voice = server.asked
    assert (photo.method, photo["photo"], photo["caption"]) == ("sendPhoto", "AgACphoto", "灯")
    assert (voice.method, voice["voice"]) == ("sendVoice", "AwACvoice")
    assert voice["protect_content"] is True


async def test_no_id_opens_a_file_of_ours(server: BotServer, channel: TelegramChannel) -> None:
    for what in ("photo", "voice"):
        await channel.send("7", SendFile(file=__file__, what=what))
    photo, voice = server.asked
    assert photo["photo"] == __file__
    assert voice["voice"] == __file__


async def test_a_document_goes_with_its_name_and_words(
    server: BotServer, channel: TelegramChannel
) -> None:
    document = SendDocument(name="您的记录.html", content=b"<p>", text="请收好", protect=True)
    assert await channel.send("7", document) == "101"
    (asked,) = server.asked
    assert asked.method == "sendDocument"
    assert "您的记录.html" in asked["document"]
    assert (asked["caption"], asked["protect_content"]) == ("请收好", True)


async def test_words_too_long_for_a_caption_follow_the_file(
    server: BotServer, channel: TelegramChannel
) -> None:
    assert await channel.send("7", SendFile(file="A", what="photo", text="字" * 1025)) == "102"
    photo, words = server.asked
    assert "caption" not in photo.form
    assert words["text"] == "字" * 1025
    server.asked.clear()
    await channel.send("7", SendDocument(name="a.html", content=b"<p>", text="字" * 1025))
    document, words = server.asked
    assert "caption" not in document.form
    assert words["text"] == "字" * 1025


async def test_an_edit_brings_new_words_and_buttons(
    server: BotServer, channel: TelegramChannel
) -> None:
    assert await channel.send("7", Edit(text="已被认领", message_id="55")) == "55"
    (asked,) = server.asked
    assert asked.method == "editMessageText"
    assert (asked["chat_id"], asked["message_id"], asked["text"]) == (7, 55, "已被认领")
    assert "reply_markup" not in asked.form


async def test_each_request_goes_in_a_place_of_its_own(
    server: BotServer, channel: TelegramChannel
) -> None:
    asked_at: list[int] = []

    @asynccontextmanager
    async def place() -> AsyncIterator[None]:
        asked_at.append(len(server.asked))
        yield

    await channel.send("7", Send(text="停水通知。\n" * 1500), place)
    assert asked_at == list(range(len(server.asked)))
    assert len(asked_at) > 1
    await channel.send("7", AnswerTap(tap_id="99"), place)
    assert asked_at == list(range(len(server.asked)))


async def test_an_edit_that_is_too_long_shows_what_one_message_holds(
    server: BotServer, channel: TelegramChannel
) -> None:
    await channel.send("7", Edit(text="字" * 5000, message_id="55"))
    (asked,) = server.asked
    assert asked["text"] == "字" * 4096


async def test_an_edit_of_nothing_is_refused_here(
    server: BotServer, channel: TelegramChannel
) -> None:
    with pytest.raises(Refused, match="only numbers"):
        await channel.send("7", Edit(text="已被认领"))
    assert server.asked == []


async def test_a_tap_is_answered_in_two_hundred_letters(
    server: BotServer, channel: TelegramChannel
) -> None:
    assert await channel.send("7", AnswerTap(tap_id="9", text="字" * 300, alert=True)) is None
    (asked,) = server.asked
    assert asked.method == "answerCallbackQuery"
    assert asked["callback_query_id"] == 9
    assert asked["text"] == "字" * 200
    assert asked["show_alert"] is True


async def test_a_menu_belongs_to_one_chat(server: BotServer, channel: TelegramChannel) -> None:
    await channel.send("7", SetMenu(commands=(Command(name="desk", description="工作台"),)))
    (asked,) = server.asked
    assert asked.method == "setMyCommands"
    assert asked["commands"] == [{"command": "desk", "description": "工作台"}]
    assert asked["scope"] == {"type": "chat", "chat_id": 7}


async def test_a_refusal_comes_in_our_own_words(
    server: BotServer, channel: TelegramChannel
) -> None:
    server.next = [said_no(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1007)]
    with pytest.raises(Moved) as moved:
        await channel.send("-7", Send(text="通知"))
    assert moved.value.to == "-1007"


async def test_a_photo_appears_in_a_topic_and_what_is_too_long_below_it_too(
    server: BotServer, channel: TelegramChannel
) -> None:
    long = SendFile(file="AgAC", what="photo", text="隐" * 1500, thread="7")
    await channel.send("-1001", long)
    photo, words = server.asked
    assert (photo["message_thread_id"], words["message_thread_id"]) == (7, 7)


async def test_photos_go_together_and_the_first_bears_the_words(
    server: BotServer, channel: TelegramChannel
) -> None:
    chat = {"id": 7, "type": "private", "first_name": "王淑芬"}
    sent = [{"message_id": id, "date": 0, "chat": chat} for id in (31, 32)]
    server.next = [said_yes(sent)]
    bold = Mark(kind="bold", start=0, length=2)
    album = SendAlbum(files=("a", "b"), text="看戏", marks=(bold,), thread="5")
    assert await channel.send("7", album) == "31,32"
    (asked,) = server.asked
    assert asked.method == "sendMediaGroup"
    assert asked["message_thread_id"] == 5
    first, second = asked["media"]
    assert (first["media"], first["caption"], second["media"]) == ("a", "看戏", "b")
    assert first["caption_entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert "caption" not in second
    assert "parse_mode" not in first


async def test_an_album_is_edited_by_its_first_message_and_deleted_as_a_whole(
    server: BotServer, channel: TelegramChannel
) -> None:
    await channel.send("7", Edit(text="看电影", caption=True, message_id="31,32"))
    await channel.send("7", Delete(message_id="31,32"))
    edited, deleted = server.asked
    assert (edited.method, edited["message_id"]) == ("editMessageCaption", 31)
    assert (deleted.method, deleted["message_ids"]) == ("deleteMessages", [31, 32])


async def test_an_album_whose_answer_is_lost_may_have_arrived(
    server: BotServer, channel: TelegramChannel
) -> None:
    server.next = [Answer(drop=True)]
    with pytest.raises(Uncertain):
        await channel.send("7", SendAlbum(files=("a", "b")))
    assert len(server.asked) == 1
