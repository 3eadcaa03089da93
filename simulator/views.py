"""How the world looks on a phone: what the page shows and what tests compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from simulator.contents import Contact, Document, Entity, Media, Photo, Place, Poll, Thing, Voice
from simulator.model import Command, Message, Origin, Service, Where
from simulator.state import Account, State

LABELS = {
    "photo": "照片",
    "voice": "语音",
    "document": "文件",
    "place": "位置",
    "contact": "电话号码",
}
"""What a message without words is called in a line."""


class SeenSender(Thing):
    """Who wrote."""

    id: int
    name: str
    bot: bool


class SeenOption(Thing):
    """An option of a poll, how many ticked it, and whether who looks did."""

    text: str
    count: int
    mine: bool


class SeenMedia(Thing):
    """What hangs on a message; only what belongs to its kind is filled in."""

    kind: str
    url: str | None = None
    name: str | None = None
    seconds: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    phone: str | None = None
    question: str | None = None
    options: tuple[SeenOption, ...] = ()
    multiple: bool = False
    closed: bool = False


class SeenButton(Thing):
    """A button: with `url` it opens that address."""

    text: str
    url: str | None = None


class SeenReply(Thing):
    """What a message replies to, in short."""

    id: int
    name: str
    text: str


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
    reply: SeenReply | None
    origin: str | None
    """Who said it first, if it was sent on."""
    thread: int | None
    pinned: bool
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
        sender=sender(state, message),
        date=message.date,
        edited=message.edited is not None,
        deleted=message.deleted,
        text=message.text if bare else "",
        caption="" if bare else message.text,
        entities=message.entities,
        media=media(state, message.media, person),
        buttons=tuple(
            tuple(SeenButton(text=button.text, url=button.url) for button in row)
            for row in message.buttons
        ),
        protected=message.protected,
        mine=message.sender == person,
        album=message.album,
        service=service(state, message),
        reply_to=message.reply_to,
        reply=reply(state, message),
        origin=origin(state, message.origin),
        thread=message.thread,
        pinned=message.id in state.chat(message.where).pinned,
        reactions=(*message.reactions, *(one.emoji for one in message.reacted)),
    )


def sender(state: State, message: Message) -> SeenSender:
    """Who wrote: of an anonymous administrator, only the group's name."""
    who = message.sender
    if message.anonymous:
        return SeenSender(id=message.where.chat, name=_title(state, message), bot=False)
    return SeenSender(id=who, name=state.name_of(who), bot=who in state.accounts)


def _title(state: State, message: Message) -> str:
    return state.groups[message.where.chat].title


def reply(state: State, message: Message) -> SeenReply | None:
    """What a message replies to, while it is there."""
    first = message.reply_to and state.chat(message.where).find(message.reply_to)
    if not first:
        return None
    return SeenReply(id=first.id, name=sender(state, first).name, text=short(first))


def short(message: Message) -> str:
    """A message in a line: its words, or what it carries."""
    if isinstance(message.media, Poll):
        return message.media.question
    return message.text or (LABELS[message.media.kind] if message.media else "")


def origin(state: State, where: Origin | None) -> str | None:
    """Who said it first."""
    if where is None:
        return None
    return state.name_of(where.sender) if where.group is None else state.groups[where.group].title


def poll(state: State, asked: Poll, person: int) -> SeenMedia:
    """A poll as it stands, with what this person ticked."""
    votes = state.votes.get(asked.id, {})
    ticked = [option for options in votes.values() for option in options]
    mine = votes.get(person, ())
    options = tuple(
        SeenOption(text=text, count=ticked.count(number), mine=number in mine)
        for number, text in enumerate(asked.options)
    )
    told = {"question": asked.question, "multiple": asked.multiple, "closed": asked.closed}
    return SeenMedia(kind="poll", options=options, **told)


def media(state: State, what: Media | None, person: int) -> SeenMedia | None:
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
        case Poll():
            return poll(state, what, person)


def file_url(file: str) -> str:
    """Where the page gets the bytes of a file."""
    return f"/api/file/{file}"


def service(state: State, message: Message) -> str | None:
    """What the chat itself tells, in a sentence."""
    match message.service:
        case None:
            return None
        case Service(left=int(left)):
            return f"{state.name_of(left)} 离开了群组"
        case Service(pinned=int(pinned)):
            first = state.chat(message.where).messages[pinned]
            return f"{sender(state, message).name} 置顶了“{short(first)[:20]}”"
        case Service(moved_to=int()) | Service(moved_from=int()):
            return "群组升级成了超级群"
        case Service(topic=str(topic)):
            return f"{state.name_of(message.sender)} 开了话题“{topic}”"
        case Service(joined=joined):
            return f"{'、'.join(map(state.name_of, joined))} 加入了群组"


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
