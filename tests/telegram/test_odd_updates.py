"""Updates as Telegram writes them, read and handled: answered clearly, or passed over."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram import library
from bot.channels.telegram.reading import Me, read
from dialogue.messages import Incoming, Received
from storage import people
from tests.chats import Chat, RecordingChannel, Town

ME = Me(42, "XiaoyuanBot")
BOT = {"id": 42, "is_bot": True, "first_name": "小源", "username": "XiaoyuanBot"}
GROUP = {"id": -1007, "type": "supergroup", "title": "源泉里群", "is_forum": True}
CHANNEL = {"id": -1009, "type": "channel", "title": "通知"}
ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


@dataclass
class ReadingChannel(RecordingChannel):
    """A chat network that hands updates over as Telegram writes them."""

    def read(self, payload: str) -> Incoming:
        return read(payload, ME)


@pytest.fixture
async def town(tmp_path: Path, empty_database: Path) -> AsyncIterator[Town]:
    library.settle()
    shutil.copy(empty_database, tmp_path / "town.db")
    town = Town(tmp_path / "town.db")
    town.channel = ReadingChannel()
    await town.start()
    yield town
    await town.stop()


class Raw:
    """Somebody whose phone writes updates."""

    def __init__(self, town: Town, chat: Chat) -> None:
        self.town = town
        self.chat = chat
        self.user = {"id": int(chat.address), "is_bot": False, "first_name": chat.name}
        self.private = {"id": int(chat.address), "type": "private", "first_name": chat.name}
        self.count = 0

    def message(self, chat: dict[str, Any] | None = None, **content: Any) -> dict[str, Any]:
        self.count += 1
        place = chat or self.private
        who = {"from": self.user, "date": 1700000000}
        return {"message_id": self.count, "chat": place} | who | content

    async def sends(self, chat: dict[str, Any] | None = None, **content: Any) -> None:
        await self.update(message=self.message(chat, **content))

    async def update(self, **update: Any) -> None:
        payload = json.dumps({"update_id": 1} | update)
        await hand_over(self.town, payload)


async def hand_over(town: Town, payload: str) -> None:
    town._updates += 1
    received = Received(update_id=town._updates, payload=payload, received_at=town.clock.now())
    await town.app.intakes[0].store([received])
    await town.settle()
    figures = await town.app.figures()
    assert figures.inbox_waiting == 0


@pytest.fixture
async def elder(town: Town) -> Raw:
    return Raw(town, await town.resident("王桂兰"))


async def nothing_set_aside(town: Town) -> None:
    assert (await town.app.figures()).inbox_aside == 0


async def test_marks_that_nobody_sees_are_gone_from_all_that_follows(elder: Raw) -> None:
    await elder.sends(text="\u202e家里\u200b灯\x00不\x07亮了\u2066\ufeff\r\n厨房\u200d的\ud83d")
    elder.chat.hears("家里灯不亮了\n厨房的")
    await elder.sends(text="就\u200b这\x00些")
    elder.chat.hears("对了，点")


@pytest.mark.parametrize("unseen", ["\u200b", "\x00", "\u202e\u202c", "\u3164", "\ufeff \t"])
async def test_words_of_nothing_but_marks_are_no_words(elder: Raw, unseen: str) -> None:
    await elder.sends(text=unseen)
    elder.chat.hears("收不了")


async def test_a_name_of_nothing_but_marks(town: Town) -> None:
    staff, nobody = await town.staff("李主任"), Raw(town, town.person("\u3164\u202e"))
    await nobody.sends(text="找人工")
    await nobody.sends(text="给我打电话")
    await nobody.sends(text="说完了")
    staff.hears("没写名字")


ORIGIN = {"type": "hidden_user", "sender_user_name": "热心人", "date": 1600000000}
FROM_CHANNEL = {"type": "channel", "chat": CHANNEL, "message_id": 3, "date": 1600000000}


@pytest.mark.parametrize("origin", [ORIGIN, FROM_CHANNEL])
async def test_what_she_forwards_is_what_she_says(elder: Raw, origin: dict[str, Any]) -> None:
    await elder.sends(text="源泉里路灯不亮了", forward_origin=origin)
    elder.chat.hears("我记下了", "源泉里路灯不亮了")


FILE = {"file_id": "f", "file_unique_id": "f"}
POLL = {
    "id": "1",
    "question": "哪天开会",
    "options": [{"text": "周三", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
VOTE = {"option_ids": [0], "option_persistent_ids": ["1"]}
STRANGE: dict[str, dict[str, Any]] = {
    "sticker": FILE
    | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
    "video_note": FILE | {"length": 240, "duration": 9},
    "video": FILE | {"width": 1, "height": 1, "duration": 9},
    "audio": FILE | {"duration": 9},
    "document": FILE | {"file_name": "a.xyz", "mime_type": "application/x-nobody-knows"},
    "animation": FILE | {"width": 1, "height": 1, "duration": 9},
    "poll": POLL,
    "dice": {"value": 3, "emoji": "🎲"},
    "hologram": FILE,
}


@pytest.mark.parametrize("kind", STRANGE)
async def test_what_the_bot_cannot_take_in_is_refused_in_words(
    town: Town, elder: Raw, kind: str
) -> None:
    await elder.sends(**{kind: STRANGE[kind]})
    elder.chat.hears("收不了", "发语音")
    await elder.sends(caption="家里灯不亮了", **{kind: STRANGE[kind]})
    elder.chat.heard("我记下了", "家里灯不亮了")
    await nothing_set_aside(town)


async def test_a_contact_of_somebody_else_is_not_kept(town: Town, elder: Raw) -> None:
    contact = {"phone_number": "+8613999999999", "first_name": "李", "user_id": 8}
    await elder.sends(contact=contact)
    elder.chat.hears("别人的名片")
    async with town.app.database.reading() as tx:
        assert (await people.get(tx, await town.id_of(elder.chat, tx))).phone == "13800001111"


async def test_in_a_topic_the_bot_answers_who_speaks_to_it(town: Town, elder: Raw) -> None:
    topic = {"message_thread_id": 9, "is_topic_message": True}
    await elder.sends(GROUP, text="@XiaoyuanBot 灯坏了", **topic)
    (answer,) = town.channel.seen["-1007"]
    assert "私下接着说" in answer.text
    await elder.sends(GROUP, text="今天天气好", **topic)
    assert len(town.channel.seen["-1007"]) == 1


def _unheard(elder: Raw) -> dict[str, dict[str, Any]]:
    robot = {"id": 43, "is_bot": True, "first_name": "别的机器人"}
    asked = "@XiaoyuanBot 灯坏了"
    post = {"message_id": 1, "date": 0, "chat": CHANNEL, "text": asked}
    topic = {"message_thread_id": 9, "is_topic_message": True}
    return {
        "another bot": {"message": elder.message(GROUP, text=asked, **{"from": robot})},
        "another bot in private": {"message": elder.message(text="灯坏了", **{"from": robot})},
        "a channel": {"channel_post": post},
        "a channel's edit": {"edited_channel_post": post | {"edit_date": 1}},
        "a channel in its group": {
            "message": elder.message(
                GROUP, text=asked, sender_chat=CHANNEL, is_automatic_forward=True
            )
        },
        "a topic is made": {
            "message": elder.message(
                GROUP, forum_topic_created={"name": "楼道", "icon_color": 7322096}, **topic
            )
        },
        "the bot comes into a group": {"my_chat_member": _membership(elder, "left", "member")},
        "the bot is put out": {"my_chat_member": _membership(elder, "member", "kicked")},
        "a vote": {
            "poll_answer": {
                "poll_id": "1",
                "user": elder.user,
                "option_ids": [0],
                "option_persistent_ids": ["1"],
            }
        },
        "a search": {"inline_query": {"id": "1", "from": elder.user, "query": "灯", "offset": ""}},
        "a kind not yet invented": {"telepathy": {"from": elder.user, "thought": "灯坏了"}},
        "nothing at all": {},
    }


def _membership(elder: Raw, before: str, after: str) -> dict[str, Any]:
    more = {"kicked": {"until_date": 0}}
    states = {
        f"{when}_chat_member": {"user": BOT, "status": status} | more.get(status, {})
        for when, status in (("old", before), ("new", after))
    }
    return {"chat": GROUP, "from": elder.user, "date": 1700000000} | states


async def test_what_is_not_said_to_the_bot_is_passed_over(town: Town, elder: Raw) -> None:
    for update in _unheard(elder).values():
        await elder.update(**update)
        await nothing_set_aside(town)
    assert not any(town.channel.seen.values())


async def test_an_anonymous_admin_has_no_right(town: Town, elder: Raw) -> None:
    for command in ("/bind@XiaoyuanBot", "/desk"):
        masked = elder.message(GROUP, text=command, sender_chat=GROUP, **{"from": ADMIN})
        await elder.update(message=masked)
        assert "看不出是哪一位" in town.channel.seen["-1007"][-1].text
    async with town.app.database.reading() as tx:
        address = str(ADMIN["id"])
        community = town.turn(tx).community_id
        assert await people.by_handle(tx, community, "telegram", address) is None


@pytest.mark.parametrize("payload", ["", "{", "[]", "null", '{"message": 7}', "[" * 100_000])
async def test_what_is_no_update_is_set_aside_and_staff_are_told(
    town: Town, elder: Raw, payload: str
) -> None:
    staff = await town.staff("李主任")
    await hand_over(town, payload)
    assert (await town.app.figures()).inbox_aside == 1
    assert len(staff.seen) == 1

    await elder.sends(text="家里灯不亮了")
    elder.chat.hears("我记下了")


async def test_a_group_moves(town: Town, elder: Raw) -> None:
    await elder.sends(GROUP | {"id": -7, "type": "group"}, migrate_to_chat_id=-1007)
    await elder.sends(GROUP, migrate_from_chat_id=-7)
    await elder.sends(GROUP, text="@XiaoyuanBot 在吗")
    assert list(town.channel.seen) == ["-1007"]
    await nothing_set_aside(town)
