"""Updates as the Bot API writes them, understood in our own words."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram import library
from bot.channels.telegram.reading import Me, read
from dialogue.messages import (
    Incoming,
    Masked,
    Migrated,
    Placed,
    Reached,
    Said,
    Sender,
    Tapped,
    Unheard,
)
from dialogue.words import (
    ContactPart,
    DocumentPart,
    OtherPart,
    Part,
    PhotoPart,
    PlacePart,
    PollPart,
    TextPart,
    VoicePart,
)

ME = Me(42, "XiaoyuanBot")
WANG = {
    "id": 7,
    "is_bot": False,
    "first_name": "王",
    "last_name": "淑芬",
    "language_code": "zh-hans",
}
BOT = {"id": 42, "is_bot": True, "first_name": "小源", "username": "XiaoyuanBot"}
PRIVATE = {"id": 7, "type": "private", "first_name": "王"}
GROUP = {"id": -1007, "type": "supergroup", "title": "育才小区群"}
WANG_SENT = Sender(address="7", name="王 淑芬", language="zh-hans")


@pytest.fixture(autouse=True)
def settled_library() -> None:
    library.settle()


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"message_id": 55, "date": 1700000000, "chat": chat, "from": WANG} | content


def reading(**update: Any) -> Incoming:
    return read(json.dumps({"update_id": 1} | update), ME)


def said(chat: dict[str, Any] = PRIVATE, **content: Any) -> Said:
    incoming = reading(message=message(chat, **content))
    assert isinstance(incoming, Said)
    return incoming


def test_a_sentence_in_private() -> None:
    assert said(text="家里灯不亮了") == Said(
        sender=WANG_SENT,
        chat="7",
        private=True,
        message_id="55",
        part=TextPart(text="家里灯不亮了"),
    )


def test_characters_that_nobody_sees_are_left_out() -> None:
    assert said(text="灯\u200b不亮\x00了\ud83d").part == TextPart(text="灯不亮了")
    named = WANG | {"first_name": "王\u202e", "last_name": "\ud83d"}
    assert said(**{"from": named}, text="灯").sender.name == "王 "


PHOTO = [
    {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 60},
    {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 960},
    {"file_id": "middle", "file_unique_id": "m", "width": 320, "height": 240},
]
VOICE = {"file_id": "voice", "file_unique_id": "v", "duration": 12}
PLACE = {"latitude": 36.65, "longitude": 117.12}
VENUE = {"location": PLACE, "title": "党群服务中心", "address": "锦山路1号"}
STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
}
DOCUMENT = {"file_id": "d", "file_unique_id": "d"}
POLL = {
    "id": "1",
    "question": "去不去？",
    "options": [{"text": text, "voter_count": 0, "persistent_id": text} for text in ("去", "不去")],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
ANIMATION = DOCUMENT | {"width": 1, "height": 1, "duration": 1}


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ({"photo": PHOTO}, PhotoPart(file="large")),
        ({"photo": PHOTO, "caption": "厨房灯"}, PhotoPart(file="large", text="厨房灯")),
        ({"voice": VOICE}, VoicePart(file="voice", seconds=12)),
        ({"location": PLACE}, PlacePart(latitude=36.65, longitude=117.12)),
        ({"location": PLACE, "venue": VENUE}, PlacePart(latitude=36.65, longitude=117.12)),
        (
            {"contact": {"phone_number": "13800000000", "first_name": "王", "user_id": 7}},
            ContactPart(phone="13800000000", own=True),
        ),
        (
            {"contact": {"phone_number": "13900000000", "first_name": "李", "user_id": 8}},
            ContactPart(phone="13900000000", own=False),
        ),
        (
            {"contact": {"phone_number": "13900000000", "first_name": "李"}},
            ContactPart(phone="13900000000", own=False),
        ),
        ({"sticker": STICKER}, OtherPart(what="sticker")),
        ({"sticker": STICKER, "effect_id": "5"}, OtherPart(what="sticker")),
        ({"document": DOCUMENT}, DocumentPart(file="d")),
        (
            {
                "document": DOCUMENT | {"file_name": "名\u202e单.csv", "file_size": 7},
                "caption": "快",
            },
            DocumentPart(file="d", name="名单.csv", size=7, text="快"),
        ),
        ({"animation": ANIMATION, "document": DOCUMENT}, OtherPart(what="animation")),
        ({"poll": POLL}, PollPart(question="去不去？", options=("去", "不去"))),
        ({"dice": {"value": 3, "emoji": "🎲"}}, OtherPart(what="dice")),
        ({"hologram": {"file_id": "h"}}, OtherPart(what="unknown")),
    ],
)
def test_what_a_message_holds(content: dict[str, Any], part: Part) -> None:
    assert said(**content).part == part


def test_an_album_comes_as_messages_of_one_group() -> None:
    first = said(photo=PHOTO, caption="厨房和厅里", media_group_id="13")
    second = said(photo=PHOTO, media_group_id="13", message_id=56)
    assert first.album == second.album == "13"
    assert (first.message_id, second.message_id) == ("55", "56")


def test_an_edit_says_so() -> None:
    edit = reading(edited_message=message(text="厨房灯不亮了", edit_date=1700000009))
    assert isinstance(edit, Said)
    assert edit.edited
    assert edit.part == TextPart(text="厨房灯不亮了")


def test_a_live_location_is_heard_once() -> None:
    first = PLACE | {"live_period": 900}
    assert said(location=first).part == PlacePart(latitude=36.65, longitude=117.12)
    for tick in (first, PLACE):
        moved = reading(edited_message=message(location=tick, edit_date=1700000009))
        assert isinstance(moved, Unheard)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/desk", "/desk"),
        ("/desk@XiaoyuanBot", "/desk"),
        ("/start@xiaoyuanbot invite-1", "/start invite-1"),
        ("/start\n@OtherBot", "/start\n@OtherBot"),
    ],
)
@pytest.mark.parametrize("chat", [PRIVATE, GROUP])
def test_our_commands(chat: dict[str, Any], text: str, words: str) -> None:
    command = said(chat, text=text)
    assert command.part == TextPart(text=words)
    assert command.to_bot


@pytest.mark.parametrize("text", ["/desk@OtherBot", "/start@OtherBot now"])
@pytest.mark.parametrize("chat", [PRIVATE, GROUP])
def test_another_bots_commands_are_not_heard(chat: dict[str, Any], text: str) -> None:
    assert isinstance(reading(message=message(chat, text=text)), Unheard)


@pytest.mark.parametrize(
    ("content", "to_bot"),
    [
        ({"text": "今天停水吗"}, False),
        ({"text": "@XiaoyuanBot 今天停水吗"}, True),
        ({"text": "问问@xiaoyuanbot吧"}, False),
        ({"text": "问问 @xiaoyuanbot，他知道"}, True),
        ({"text": "@XiaoyuanBotter 在吗"}, False),
        ({"photo": PHOTO, "caption": "@XiaoyuanBot 井盖"}, True),
        (
            {"text": "好的", "reply_to_message": message(GROUP, text="议事会", **{"from": BOT})},
            True,
        ),
        ({"text": "好的", "reply_to_message": message(GROUP, text="议事会")}, False),
    ],
)
def test_in_a_group_one_turns_to_the_bot(content: dict[str, Any], to_bot: bool) -> None:
    incoming = said(GROUP, **content)
    assert not incoming.private
    assert incoming.chat == "-1007"
    assert incoming.to_bot is to_bot


ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL = {"id": -1009, "type": "channel", "title": "通知"}
POLL = {
    "id": "1",
    "question": "哪天开会",
    "options": [],
    "total_voter_count": 0,
    "is_closed": True,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
FORWARDER = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(GROUP, text="通知", sender_chat=CHANNEL, **{"from": FORWARDER})},
        {"message": message(GROUP, text="我也是机器人", **{"from": BOT | {"id": 43}})},
        {"message": message(GROUP, new_chat_members=[WANG])},
        {"message": message(GROUP, left_chat_member=WANG)},
        {"message": message(GROUP, pinned_message=message(GROUP, text="通知"))},
        {"message": message(GROUP, migrate_from_chat_id=-7)},
        {"channel_post": {"message_id": 1, "date": 0, "chat": CHANNEL, "text": "通知"}},
        {"poll": POLL},
        {"telepathy": {"from": WANG, "thought": "灯"}},
        {},
    ],
)
def test_what_says_nothing_to_us(update: dict[str, Any]) -> None:
    assert isinstance(reading(**update), Unheard)


@pytest.mark.parametrize("text", ["/bind", "/bind@XiaoyuanBot", "@XiaoyuanBot /bind"])
@pytest.mark.parametrize("speaker", [GROUP, CHANNEL])
def test_who_speaks_as_a_group_or_a_channel_is_nobody(speaker: dict[str, Any], text: str) -> None:
    spoken = message(GROUP, text=text, sender_chat=speaker, **{"from": ANONYMOUS})
    assert reading(message=spoken) == Masked(chat="-1007", words="/bind")
    silent = message(GROUP, text="通知", sender_chat=speaker, **{"from": ANONYMOUS})
    assert isinstance(reading(message=silent), Unheard)


def test_a_channels_post_that_came_along_turns_to_nobody() -> None:
    post = message(GROUP, text="@XiaoyuanBot", sender_chat=CHANNEL, is_automatic_forward=True)
    assert isinstance(reading(message=post), Unheard)


def test_a_topic_is_known_and_an_answer_elsewhere_is_none() -> None:
    thread = {"message_thread_id": 9}
    assert said(GROUP, text="/bind", is_topic_message=True, **thread).thread == "9"
    assert said(GROUP, text="/bind", **thread).thread == ""


def test_the_bots_name_is_no_part_of_what_is_said_to_it() -> None:
    assert said(GROUP, text="@XiaoyuanBot 灯坏了").part == TextPart(text="灯坏了")
    assert said(GROUP, text="@XiaoyuanBot").part == TextPart(text="")
    shown = said(GROUP, photo=PHOTO, caption="井盖 @xiaoyuanbot")
    assert shown.part == PhotoPart(file="large", text="井盖")


def test_a_group_gets_another_name() -> None:
    renamed = reading(message=message(GROUP, new_chat_title="育才"))
    assert renamed == Placed(chat="-1007", title="育才")


def test_a_group_moves() -> None:
    moved = reading(message=message(GROUP | {"id": -7}, migrate_to_chat_id=-1007))
    assert moved == Migrated(chat="-7", to="-1007")


def tap(**content: Any) -> Incoming:
    query = {"id": "900", "from": WANG, "chat_instance": "1", "data": "offer:1:claim"}
    return reading(callback_query=query | content)


def test_a_tap() -> None:
    assert tap(message=message(text="电工活", **{"from": BOT})) == Tapped(
        sender=WANG_SENT,
        chat="7",
        private=True,
        tap_id="900",
        button="offer:1:claim",
        message_id="55",
    )


def test_a_tap_under_a_message_too_old_to_be_seen() -> None:
    tapped = tap(message={"message_id": 3, "date": 0, "chat": GROUP})
    assert isinstance(tapped, Tapped)
    assert (tapped.chat, tapped.private, tapped.message_id) == ("-1007", False, "3")


def test_taps_on_what_is_not_ours() -> None:
    assert isinstance(tap(inline_message_id="x"), Unheard)
    assert isinstance(tap(message=message(text="游戏"), data=None, game_short_name="x"), Unheard)


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_a_private_chat_is_closed_and_opened(status: str, reachable: bool) -> None:
    change = membership(PRIVATE, status)
    assert change == Reached(sender=WANG_SENT, reachable=reachable)


RIGHTS = [
    "can_send_messages",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_react_to_messages",
    "can_edit_tag",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
]


def restricted(*, inside: bool = True, writes: bool = False) -> dict[str, Any]:
    return dict.fromkeys(RIGHTS, writes) | {"is_member": inside, "until_date": 0}


@pytest.mark.parametrize(
    ("status", "facts", "place"),
    [
        ("member", {}, "in"),
        ("left", {}, "gone"),
        ("kicked", {"until_date": 0}, "gone"),
        ("restricted", restricted(), "restricted"),
        ("restricted", restricted(writes=True), "in"),
        ("restricted", restricted(inside=False, writes=True), "gone"),
    ],
)
def test_where_the_bot_stands_in_a_group(status: str, facts: dict[str, Any], place: str) -> None:
    change = membership(GROUP, status, **facts)
    assert change == Placed.model_validate({"chat": "-1007", "title": "育才小区群", "place": place})


def test_a_channel_is_no_group() -> None:
    assert isinstance(membership(CHANNEL, "member"), Unheard)


def membership(chat: dict[str, Any], status: str, **facts: Any) -> Incoming:
    def member(state: str) -> dict[str, Any]:
        return {"user": BOT, "status": state} | ({"until_date": 0} if state == "kicked" else {})

    change = {"chat": chat, "from": WANG, "date": 1700000000}
    members = {"old_chat_member": member("member"), "new_chat_member": member(status) | facts}
    return reading(my_chat_member=change | members)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post"]
FIELDS = ["from", "chat", "text", "photo", "voice", "contact", "location", "data", "sender_chat"]
MANGLED = st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=4)


@given(JSON)
def test_any_json_is_understood_or_no_update(payload: object) -> None:
    _understood_or_no_update(json.dumps(payload))


@given(st.sampled_from(KINDS), MANGLED)
def test_a_mangled_update_is_understood_or_no_update(kind: str, mangled: dict[str, Any]) -> None:
    whole = message(text="灯") | {"id": "9", "data": "x", "message": message()}
    _understood_or_no_update(json.dumps({"update_id": 1, kind: whole | mangled}))


@given(st.text())
def test_any_text_is_understood_or_no_update(payload: str) -> None:
    _understood_or_no_update(payload)


def _understood_or_no_update(payload: str) -> None:
    try:
        outcome: str = read(payload, ME).kind
    except ValueError as error:
        outcome = str(error)
    assert re.fullmatch(
        r"said|tapped|reached|masked|placed|migrated|unheard|not an update \(\w+\)", outcome
    )


def test_deep_nonsense_is_no_update() -> None:
    with pytest.raises(ValueError, match="not an update"):
        read("[" * 100_000, ME)


def test_what_was_said_is_not_in_the_error() -> None:
    with pytest.raises(ValueError, match="not an update") as refusal:
        reading(message=message(text={"secret": "住5号楼"}))
    assert "5号楼" not in str(refusal.value)
    assert refusal.value.__cause__ is None


def test_what_a_message_answers_is_known() -> None:
    first = message(GROUP, text="周三巡查", **{"from": BOT})
    assert said(GROUP, photo=PHOTO, reply_to_message=first).answers == "55"
    assert said(GROUP, text="好的").answers == ""
