"""The channel and people meet in the simulator: what one says, the other hears."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import door
from bot.errors import Contested, Pointless, Refused, Unreachable
from bot.listening import listening
from dialogue.messages import (
    AnswerTap,
    Button,
    Command,
    Delete,
    Edit,
    Incoming,
    Pin,
    Reached,
    Received,
    Said,
    Send,
    SendDocument,
    SendFile,
    SetMenu,
    Tapped,
)
from dialogue.words import (
    ContactPart,
    DocumentPart,
    Mark,
    PhotoPart,
    PlacePart,
    TextPart,
    VoicePart,
)
from simulator.server import Server
from simulator.world import World

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TOKEN = "42:a-token-of-this-world"  # noqa: S105
WANG, LI, GROUP = 1001, 1002, -1000000000001
CLAIM = Button(id="offer:1:claim", label="我来")


@dataclass
class Town:
    """A world with a bot, two neighbours and their group."""

    world: World
    channel: TelegramChannel
    offset: int = 0

    async def hears(self) -> list[Incoming]:
        """What the bot hears next."""
        received = await self.channel.poll(self.offset, 5, NOW)
        self.offset = received[-1].update_id + 1
        return [self.channel.read(each.payload) for each in received]

    def reads(self, person: int, chat: int | None = None) -> list[str]:
        """What she reads of others."""
        return [seen.words for seen in self.world.sees(person, chat) if not seen.mine]


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    world = World.open(tmp_path / "world")
    bot = world.add_bot(TOKEN, username="XiaoyuanBot", name="小源")
    world.add_person(WANG, "王淑芬")
    world.add_person(LI, "李建国")
    world.add_group(GROUP, "育才小区群", members=[WANG, LI], bots=[bot])
    server = Server(world)
    await server.start()
    channel = TelegramChannel(SecretStr(TOKEN), server.url)
    await channel.start()
    town = Town(world, channel)
    world.opens(WANG)
    world.opens(LI)
    await town.hears()
    await channel.poll(town.offset, 0, NOW)
    yield town
    await channel.close()
    await server.stop()
    world.close()


async def test_she_says_what_is_wrong_and_is_answered(town: Town) -> None:
    town.world.says(WANG, "家里灯不亮了")
    (said,) = await town.hears()
    assert isinstance(said, Said)
    assert said.part == TextPart(text="家里灯不亮了")
    assert (said.sender.name, said.private) == ("王淑芬", True)
    await town.channel.send(said.chat, Send(text="在哪个小区？", keys=(("报事", "找人工"),)))
    assert town.reads(WANG) == ["在哪个小区？"]
    assert town.world.keys(WANG) is not None


async def test_what_was_not_confirmed_comes_again(town: Town) -> None:
    town.world.says(WANG, "灯不亮了")
    (first,) = await town.channel.poll(town.offset, 5, NOW)
    (again,) = await town.channel.poll(town.offset, 5, NOW)
    assert first == again
    town.world.says(WANG, "厨房的")
    (later,) = await town.channel.poll(first.update_id + 1, 5, NOW)
    assert later.update_id > first.update_id


async def test_photo_voice_place_and_number(town: Town) -> None:
    town.world.sends_photo(WANG, b"one lamp", "厨房灯", album="a")
    town.world.sends_photo(WANG, b"other lamp", album="a")
    town.world.sends_voice(WANG, seconds=4)
    town.world.sends_place(WANG, 36.65, 117.12)
    town.world.shares_contact(WANG, "13800000000")
    town.world.shares_contact(WANG, "13900000000", owner=LI)
    heard = [each for each in await town.hears() if isinstance(each, Said)]
    photo, other, voice, place, own, passed_on = heard
    assert isinstance(photo.part, PhotoPart)
    assert photo.part.text == "厨房灯"
    assert photo.album == other.album is not None
    assert isinstance(voice.part, VoicePart)
    assert voice.part.seconds == 4
    assert place.part == PlacePart(latitude=36.65, longitude=117.12)
    assert own.part == ContactPart(phone="13800000000", own=True)
    assert passed_on.part == ContactPart(phone="13900000000", own=False)
    await town.channel.send(str(LI), SendFile(file=photo.part.file, what="photo", text="这盏"))
    await town.channel.send(str(LI), SendFile(file=voice.part.file, what="voice"))
    assert town.reads(LI) == ["这盏", ""]


async def test_a_document_comes_under_its_name(town: Town) -> None:
    content = bytes(range(256))
    await town.channel.send(
        str(WANG), SendDocument(name="您的记录.html", content=content, text="请收好")
    )
    seen = town.world.sees(WANG)[-1]
    assert seen.media is not None
    assert (seen.media.kind, seen.media.name, seen.caption) == (
        "document",
        "您的记录.html",
        "请收好",
    )
    (file,) = town.world.state.files.values()
    assert town.world.files.path(file).read_bytes() == content


async def test_her_document_is_fetched_whole(town: Town) -> None:
    content = bytes(range(256))
    town.world.sends_document(WANG, content, "名单 1.csv", "快看")
    (said,) = await town.hears()
    assert isinstance(said, Said)
    part = said.part
    assert isinstance(part, DocumentPart)
    assert (part.name, part.size, part.text) == ("名单 1.csv", 256, "快看")

    assert await town.channel.fetch(part.file, 256) == content
    with pytest.raises(Refused, match="larger"):
        await town.channel.fetch(part.file, 255)
    with pytest.raises(Refused, match=r"(?i)wrong file_id"):
        await town.channel.fetch("made-up", 256)


async def test_an_edit_replaces_what_was_said(town: Town) -> None:
    number = town.world.says(WANG, "灯不亮")
    town.world.edits(WANG, number, "厨房灯不亮")
    said, edited = await town.hears()
    assert isinstance(said, Said)
    assert isinstance(edited, Said)
    assert (edited.edited, edited.message_id) == (True, said.message_id)
    assert edited.part == TextPart(text="厨房灯不亮")


async def test_a_tap_is_answered_and_the_card_changes(town: Town) -> None:
    card = await town.channel.send(str(LI), Send(text="电工活", rows=((CLAIM,),), protect=True))
    assert card is not None
    town.world.taps(LI, int(card), "我来")
    (tap,) = await town.hears()
    assert isinstance(tap, Tapped)
    assert (tap.button, tap.message_id, tap.private) == ("offer:1:claim", card, True)
    await town.channel.send(tap.chat, AnswerTap(tap_id=tap.tap_id, text="交给您了"))
    edit = Edit(text="您已认领", message_id=card)
    assert await town.channel.send(tap.chat, edit) == card
    assert town.reads(LI) == ["您已认领"]
    with pytest.raises(Pointless, match="not modified"):
        await town.channel.send(tap.chat, edit)
    with pytest.raises(Pointless, match="not found"):
        await town.channel.send(tap.chat, Edit(text="您已认领", message_id="999"))


async def test_a_long_announcement_arrives_whole(town: Town) -> None:
    await town.channel.send(str(GROUP), Send(text="停水通知。\n" * 1500))
    pieces = town.reads(WANG, GROUP)
    assert len(pieces) > 1
    assert "".join(pieces).replace("\n", "") == "停水通知。" * 1500


async def test_nothing_that_people_type_is_markup(town: Town) -> None:
    await town.channel.send(str(WANG), Send(text="<b>灯</b> *不亮* [x](https://example.org)"))
    assert town.reads(WANG) == ["<b>灯</b> *不亮* [x](https://example.org)"]


async def test_a_link_opens_the_bot_with_its_payload(town: Town) -> None:
    link = Button(id="open", label="打开", url=town.channel.link("invite-1"))
    await town.channel.send(str(GROUP), Send(text="欢迎加入", rows=((link,),)))
    invitation = town.world.sees(WANG, GROUP)[-1]
    town.world.taps(WANG, invitation.id, "打开", GROUP)
    (said,) = await town.hears()
    assert isinstance(said, Said)
    assert (said.part, said.private) == (TextPart(text="/start invite-1"), True)


async def test_she_blocks_the_bot_and_lets_it_back(town: Town) -> None:
    town.world.blocks(WANG)
    town.world.unblocks(WANG)
    blocked, back = await town.hears()
    assert isinstance(blocked, Reached)
    assert isinstance(back, Reached)
    assert (blocked.reachable, back.reachable) == (False, True)
    town.world.blocks(WANG)
    with pytest.raises(Unreachable, match="blocked by the user"):
        await town.channel.send(str(WANG), Send(text="您好"))


async def test_who_is_not_there_cannot_be_reached(town: Town) -> None:
    with pytest.raises(Unreachable, match=r"(?i)chat not found"):
        await town.channel.send("999", Send(text="您好"))


async def test_an_empty_message_is_refused(town: Town) -> None:
    with pytest.raises(Refused, match="empty"):
        await town.channel.send(str(WANG), Send(text=" "))


async def test_a_menu_for_one(town: Town) -> None:
    menu = SetMenu(commands=(Command(name="report", description="报事"),))
    assert await town.channel.send(str(WANG), menu) is None


async def test_in_a_group_a_command_is_to_us(town: Town) -> None:
    town.world.says(WANG, "/help@XiaoyuanBot", GROUP)
    (said,) = await town.hears()
    assert isinstance(said, Said)
    assert (said.part, said.to_bot, said.private) == (TextPart(text="/help"), True, False)


async def test_two_programs_on_one_account_disturb_each_other(town: Town) -> None:
    first = asyncio.create_task(town.channel.poll(town.offset, 20, NOW))
    await asyncio.sleep(0.2)
    second = asyncio.create_task(town.channel.poll(town.offset, 20, NOW))
    with pytest.raises(Contested, match="terminated by other getUpdates"):
        await first
    town.world.says(WANG, "灯不亮了")
    assert len(await second) == 1


async def test_the_server_delivers_to_the_webhook_until_it_is_taken_away(town: Town) -> None:
    stored: asyncio.Queue[Received] = asyncio.Queue()
    secret = SecretStr("open-sesame")
    app = web.Application()
    app.add_routes([door("/door", secret, stored.put, lambda: NOW)])
    async with listening(app, "127.0.0.1", 0) as port:
        await town.channel.set_webhook(f"http://127.0.0.1:{port}/door", secret)
        town.world.says(WANG, "灯不亮了")
        received = await asyncio.wait_for(stored.get(), 30)
        said = town.channel.read(received.payload)
        assert isinstance(said, Said)
        assert said.part == TextPart(text="灯不亮了")
        with pytest.raises(Contested, match="webhook is active"):
            await town.channel.poll(0, 0, NOW)
        await town.channel.delete_webhook()
    town.world.says(WANG, "厨房的")
    (polled,) = await town.hears()
    assert isinstance(polled, Said)


async def test_formatting_goes_the_whole_way_and_back(town: Town) -> None:
    town.world.says(WANG, "🔥**停水** [看这里](https://example.org)")
    (said,) = await town.hears()
    assert isinstance(said, Said)
    assert isinstance(said.part, TextPart)
    await town.channel.send(str(GROUP), Send(text=said.part.text, marks=said.part.marks))
    shown = town.world.sees(LI, GROUP)[-1]
    assert shown.text == "🔥停水 看这里"
    assert [(e.type, e.offset, e.length, e.url) for e in shown.entities] == [
        ("bold", 2, 2, None),
        ("text_link", 5, 3, "https://example.org"),
    ]


async def test_a_document_is_sent_on_edited_and_taken_back(town: Town) -> None:
    town.world.sends_document(WANG, b"pdf", "notice.pdf")
    (said,) = await town.hears()
    assert isinstance(said, Said)
    assert isinstance(said.part, DocumentPart)
    bold = Mark(kind="bold", start=0, length=2)
    message = SendFile(
        file=said.part.file, what="document", text="停水", marks=(bold,), rows=((CLAIM,),)
    )
    id = await town.channel.send(str(GROUP), message)
    assert id
    shown = town.world.sees(LI, GROUP)[-1]
    assert (shown.caption, shown.labels, [e.type for e in shown.entities]) == (
        "停水",
        ["我来"],
        ["bold"],
    )

    await town.channel.send(str(GROUP), Edit(text="不停了", caption=True, message_id=id))
    assert town.world.sees(LI, GROUP)[-1].caption == "不停了"

    await town.channel.send(str(GROUP), Delete(message_id=id))
    assert town.world.sees(LI, GROUP)[-1].id != int(id)


async def test_only_an_admin_pins(town: Town) -> None:
    id = await town.channel.send(str(GROUP), Send(text="停水"))
    assert id
    with pytest.raises(Refused):
        await town.channel.send(str(GROUP), Pin(message_id=id))
    town.world.promotes(GROUP, int(town.channel.account))
    await town.channel.send(str(GROUP), Pin(message_id=id))
    assert next(shown for shown in town.world.sees(LI, GROUP) if shown.id == int(id)).pinned


async def test_into_a_topic(town: Town) -> None:
    town.world.divides(GROUP)
    topic = town.world.begins_topic(GROUP, "通知")
    town.world.turns_to(WANG, topic, GROUP)
    town.world.says(WANG, "@XiaoyuanBot 在吗", GROUP)
    said = [each for each in await town.hears() if isinstance(each, Said)][-1]
    assert said.thread == str(topic)
    await town.channel.send(str(GROUP), Send(text="在", thread=said.thread))
    assert town.world.sees(LI, GROUP)[-1].thread == topic
