"""What people do with their phones: write, send, tap, share, block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from mimetypes import guess_type
from secrets import token_hex
from urllib.parse import parse_qs, urlsplit

from simulator import typed, updates
from simulator.canned import silence
from simulator.contents import (
    Button,
    Contact,
    Document,
    Entity,
    Keyboard,
    Media,
    Photo,
    Place,
    Voice,
)
from simulator.entities import found
from simulator.facts import Blocked, Edited, Posted, Read, Tapped
from simulator.model import Message, Origin, Tap, Where
from simulator.stage import Impossible, Stage
from simulator.views import Seen, seen

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
"""What a link can tell a bot."""
FIRST_TAP = 4_000_000_000_000
"""Ids of taps are counted from here: long numbers, as on Telegram."""
ALBUM = 10
"""So many photos at most are sent at once."""


class Playing(Stage):
    """Plays people. `chat` is as in `Stage.where`; a new message's id is returned.

    Raises `Impossible` for what a person cannot do.
    """

    def says(
        self, person: int, text: str, chat: int | None = None, *, reply_to: int | None = None
    ) -> int:
        """She writes a text; between **two stars** it is bold, as in Telegram's apps."""
        text, entities = typed.read(text.strip())
        if not text:
            raise Impossible("还没有写字")
        return self._posts(person, chat, text=text, entities=entities, reply_to=reply_to)

    def sends_photo(
        self,
        person: int,
        content: bytes,
        caption: str = "",
        chat: int | None = None,
        *,
        album: str | None = None,
        reply_to: int | None = None,
    ) -> int:
        """She sends a photo; those with the same `album` belong together."""
        self._may_write(person, chat)
        photo = Photo(file=self.keep(content, "photo", "photo.jpg", "image/jpeg").id)
        return self._posts(
            person, chat, text=caption.strip(), media=photo, album=album, reply_to=reply_to
        )

    def sends_album(
        self,
        person: int,
        contents: Sequence[bytes],
        caption: str = "",
        chat: int | None = None,
        *,
        reply_to: int | None = None,
    ) -> int:
        """She sends several photos as one album; its first message bears the caption."""
        if len(contents) > ALBUM:
            raise Impossible(f"一次最多发{ALBUM}张照片")
        album = token_hex(8)
        first, *others = contents
        sent = self.sends_photo(person, first, caption, chat, album=album, reply_to=reply_to)
        for content in others:
            self.sends_photo(person, content, chat=chat, album=album, reply_to=reply_to)
        return sent

    def sends_voice(
        self,
        person: int,
        content: bytes | None = None,
        seconds: int = 3,
        chat: int | None = None,
        *,
        mime: str = "audio/ogg",
    ) -> int:
        """She sends a voice message; without a recording, a silent one."""
        self._may_write(person, chat)
        name = f"voice.{mime.partition(';')[0].rpartition('/')[2]}"
        kept = self.keep(content or silence(), "voice", name, mime)
        return self._posts(person, chat, media=Voice(file=kept.id, seconds=seconds))

    def sends_document(
        self, person: int, content: bytes, name: str, caption: str = "", chat: int | None = None
    ) -> int:
        """She sends a file of any sort."""
        self._may_write(person, chat)
        mime = guess_type(name)[0] or "application/octet-stream"
        kept = self.keep(content, "document", name, mime)
        return self._posts(person, chat, text=caption.strip(), media=Document(file=kept.id))

    def sends_place(
        self, person: int, latitude: float, longitude: float, chat: int | None = None
    ) -> int:
        """She sends a place on the map, in degrees."""
        place = Place(latitude=latitude, longitude=longitude)
        return self._posts(person, chat, media=place)

    def shares_contact(
        self, person: int, phone: str, chat: int | None = None, *, owner: int | None = None
    ) -> int:
        """She shares her phone number, or the contact of `owner`."""
        owner = person if owner is None else owner
        contact = Contact(phone=phone, name=self.state.name_of(owner), owner=owner)
        return self._posts(person, chat, media=contact)

    def edits(self, person: int, message_id: int, text: str, chat: int | None = None) -> None:
        """She corrects what she wrote, or the words below her photo."""
        said = self.message(person, message_id, chat)
        if said.sender != person:
            raise Impossible("只能修改自己的消息")
        change = {"text": text.strip(), "entities": tuple(found(text.strip()))}
        edited = said.model_copy(update=change | {"edited": self.chronicle.now()})
        heard = updates.of_message(self.state, edited, "edited_message")
        self.chronicle.record(Edited(message=edited), *heard)

    def taps(self, person: int, message_id: int, button: str, chat: int | None = None) -> None:
        """She taps the button with this label, or else this data."""
        buttons = [b for row in self.message(person, message_id, chat).buttons for b in row]
        named = [b for b in buttons if b.text == button] or [b for b in buttons if b.data == button]
        if not named:
            labels = "、".join(b.text for b in buttons)
            raise Impossible(f"没有「{button}」这个按钮,只有:{labels}")
        self._taps(person, message_id, named[0], chat)

    def taps_at(
        self, person: int, message_id: int, row: int, column: int, chat: int | None = None
    ) -> None:
        """She taps the button at this place, both counted from 0."""
        rows = self.message(person, message_id, chat).buttons
        if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
            raise Impossible("这个按钮已经不在了")
        self._taps(person, message_id, rows[row][column], chat)

    def opens(self, person: int, payload: str = "", chat: int | None = None) -> int:
        """She opens the bot by a link and presses its start button."""
        if not PAYLOAD.fullmatch(payload):
            raise Impossible("链接的参数不合规定")
        self.unblocks(person, chat)
        return self.says(person, f"/start {payload}", chat)

    def blocks(self, person: int, chat: int | None = None) -> None:
        """She blocks the bot."""
        self._sets_blocked(self.where(person, chat), blocked=True)

    def unblocks(self, person: int, chat: int | None = None) -> None:
        """She lets the bot write again."""
        self._sets_blocked(self.where(person, chat), blocked=False)

    def sees(self, person: int, chat: int | None = None) -> list[Seen]:
        """What she has on the screen of this chat now, oldest first."""
        return [message for message in self.has_seen(person, chat) if not message.deleted]

    def has_seen(self, person: int, chat: int | None = None) -> list[Seen]:
        """What she sees and, marked, what was deleted."""
        shown = self.state.chat(self.where(person, chat)).messages.values()
        return [seen(self.state, message, person) for message in shown]

    def keys(self, person: int, chat: int | None = None) -> Keyboard | None:
        """The large keys under her input line."""
        return self.state.chat(self.where(person, chat)).keyboard

    def looks(self, person: int, chat: int | None = None) -> None:
        """She has read what is on the screen."""
        where = self.where(person, chat)
        shown = self.state.chat(where)
        last = shown.next_id - 1
        if shown.read.get(person, 0) < last:
            self.chronicle.record(Read(where=where, person=person, message=last))

    def _posts(
        self,
        person: int,
        chat: int | None,
        *,
        text: str = "",
        entities: tuple[Entity, ...] | None = None,
        media: Media | None = None,
        album: str | None = None,
        reply_to: int | None = None,
        origin: Origin | None = None,
    ) -> int:
        where = self._may_write(person, chat)
        message = Message(
            where=where,
            id=self.state.chat(where).next_id,
            sender=person,
            date=self.chronicle.now(),
            text=text,
            entities=tuple(found(text)) if entities is None else entities,
            media=media,
            album=album,
            reply_to=reply_to,
            thread=self._thread(person, where, reply_to),
            anonymous=not where.private and person in self.state.groups[where.chat].anonymous,
            origin=origin,
        )
        heard = updates.of_message(self.state, message)
        self.chronicle.record(Posted(message=message), *heard)
        return message.id

    def _thread(self, person: int, where: Where, reply_to: int | None) -> int | None:
        chat = self.state.chat(where)
        first = None if reply_to is None else chat.find(reply_to)
        return chat.topics.get(person) if first is None else first.thread

    def _may_write(self, person: int, chat: int | None) -> Where:
        where = self.where(person, chat)
        if self.state.chat(where).blocked:
            raise Impossible("已经屏蔽了机器人,先解除屏蔽")
        if not where.private and self.state.groups[where.chat].moved_to is not None:
            raise Impossible("这个群已经升级了")
        return where

    def _taps(self, person: int, message_id: int, button: Button, chat: int | None) -> None:
        where = self.where(person, chat)
        if button.url is not None:
            self._follows(person, button.url)
            return
        tap = Tap(
            id=str(FIRST_TAP + self.state.tap_count),
            bot=self.state.chat(where).messages[message_id].sender,
            person=person,
            where=where,
            message=message_id,
            data=button.data or "",
            at=self.chronicle.now(),
        )
        self.chronicle.record(Tapped(tap=tap), *updates.of_tap(self.state, tap))

    def _follows(self, person: int, url: str) -> None:
        link = urlsplit(url)
        for account in self.state.accounts.values():
            if link.netloc == "t.me" and link.path == f"/{account.bot.username}":
                payload = parse_qs(link.query).get("start", [""])[0]
                self.opens(person, payload, account.bot.id)
                return
        raise Impossible("这个按钮打开的是网页")

    def _sets_blocked(self, where: Where, *, blocked: bool) -> None:
        if self.state.chat(where).blocked == blocked:
            return
        change = ("member", "kicked") if blocked else ("kicked", "member")
        now = self.chronicle.now()
        heard = updates.of_membership(self.state, where, where.bot, where.chat, change, now)
        self.chronicle.record(Blocked(where=where, blocked=blocked), *heard)
