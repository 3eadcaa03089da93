"""People talking to the bot: real storage and real stations, a fake only at the channel's edge."""

from __future__ import annotations

import shutil
from contextlib import AsyncExitStack
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.app import Account, App, build
from bot.channels import AT_ONCE, Place
from bot.errors import DeliveryFailed
from bot.limits import Limits
from dialogue.messages import (
    INCOMING,
    AnswerTap,
    Button,
    Delete,
    Edit,
    Incoming,
    Outgoing,
    Pin,
    Reached,
    Received,
    Said,
    Send,
    SendAlbum,
    SendDocument,
    Sender,
    SendFile,
    SetMenu,
    Tapped,
)
from dialogue.words import (
    ContactPart,
    DocumentPart,
    Mark,
    Part,
    PhotoPart,
    PlacePart,
    TextPart,
    VoicePart,
)
from domain.community import Community, Compound, Hotline, Unit
from domain.people import Role, Standing, Volunteer
from domain.reports import Report
from domain.taxonomy import Trade
from handlers.actions import joining
from handlers.turn import Turn
from storage import acquaintance, audit, people, reports, timers, volunteers
from storage.database import Transaction

MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Nine o'clock in Shandong."""

COMMUNITY = Community(
    key="jinshanyuan",
    name="锦山源社区",
    service_centre="锦山路1号一楼",
    service_phone="0538-1234567",
    compounds=(
        Compound(key="yuanquanli", name="源泉里"),
        Compound(key="beiyuan", name="北苑小区"),
        Compound(key="fuxing", name="福兴苑"),
    ),
    trades=tuple(Trade),
    units=(
        Unit(key="repair", name="家电维修协会", phone="0538-7654321", trades=("appliance_repair",)),
    ),
    hotlines=(
        Hotline(name="火警", number="119", dangers=("fire",)),
        Hotline(name="急救", number="120", dangers=("medical",)),
        Hotline(name="燃气抢修", number="96777", dangers=("gas",)),
        Hotline(name="报警", number="110"),
    ),
)


