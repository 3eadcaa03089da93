"""What the page asks and does over HTTP."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import ClientSession, FormData
from telegram import Bot, BotCommandScopeChat, InlineKeyboardButton, InlineKeyboardMarkup

from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, ZHANG, HandClock

LINK = "https://t.me/xiaoyuan_bot?start=join"
BUTTONS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("好", callback_data="ok")], [InlineKeyboardButton("加入", url=LINK)]]
)


async def ask(http: ClientSession, path: str) -> Any:
    async with http.get(path) as response:
        assert response.status == 200
        return await response.json()


async def do(http: ClientSession, act: str, **form: Any) -> tuple[int, Any]:
    async with http.post(f"/api/{act}", json=form) as response:
        return response.status, await response.json()


async def events_after(http: ClientSession, seq: int, count: int) -> list[dict[str, Any]]:
    heard = []
    async with asyncio.timeout(30), http.get(f"/api/events?after={seq}") as stream:
        async for line in stream.content:
            if line.startswith(b"data: "):
                heard.append(json.loads(line.removeprefix(b"data: ")))
            if len(heard) == count:
                break
    return heard


async def test_the_state_tells_who_there_is(world: World, http: ClientSession) -> None:
    state = await ask(http, "/api/state")
    assert state["bot"] == {"id": 900000001, "username": "xiaoyuan_bot", "name": "小源"}
    assert state["people"][0] == {
        "id": WANG,
        "name": "王秀兰",
        "tags": ["elder"],
        "about": "独居,72岁",
        "featured": True,
        "blocked": False,
        "unread": 0,
    }
    (group,) = state["groups"]
    assert (group["id"], group["title"], group["members"]) == (GROUP, "春风里", [LI, ZHANG])
    assert group["kind"] == "supergroup"
    assert state["clock"] == {"now": "2026-11-04T00:00:00+00:00", "can_wind": False}
    assert state["seq"] == world.chronicle.seq


async def test_she_writes_sees_and_has_read(world: World, bot: Bot, http: ClientSession) -> None:
    await do(http, "say", person=WANG, chat=WANG, text="灯坏了")
    await bot.send_message(WANG, "<b>收到</b>", parse_mode="HTML", reply_markup=BUTTONS)
    assert (await ask(http, "/api/state"))["people"][0]["unread"] == 1
    mine, theirs = (await ask(http, f"/api/chat?person={WANG}&chat={WANG}"))["messages"]
    assert (mine["text"], mine["mine"], mine["from"]["name"]) == ("灯坏了", True, "王秀兰")
    assert theirs["from"] == {"id": bot.id, "name": "小源", "bot": True}
    assert theirs["entities"][0]["type"] == "bold"
    assert theirs["buttons"] == [[{"text": "好", "url": None}], [{"text": "加入", "url": LINK}]]
    assert (await ask(http, "/api/state"))["people"][0]["unread"] == 0


async def test_a_tap_is_answered_by_a_toast(world: World, bot: Bot, http: ClientSession) -> None:
    world.opens(WANG)
    sent = await bot.send_message(WANG, "好吗?", reply_markup=BUTTONS)
    seq = world.chronicle.seq
    await do(http, "tap", person=WANG, chat=WANG, message=sent.message_id, row=0, column=0)
    tap = (await bot.get_updates())[-1].callback_query
    assert tap is not None
    await tap.answer("谢谢", show_alert=True)
    (toast,) = await events_after(http, seq, 1)
    assert toast["seq"] > seq
    assert toast == {
        "seq": toast["seq"],
        "type": "toast",
        "chat": WANG,
        "person": WANG,
        "text": "谢谢",
        "alert": True,
    }


async def test_events_tell_what_happened_since(world: World, bot: Bot, http: ClientSession) -> None:
    seq = world.chronicle.seq
    said = world.says(WANG, "灯坏了")
    sent = await bot.send_message(WANG, "收到")
    await bot.edit_message_text("在办", WANG, sent.message_id)
    await bot.delete_message(WANG, sent.message_id)
    world.blocks(WANG)
    events = await events_after(http, seq, 5)
    assert said == 1
    assert [event["type"] for event in events] == [
        "message",
        "message",
        "edited",
        "deleted",
        "people",
    ]
    shown = await ask(http, f"/api/chat?person={WANG}&chat={WANG}")
    assert [message["deleted"] for message in shown["messages"]] == [False, True]


async def test_everything_a_person_can_do(world: World, http: ClientSession) -> None:
    acts: list[tuple[str, dict[str, Any]]] = [
        ("open", {"person": WANG, "payload": "join"}),
        ("say", {"person": WANG, "chat": WANG, "text": "灯坏了"}),
        ("edit", {"person": WANG, "chat": WANG, "message": 2, "text": "灯不亮"}),
        ("place", {"person": WANG, "chat": WANG, "latitude": 36.6, "longitude": 117.1}),
        ("contact", {"person": WANG, "chat": WANG, "phone": "13800000000"}),
        ("block", {"person": WANG, "blocked": True}),
        ("block", {"person": WANG, "blocked": False}),
    ]
    for act, form in acts:
        assert (await do(http, act, **form))[0] == 200
    seen = world.sees(WANG)
    assert [message.text for message in seen] == ["/start join", "灯不亮", "", ""]
    assert [message.media.kind for message in seen if message.media] == ["place", "contact"]


async def test_photos_and_voices_are_uploaded(world: World, http: ClientSession) -> None:
    async with http.post("/api/photo", data=photos(b"a photo")) as response:
        assert response.status == 200
    voice = FormData(
        {"person": str(WANG), "chat": str(WANG), "seconds": "4"}, default_to_multipart=True
    )
    async with http.post("/api/voice", data=voice) as response:
        assert response.status == 200
    (shown, spoken) = (await ask(http, f"/api/chat?person={WANG}&chat={WANG}"))["messages"]
    assert (shown["caption"], spoken["media"]["seconds"]) == ("这盏", 4)
    async with http.get(shown["media"]["url"]) as response:
        assert await response.read() == b"a photo"
    async with http.get(spoken["media"]["url"]) as response:
        assert response.content_type == "audio/ogg"


def photos(*contents: bytes) -> FormData:
    """The form that the page sends for so many photos."""
    form = FormData({"person": str(WANG), "chat": str(WANG), "caption": "这盏"})
    for content in contents:
        form.add_field("file", content, filename="lamp.jpg")
    return form


async def test_photos_sent_together_are_one_album(world: World, http: ClientSession) -> None:
    """Nothing comes between the photos: the bot hears of the first when all of them are there."""
    for content in (b"one", b"other"):
        async with http.post("/api/photo", data=photos(content, b"its second")) as response:
            assert response.status == 200
    sent = world.sees(WANG)
    assert [message.caption for message in sent] == ["这盏", "", "这盏", ""]
    assert sent[0].album == sent[1].album != sent[2].album == sent[3].album
    async with http.post("/api/photo", data=photos(*[b"many"] * 11)) as response:
        assert (response.status, await response.json()) == (400, {"error": "一次最多发10张照片"})
    assert len(world.sees(WANG)) == 4


async def test_a_photo_can_be_a_reply(world: World, http: ClientSession) -> None:
    first = world.says(WANG, "灯不亮")
    photo = FormData({"person": str(WANG), "chat": str(WANG), "reply_to": str(first)})
    photo.add_field("file", b"a photo", filename="lamp.jpg")
    async with http.post("/api/photo", data=photo) as response:
        assert response.status == 200
    assert (await ask(http, f"/api/chat?person={WANG}&chat={WANG}"))["messages"][-1][
        "reply_to"
    ] == first


async def test_what_cannot_be_done_is_said_in_words(world: World, http: ClientSession) -> None:
    world.blocks(LI)
    refusals: list[tuple[str, dict[str, Any], str]] = [
        ("say", {"person": WANG, "chat": WANG, "text": " "}, "还没有写字"),
        ("say", {"person": WANG, "chat": GROUP, "text": "?"}, "不在这个群里"),
        ("say", {"person": 5, "text": "?"}, "没有这个人"),
        ("say", {"person": LI, "text": "?"}, "已经屏蔽了机器人,先解除屏蔽"),
        ("tap", {"person": WANG, "message": 9, "row": 0, "column": 0}, "这条消息已经不在了"),
        ("open", {"person": WANG, "payload": "a b"}, "链接的参数不合规定"),
        ("say", {"person": WANG}, "不明白: text"),
        ("clock", {"to": "next"}, "这里的时钟不能拨动"),
    ]
    for act, form, words in refusals:
        assert await do(http, act, **form) == (400, {"error": words})


async def test_a_link_button_opens_the_bot(world: World, bot: Bot) -> None:
    world.opens(WANG)
    sent = await bot.send_message(WANG, "加入?", reply_markup=BUTTONS)
    world.taps(WANG, sent.message_id, "加入")
    assert world.sees(WANG)[-1].text == "/start join"


async def test_the_clock_is_wound_by_who_can(world: World, clock: HandClock) -> None:
    class HandWinder:
        async def wind(self, seconds: float) -> None:
            clock.move(seconds=seconds)

        async def wind_to_next(self) -> None:
            clock.move(hours=1)

    server = Server(world, HandWinder())
    await server.start()
    async with ClientSession(server.url) as http:
        assert (await ask(http, "/api/state"))["clock"]["can_wind"]
        by = await do(http, "clock", seconds=90)
        to = await do(http, "clock", to="next")
        (first, _) = await events_after(http, world.chronicle.seq - 2, 2)
    await server.stop()
    assert by == (200, {"now": "2026-11-04T00:01:30+00:00"})
    assert to == (200, {"now": "2026-11-04T01:01:30+00:00"})
    assert (first["type"], first["text"]) == ("clock", "2026-11-04T00:01:30+00:00")


async def test_the_menu_of_her_chat(world: World, bot: Bot, http: ClientSession) -> None:
    world.opens(WANG)
    seq = world.chronicle.seq
    await bot.set_my_commands([("report", "报事")], scope=BotCommandScopeChat(WANG))
    assert await events_after(http, seq, 1) == [{"seq": seq + 1, "type": "keys", "chat": WANG}]
    shown = await ask(http, f"/api/chat?person={WANG}&chat={WANG}")
    assert shown["commands"] == [{"command": "report", "description": "报事"}]


async def test_the_journal_is_shown(world: World, bot: Bot, http: ClientSession) -> None:
    world.opens(WANG)
    await bot.send_message(WANG, "好")
    latest = (await ask(http, "/api/calls?after=0"))["calls"][-1]
    assert (latest["method"], latest["result"]["text"]) == ("sendMessage", "好")


async def test_the_page_itself_is_served(http: ClientSession) -> None:
    async with http.get("/") as response:
        assert response.content_type == "text/html"
    async with http.get("/static/page.js") as response:
        assert response.status == 200
