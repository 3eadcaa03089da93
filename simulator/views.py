"""How the world looks on a phone: what the page shows and what tests compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from simulator.contents import Contact, Document, Entity, Media, Photo, Place, Thing, Voice
from simulator.model import Command, Message, Where
from simulator.state import Account, State


class SeenSender(Thing):
    """Who wrote."""

    id: int
    name: str
    bot: bool


class SeenMedia(Thing):
    """What hangs on a message; only what belongs to its kind is filled in."""

    kind: str
    url: str | None = None
    name: str | None = None
    seconds: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    phone: str | None = None


class SeenButton(Thing):
    """A button: with `url` it opens that address."""

    text: str
    url: str | None = None


class Seen(Thing):
    """A message on somebody's screen."""

    id: int
    sender: SeenSender
    date: datetime
    edited: bool
    deleted: bool
    text: str
    entities: tuple[Entity, ...]
    media: SeenMedia | None
    caption: str
    buttons: tuple[tuple[SeenButton, ...], ...]
    protected: bool
    mine: bool
    album: str | None
    service: str | None
    reply_to: int | None
    reactions: tuple[str, ...]

    @property
    def words(self) -> str:
        """Its text, or the words below its photo."""
        return self.text or self.caption

    @property
    def labels(self) -> list[str]:
        """What is written on its buttons."""
        return [button.text for row in self.buttons for button in row]


def seen(state: State, message: Message, person: int) -> Seen:
    """A message as this person sees it."""
    bare = message.media is None
    return Seen(
        id=message.id,
        sender=sender(state, message.sender),
        date=message.date,
        edited=message.edited is not None,
        deleted=message.deleted,
        text=message.text if bare else "",
        caption="" if bare else message.text,
        entities=message.entities,
        media=media(state, message.media),
        buttons=tuple(
            tuple(SeenButton(text=button.text, url=button.url) for button in row)
            for row in message.buttons
        ),
        protected=message.protected,
        mine=message.sender == person,
        album=message.album,
        service=service(state, message),
        reply_to=message.reply_to,
        reactions=message.reactions,
    )


def sender(state: State, who: int) -> SeenSender:
    """Who wrote."""
    return SeenSender(id=who, name=state.name_of(who), bot=who in state.accounts)


def media(state: State, what: Media | None) -> SeenMedia | None:
    """What hangs on a message."""
    match what:
        case None:
            return None
        case Photo(file=file):
            return SeenMedia(kind="photo", url=file_url(file))
        case Voice(file=file, seconds=seconds):
            return SeenMedia(kind="voice", url=file_url(file), seconds=seconds)
        case Document(file=file):
            return SeenMedia(kind="document", url=file_url(file), name=state.files[file].name)
        case Place(latitude=latitude, longitude=longitude):
            return SeenMedia(kind="place", latitude=latitude, longitude=longitude)
        case Contact(phone=phone, name=name):
            return SeenMedia(kind="contact", phone=phone, name=name)


def file_url(file: str) -> str:
    """Where the page gets the bytes of a file."""
    return f"/api/file/{file}"


def service(state: State, message: Message) -> str | None:
    """What the chat itself tells, in a sentence."""
    if message.service is None:
        return None
    if message.service.left is not None:
        return f"{state.name_of(message.service.left)} 离开了群组"
    return f"{'、'.join(map(state.name_of, message.service.joined))} 加入了群组"


def menu(state: State, where: Where, person: int) -> tuple[Command, ...]:
    """The commands that the bots of a chat offer this person."""
    bots = (where.bot,) if where.private else state.groups[where.chat].bots
    language = state.people[person].language.partition("-")[0]
    menus = (_menu(state.accounts[bot], where, person, language) for bot in bots)
    return tuple(command for commands in menus for command in commands)


def _menu(account: Account, where: Where, person: int, language: str) -> Iterable[Command]:
    for scope in _scopes(where, person):
        for tongue in (language, ""):
            if commands := account.menus.get((scope, tongue)):
                return commands
    return ()


def _scopes(where: Where, person: int) -> Iterator[str]:
    if not where.private:
        yield f"chat_member:{where.chat}:{person}"
    yield f"chat:{where.chat}"
    yield "all_private_chats" if where.private else "all_group_chats"
    yield "default"