@dataclass
class Shown:
    """A message as somebody sees it now."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    id: str = ""
    protect: bool = False
    silent: bool = False
    file: str = ""
    content: bytes = b""
    """What a document holds; its name is the `file`."""
    thread: str = ""
    marks: tuple[Mark, ...] = ()
    pinned: bool = False
    album: bool = False
    """It came with others, as one."""

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.rows for button in row]

    def button(self, label: str) -> Button:
        found = [b for row in self.rows for b in row if label in b.label]
        assert found, f"no button {label!r} below {self.text!r}: {self.labels}"
        return found[0]


@dataclass
class RecordingChannel:
    """A chat network that keeps what it is told to send, and hands over what people do."""

    name: str = "telegram"
    seen: dict[str, list[Shown]] = field(default_factory=dict)
    toasts: dict[str, list[str]] = field(default_factory=dict)
    menus: dict[str, list[str]] = field(default_factory=dict)
    keys: dict[str, list[str]] = field(default_factory=dict)
    failing: dict[str, list[DeliveryFailed]] = field(default_factory=dict)
    edits: dict[str, int] = field(default_factory=dict)
    """How many edits came to each chat."""
    files: dict[str, bytes] = field(default_factory=dict)
    failing_files: list[DeliveryFailed] = field(default_factory=list)
    """What the next fetchings of a file fail with."""
    last_id: int = 0

    def read(self, payload: str) -> Incoming:
        return INCOMING.validate_json(payload)

    def link(self, payload: str) -> str:
        return f"https://t.me/xiaoyuan_bot?start={payload}"

    async def poll(self, offset: int, timeout: float, now: datetime) -> list[Received]:  # noqa: ASYNC109
        raise NotImplementedError("people hand their updates over themselves")

    async def fetch(self, file: str, most: int) -> bytes:
        if self.failing_files:
            raise self.failing_files.pop(0)
        assert len(self.files[file]) <= most
        return self.files[file]

    async def send(self, to: str, message: Outgoing, place: Place = AT_ONCE) -> str | None:
        async with place():
            return self._send(to, message)

    def _send(self, to: str, message: Outgoing) -> str | None:
        if failures := self.failing.get(to):
            raise failures.pop(0)
        chat = self.seen.setdefault(to, [])
        match message:
            case Send(keys=keys):
                self.keys |= {to: [key for row in keys for key in row]} if keys else {}
                return self._keep(chat, self._shown(message))
            case SendFile() | SendAlbum() | SendDocument():
                return self._keep_files(chat, message)
            case Edit() | Delete() | Pin():
                self.edits[to] = self.edits.get(to, 0) + isinstance(message, Edit)
                return self._change(chat, message)
            case AnswerTap(text=text):
                self.toasts.setdefault(to, []).append(text)
            case SetMenu(commands=commands):
                self.menus[to] = [command.name for command in commands]
        return None

    def _keep_files(self, chat: list[Shown], message: SendFile | SendAlbum | SendDocument) -> str:
        match message:
            case SendFile(file=file):
                return self._keep(chat, self._shown(message, file))
            case SendAlbum(files=files):
                photos = [Shown(text="", file=file, thread=message.thread) for file in files]
                photos[0].text, photos[0].marks = message.text, message.marks
                return ",".join(self._keep(chat, photo, album=True) for photo in photos)
            case SendDocument(name=name, text=text, protect=protect, content=content):
                shown = Shown(text=text, file=name, content=content, protect=protect)
                return self._keep(chat, shown)

    def _change(self, chat: list[Shown], message: Edit | Delete | Pin) -> str:
        first, *others = message.message_id.split(",")
        shown = next(shown for shown in chat if shown.id == first)
        match message:
            case Edit():
                assert bool(shown.file) == message.caption
                shown.text, shown.rows, shown.marks = message.text, message.rows, message.marks
            case Delete():
                chat[:] = [one for one in chat if one.id not in (first, *others)]
            case Pin():
                shown.pinned = True
        return message.message_id

    def _shown(self, message: Send | SendFile, file: str = "") -> Shown:
        return Shown(
            text=message.text,
            rows=message.rows,
            protect=message.protect,
            silent=isinstance(message, Send) and message.silent,
            file=file,
            thread=message.thread,
            marks=message.marks,
        )

    def _keep(self, chat: list[Shown], shown: Shown, *, album: bool = False) -> str:
        assert shown.text or shown.file, "an empty message"
        self.last_id += 1
        shown.id = f"b{self.last_id}"
        shown.album = album
        chat.append(shown)
        return shown.id


@dataclass
class WoundClock:
    """A clock that stands still until somebody winds it."""

    moment: datetime = MORNING

    def now(self) -> datetime:
        return self.moment


class Town:
    """The bot and everybody who talks to it."""

    def __init__(self, path: Path, community: Community = COMMUNITY) -> None:
        self.path = path
        self.community = community
        self.clock = WoundClock()
        self.channel = RecordingChannel()
        self.strangers = False
        """True: elders living alone do not know the volunteers yet."""
        self.holds_back = False
        """True: the network has asked us to wait, so something may be left in the outbox."""
        self.app: App
        self._stack = AsyncExitStack()
        self._updates = 0

    def copied(self, path: Path) -> Town:
        """A town that has lived through the same, while this one's bot rests; its bot rests too."""
        shutil.copy(self.path, path)
        copy = Town(path, self.community)
        copy.clock, copy.channel = deepcopy((self.clock, self.channel))
        copy.strangers, copy._updates = self.strangers, self._updates
        return copy

    async def start(self) -> None:
        """Start the bot, on whatever the database holds."""
        limits = Limits(10_000, 10_000, 1_000_000)
        account = Account(self.community, self.channel, limits)
        self.app = await build(self.path, [account], self.clock, self._stack, Random(7))
        await self.app.deliveries.recover()
        await self.settle()

    async def stop(self) -> None:
        await self._stack.aclose()

    async def restart_bot(self) -> None:
        """Stop the bot, and start it again on the same database."""
        await self.stop()
        self._stack = AsyncExitStack()
        await self.start()

    async def settle(self) -> None:
        """Let everything happen that can happen now."""
        while True:
            busy = await self.app.handling.handle_waiting()
            busy += await self._deliver()
            if (self.holds_back and not busy) or await self.app.is_idle():
                return
            await self.app.fetching.fetch_wanted()

    async def _deliver(self) -> bool:
        """Send what may go, and wait until it has come; False when there was nothing."""
        sent = await self.app.deliveries.go_on()
        while self.app.deliveries.in_flight:
            await self.app.deliveries.changed.wait()
            await self.app.deliveries.go_on()
        return sent

    async def update(self, incoming: Incoming) -> None:
        """Hand an update over, as a channel would."""
        self._updates += 1
        await self.again(self._updates, incoming)
        await self.settle()

    async def again(self, number: int, incoming: Incoming) -> None:
        """Hand an update over under a number that may have come before."""
        payload = incoming.model_dump_json()
        received = Received(update_id=number, payload=payload, received_at=self.clock.now())
        await self.app.intakes[0].store([received])

    async def wind(self, **by: float) -> None:
        """Wind the clock on, stepping to each timer on the way."""
        target = self.clock.moment + timedelta(**by)
        while (due := await self._next_timer()) and due <= target:
            self.clock.moment = max(due, self.clock.moment)
            await self.app.schedule.tick()
            await self.settle()
        self.clock.moment = target
        await self.settle()

    async def _next_timer(self) -> datetime | None:
        async with self.app.database.reading() as tx:
            return await timers.next_due(tx)

    def turn(self, tx: Transaction) -> Turn:
        setting = next(iter(self.app.services.values())).setting
        return Turn(tx=tx, now=self.clock.now(), setting=setting)

    def person(self, name: str) -> Chat:
        """Somebody with a chat, not known to the bot yet."""
        return Chat(self, name, str(1000 + sum(map(ord, name))))

    async def resident(self, name: str, **facts: Any) -> Chat:
        """Somebody whom staff registered, with an account."""
        chat = self.person(name)
        async with self.app.database.transaction() as tx:
            turn = self.turn(tx)
            facts = {
                "compound": "yuanquanli",
                "home": "3号楼2单元501",
                "phone": "13800001111",
                "language": "zh-CN",
            } | facts
            id = await people.create(
                tx,
                turn.community_id,
                turn.now,
                name=name,
                introduced_at=turn.now,
                **facts,
            )
            await people.add_address(tx, turn.community_id, id, "telegram", chat.address)
        await self.acquaint()
        return chat

    async def acquaint(self) -> None:
        """Elders living alone know the volunteers of a small town, unless they are strangers."""
        if self.strangers:
            return
        async with self.app.database.transaction() as tx:
            turn = self.turn(tx)
            for elder in await people.living_alone(tx, turn.community_id):
                for id, _ in await volunteers.approved(tx, turn.community_id, None):
                    who = elder.id, id
                    await acquaintance.vouch(tx, turn.community_id, *who, id, turn.now)

    async def staff(
        self, name: str, role: Role = Role.STAFF, *, on_duty: bool = False, **facts: Any
    ) -> Chat:
        """Somebody of the residents' committee, in office for long."""
        chat = await self._in_office(name, role, **facts)
        if on_duty:
            async with self.app.database.transaction() as tx:
                last = await people.last_duty(tx, self.turn(tx).community_id)
                id = await self.id_of(chat, tx)
                await people.set_duty(tx, self.turn(tx).community_id, id, last + 1)
        return chat

    async def partner(self, name: str, unit: str) -> Chat:
        """Somebody who speaks for a partner unit."""
        return await self._in_office(name, Role.PARTNER, unit)

    async def talent(
        self,
        name: str,
        *trades: Trade,
        compounds: tuple[str, ...] = ("yuanquanli",),
        hours: tuple[str, str] = ("07:30", "21:30"),
        weekly: int = 10,
        at_night: bool = False,
        **facts: Any,
    ) -> Chat:
        """Somebody who has been in the talent pool for long; `volunteer` shows how one joins."""
        chat = await self._in_office(name, Role.VOLUNTEER, **{"phone": "13912345678"} | facts)
        async with self.app.database.transaction() as tx:
            offered = Volunteer(
                person_id=await self.id_of(chat, tx),
                standing=Standing.APPROVED,
                trades=frozenset(trades),
                compounds=frozenset(compounds),
                hours_start=time.fromisoformat(hours[0]),
                hours_end=time.fromisoformat(hours[1]),
                weekly_offers=weekly,
                at_night=at_night,
            )
            turn = self.turn(tx)
            await volunteers.save(tx, turn.community_id, offered, turn.now)
        await self.acquaint()
        return chat

    async def _in_office(
        self, name: str, role: Role, unit: str | None = None, **facts: Any
    ) -> Chat:
        chat = await self.resident(name, **facts)
        async with self.app.database.transaction() as tx:
            person = await people.get(tx, await self.id_of(chat, tx))
            await people.give_role(tx, person, role, self.clock.now(), unit)
        return chat

    async def id_of(self, chat: Chat, tx: Transaction) -> int:
        """The id that storage knows somebody by."""
        known = await people.by_handle(tx, self.turn(tx).community_id, "telegram", chat.address)
        assert known, f"{chat.name} never spoke to the bot"
        return known[0].id

    async def report(self, number: int = 1) -> Report:
        """A report as it stands in storage."""
        async with self.app.database.reading() as tx:
            found = await reports.find(tx, self.turn(tx).community_id, str(number))
        assert found, f"no report {number}"
        return found

    async def looked_at(self, whom: Chat) -> list[str]:
        """The names of those who looked at somebody's address and phone, by the audit."""
        async with self.app.database.reading() as tx:
            looks = await audit.looks_at(tx, await self.id_of(whom, tx))
            names = await people.names(tx, [actor for actor, _ in looks])
        return [names[actor] for actor, _ in looks]

    async def member(self, name: str, role: Role, unit: str | None = None) -> Chat:
        """Somebody who came by a one-time link."""
        chat = self.person(name)
        async with self.app.database.transaction() as tx:
            await joining.invite(self.turn(tx), role, unit, f"token-{name.encode().hex()}")
        await chat.says(f"/start token-{name.encode().hex()}")
        return chat

    async def volunteer(
        self, name: str, staff: Chat, *trades: str, compounds: tuple[str, ...] = ("源泉里",)
    ) -> Chat:
        """Somebody who signed up for the talent pool and was approved."""
        chat = self.person(name)
        await chat.says("/join")
        await chat.says(name)
        await chat.says("13912345678")
        await chat.says(" ".join(trades))
        await chat.taps("选好了")
        await chat.says(" ".join(compounds))
        await chat.taps("选好了")
        await chat.says("3")
        await chat.says("5")
        await chat.says("不")
        await staff.taps("同意")
        return chat


