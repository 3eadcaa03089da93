"""Documents, albums, polls and reactions, by people and by bots."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp import ClientSession, FormData
from telegram import Bot, InputMediaDocument, InputMediaPhoto, Update
from telegram.error import BadRequest

from simulator.stage import Impossible
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, ZHANG

ALL = ["message", "poll", "poll_answer", "message_reaction"]


@pytest.fixture(autouse=True)
def met(world: World) -> None:
    world.opens(WANG)
    world.adds_bot(GROUP, world.first_bot.bot.id)


async def heard(bot: Bot) -> tuple[Update, ...]:
    return await bot.get_updates(allowed_updates=ALL)


async def test_a_persons_document_is_downloaded(world: World, bot: Bot) -> None:
    world.sends_document(WANG, b"name,phone\n", "名单.csv", "请导入")
    message = (await heard(bot))[-1].message
    assert message is not None
    assert message.document is not None
    assert (message.document.file_name, message.document.mime_type) == ("名单.csv", "text/csv")
    assert message.caption == "请导入"
    file = await message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"name,phone\n"
    again = await bot.send_document(WANG, message.document.file_id)
    assert again.document is not None
    assert world.sees(WANG)[-1].media.name == "名单.csv"  # type: ignore[union-attr]  # it has some


async def test_albums_go_both_ways(world: World, bot: Bot) -> None:
    for name in (b"one", b"two"):
        world.sends_photo(WANG, name, album="a")
    groups = {u.message.media_group_id for u in (await heard(bot))[-2:] if u.message}
    assert groups == {"a"}
    sent = await bot.send_media_group(WANG, [InputMediaPhoto(b"1"), InputMediaPhoto(b"2")])
    assert len({message.media_group_id for message in sent}) == 1
    files = [InputMediaDocument(b"1", filename="a.txt"), InputMediaDocument(b"2")]
    assert len(await bot.send_media_group(WANG, files, caption="两份")) == 2
    assert len({seen.album for seen in world.sees(WANG)[-4:]}) == 2


async def test_an_open_poll_tells_who_ticked_what(world: World, bot: Bot) -> None:
    await heard(bot)
    sent = await bot.send_poll(GROUP, "周六包粽子？", ["来", "不来"], is_anonymous=False)
    world.votes(LI, sent.message_id, (0,), GROUP)
    world.votes(ZHANG, sent.message_id, (1,), GROUP)
    world.votes(ZHANG, sent.message_id, (), GROUP)
    updates = await heard(bot)
    answers = [u.poll_answer for u in updates if u.poll_answer]
    assert [(a.user.id, a.option_ids) for a in answers if a.user] == [
        (LI, (0,)),
        (ZHANG, (1,)),
        (ZHANG, ()),
    ]
    stands = [u.poll for u in updates if u.poll]
    assert [option.voter_count for option in stands[-1].options] == [1, 0]
    media = world.sees(LI, GROUP)[-1].media
    assert media is not None
    assert [(one.text, one.count, one.mine) for one in media.options] == [
        ("来", 1, True),
        ("不来", 0, False),
    ]
    ended = await bot.stop_poll(GROUP, sent.message_id)
    assert (ended.is_closed, ended.total_voter_count) == (True, 1)
    with pytest.raises(BadRequest, match="Poll has already been closed"):
        await bot.stop_poll(GROUP, sent.message_id)
    with pytest.raises(Impossible, match="已经结束"):
        world.votes(ZHANG, sent.message_id, (0,), GROUP)


async def test_a_secret_poll_tells_only_how_it_stands(world: World, bot: Bot) -> None:
    await heard(bot)
    sent = await bot.send_poll(WANG, "几点？", ["8", "9", "10"], allows_multiple_answers=True)
    world.votes(WANG, sent.message_id, (0, 2))
    (update,) = (await heard(bot))[-1:]
    assert update.poll_answer is None
    assert update.poll is not None
    assert (update.poll.total_voter_count, update.poll.is_anonymous) == (1, True)


async def test_polls_that_are_refused(world: World, bot: Bot) -> None:
    many = [str(number) for number in range(13)]
    for question, options, words in (
        ("", ["1", "2"], "Poll question must be non-empty"),
        ("?" * 301, ["1", "2"], "Poll question length must not exceed 300"),
        ("?", ["1"], "Poll must have at least 2 option"),
        ("?", many, "Poll can't have more than 12 options"),
        ("?", ["1", " "], "Poll options must be non-empty"),
        ("?", ["1", "2" * 101], "Poll options length must not exceed 100"),
    ):
        with pytest.raises(BadRequest, match=words):
            await bot.send_poll(WANG, question, options)
    sent = await bot.send_message(WANG, "不是投票")
    with pytest.raises(BadRequest, match="Poll can't be stopped"):
        await bot.stop_poll(WANG, sent.message_id)
    with pytest.raises(BadRequest, match="Message with poll to stop not found"):
        await bot.stop_poll(WANG, 99)
    with pytest.raises(Impossible, match="不是投票"):
        world.votes(WANG, sent.message_id, (0,))
    poll = await bot.send_poll(WANG, "?", ["1", "2"])
    for wrong in ((0, 1), (2,)):
        with pytest.raises(Impossible, match="没有这样的选项"):
            world.votes(WANG, poll.message_id, wrong)


async def test_people_ask_too(world: World, bot: Bot) -> None:
    said = world.asks_poll(WANG, "明天停水吗", ("停", "不停"))
    message = (await heard(bot))[-1].message
    assert message is not None
    assert message.poll is not None
    assert message.poll.question == "明天停水吗"
    world.votes(WANG, said, (0,))
    with pytest.raises(Impossible, match="至少两个选项"):
        world.asks_poll(WANG, "?", ("一个",))


async def test_reactions_are_told_to_who_asked(world: World, bot: Bot) -> None:
    await heard(bot)
    sent = await bot.send_message(WANG, "修好了")
    world.reacts(WANG, sent.message_id, "👍")
    world.reacts(WANG, sent.message_id, "❤")
    await bot.set_message_reaction(WANG, sent.message_id, "🔥")
    assert world.sees(WANG)[-1].reactions == ("🔥", "❤")
    world.reacts(WANG, sent.message_id, None)
    told = [u.message_reaction for u in await heard(bot) if u.message_reaction]
    assert [[one.to_dict()["emoji"] for one in change.new_reaction] for change in told] == [
        ["👍"],
        ["❤"],
        [],
    ]
    assert [len(change.old_reaction) for change in told] == [0, 1, 1]


async def test_in_a_group_only_an_administrator_hears_of_reactions(world: World, bot: Bot) -> None:
    await heard(bot)
    sent = await bot.send_message(GROUP, "通知")
    world.reacts(LI, sent.message_id, "👍", GROUP)
    world.promotes(GROUP, bot.id)
    world.reacts(ZHANG, sent.message_id, "👍", GROUP)
    told = [u.message_reaction for u in await heard(bot) if u.message_reaction]
    assert [change.user.id for change in told if change.user] == [ZHANG]


async def do(http: ClientSession, act: str, **form: Any) -> Any:
    async with http.post(f"/api/{act}", json=form) as response:
        assert response.status == 200, await response.text()
        return await response.json()


def form(**fields: str) -> FormData:
    return FormData({"person": str(WANG), "chat": str(WANG)} | fields, default_to_multipart=True)


async def test_the_page_sends_them(world: World, bot: Bot, http: ClientSession) -> None:
    file = form(caption="名单")
    file.add_field("file", b"1,2", filename="a.csv")
    async with http.post("/api/document", data=file) as response:
        assert response.status == 200
    async with http.post("/api/document", data=form()) as response:
        assert (await response.json())["error"] == "没有文件"
    spoken = form(seconds="2")
    spoken.add_field("file", b"webm", filename="v", content_type="audio/webm")
    async with http.post("/api/voice", data=spoken) as response:
        assert response.status == 200
    poll = {"person": WANG, "question": "?", "options": ["1", "2"]}
    asked = (await do(http, "poll", **poll))["message"]
    await do(http, "vote", person=WANG, message=asked, options=[1])
    await do(http, "react", person=WANG, message=asked, emoji="👍")
    document, voice, shown = world.sees(WANG)[-3:]
    assert document.media is not None
    assert document.media.name == "a.csv"
    assert voice.media is not None
    async with http.get(voice.media.url or "") as response:
        assert response.content_type == "audio/webm"
    assert shown.reactions == ("👍",)