@dataclass
class Chat:
    """One person's chat with the bot."""

    town: Town
    name: str
    address: str
    sent: int = 0

    @property
    def sender(self) -> Sender:
        return Sender(address=self.address, name=self.name)

    @property
    def seen(self) -> list[Shown]:
        return self.town.channel.seen.setdefault(self.address, [])

    @property
    def last(self) -> Shown:
        """The message that came last."""
        return self.seen[-1]

    @property
    def toast(self) -> str:
        """The words that a tap was answered with last."""
        return self.town.channel.toasts[self.address][-1]

    async def says(self, text: str) -> Chat:
        return await self.sends(TextPart(text=text))

    async def sends(self, part: Part, album: str | None = None) -> Chat:
        self.sent += 1
        await self.town.update(self.said(part, album=album))
        return self

    async def reports(self, words: str) -> Chat:
        """Say what is wrong, and send it: in Chinese, from a home that is known."""
        await self.says(words)
        await self.taps("说完了")
        return await self.taps("发出去")

    async def finishes(self, note: str) -> Chat:
        """Say that a job is done, with a note."""
        await self.taps("办好了")
        return await self.says(note)

    async def shows_photo(self, text: str = "", album: str | None = None) -> Chat:
        return await self.sends(PhotoPart(file=f"photo-{self.sent}", text=text), album)

    async def sends_file(self, name: str, content: bytes, text: str = "") -> Chat:
        file = f"file-{self.sent}"
        self.town.channel.files[file] = content
        return await self.sends(DocumentPart(file=file, name=name, size=len(content), text=text))

    async def speaks(self, seconds: int = 12) -> Chat:
        return await self.sends(VoicePart(file=f"voice-{self.sent}", seconds=seconds))

    async def is_at(self, latitude: float, longitude: float) -> Chat:
        return await self.sends(PlacePart(latitude=latitude, longitude=longitude))

    async def shares_phone(self, phone: str, *, own: bool = True) -> Chat:
        return await self.sends(ContactPart(phone=phone, own=own))

    async def edits(self, text: str, message: int | None = None) -> Chat:
        """Change what was written; the last message if none is named."""
        said = self.said(TextPart(text=text), message=message, edited=True)
        await self.town.update(said)
        return self

    def said(
        self,
        part: Part,
        *,
        message: int | None = None,
        edited: bool = False,
        album: str | None = None,
    ) -> Said:
        return Said(
            sender=self.sender,
            chat=self.address,
            private=True,
            message_id=str(message or self.sent),
            part=part,
            edited=edited,
            album=album,
        )

    async def taps(self, label: str, on: Shown | None = None) -> Chat:
        """Tap a button of the last message that has one so labelled; one may fold it away."""
        if await self._unfolds(label, on):
            return await self.taps(label, on)
        await self.town.update(self.tap(label, on))
        return self

    async def _unfolds(self, label: str, on: Shown | None) -> bool:
        """Tap "more" where no button is so labelled; False if there is one, or no more to see."""
        seen = [on] if on else self.seen
        more = "更多" if any("更多" in shown.labels for shown in seen) else "More"
        known = [known for shown in seen for known in shown.labels]
        if more not in known or any(label in one for one in known):
            return False
        await self.town.update(self.tap(more, on))
        return True

    def tap(self, label: str, on: Shown | None = None) -> Tapped:
        shown = on or self.with_button(label)
        return self.forged(shown.button(label).id, shown.id)

    def forged(self, button: str, message_id: str = "b1") -> Tapped:
        return Tapped(
            sender=self.sender,
            chat=self.address,
            private=True,
            tap_id=f"tap-{self.address}-{button}",
            button=button,
            message_id=message_id,
        )

    def with_button(self, label: str) -> Shown:
        """The last message with a button so labelled."""
        for shown in reversed(self.seen):
            if any(label in known for known in shown.labels):
                return shown
        raise AssertionError(f"{self.name} sees no {label!r}; the last is {self.last}")

    async def blocks_the_bot(self) -> Chat:
        await self.town.update(Reached(sender=self.sender, reachable=False))
        return self

    def hears(self, *words: str) -> Chat:
        """The last message holds these words."""
        for word in words:
            assert word in self.last.text, f"{self.name} hears {self.last.text!r}, not {word!r}"
        return self

    def heard(self, *words: str) -> Chat:
        """Some message holds all these words."""
        texts = [shown.text for shown in self.seen]
        assert any(all(word in text for word in words) for text in texts), f"{words} in {texts}"
        return self

    def never_heard(self, *words: str) -> Chat:
        """No message holds any of these words."""
        for word in words:
            assert not any(word in shown.text for shown in self.seen), word
        return self
