"""The things of this little Telegram: who there is, what was said, and what waits."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from simulator.contents import Button, Entity, InlineKeyboard, Json, Markup, Media, Thing


class Where(NamedTuple):
    """A chat: a group, or what one person and one bot say to each other."""

    chat: int
    """The person's id in a private chat; the group's, which is negative, in a group."""
    bot: int = 0
    """The bot of a private chat; 0 in a group."""

    @property
    def private(self) -> bool:
        """Whether this is a private chat."""
        return self.bot != 0


class Bot(Thing):
    """A bot account."""

    id: int
    token: str
    username: str
    name: str


class Person(Thing):
    """Somebody with Telegram on the phone."""

    id: int
    name: str
    tags: tuple[str, ...] = ()
    about: str = ""
    featured: bool = False
    language: str = "zh-hans"


class Topic(Thing):
    """A topic of a group that has topics; its id is that of its first message."""

    id: int
    name: str
    closed: bool = False


class Group(Thing):
    """A group chat, with the people and bots that are in it now; the first member owns it."""

    id: int
    title: str
    members: tuple[int, ...] = ()
    bots: tuple[int, ...] = ()
    kicked: tuple[int, ...] = ()
    """Bots that were removed."""
    left: tuple[int, ...] = ()
    """Bots that went by themselves."""
    admins: tuple[int, ...] = ()
    """People and bots."""
    anonymous: tuple[int, ...] = ()
    """Administrators who speak as the group."""
    forum: bool = False
    topics: tuple[Topic, ...] = ()
    moved_to: int | None = None
    """The supergroup that it became."""

    @property
    def kind(self) -> str:
        """What Telegram calls a chat with such an id."""
        return "supergroup" if str(self.id).startswith("-100") else "group"

    def topic(self, topic_id: int) -> Topic | None:
        """The topic with this id, if there is one."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)

    def status(self, who: int) -> str:
        """What Telegram calls somebody's place in it."""
        if who in self.members[:1]:
            return "creator"
        if who in self.admins:
            return "administrator"
        if who in (*self.members, *self.bots):
            return "member"
        return "kicked" if who in self.kicked else "left"


class Service(Thing):
    """What the chat itself tells: who came, who left, what it became."""

    joined: tuple[int, ...] = ()
    left: int | None = None
    pinned: int | None = None
    moved_to: int | None = None
    moved_from: int | None = None
    topic: str | None = None
    """A topic of this name began."""


class Origin(Thing):
    """Where a forwarded message was said first."""

    sender: int
    date: datetime
    group: int | None = None
    """The group in whose name it was said."""


class Reacted(Thing):
    """An emoji that a person put on a message."""

    person: int
    emoji: str


class Message(Thing):
    """One message as it reads now. With media, `text` is the caption."""

    where: Where
    id: int
    sender: int
    date: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: Media | None = None
    markup: Markup | None = None
    reply_to: int | None = None
    protected: bool = False
    album: str | None = None
    service: Service | None = None
    thread: int | None = None
    """The topic that it belongs to."""
    anonymous: bool = False
    """Said in the name of the group."""
    origin: Origin | None = None
    reactions: tuple[str, ...] = ()
    """The bot's."""
    reacted: tuple[Reacted, ...] = ()
    """People's."""
    edited: datetime | None = None
    deleted: bool = False

    @property
    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """The rows of buttons below it."""
        return self.markup.rows if isinstance(self.markup, InlineKeyboard) else ()

    def reaction_of(self, person: int) -> str | None:
        """The emoji that this person put on it."""
        return next((one.emoji for one in self.reacted if one.person == person), None)


class Tap(Thing):
    """A button that was tapped, until the bot answers."""

    id: str
    bot: int
    person: int
    where: Where
    message: int
    data: str
    at: datetime


class Command(Thing):
    """One line of a bot's menu."""

    command: str
    description: str


class Hook(Thing):
    """Where a bot wants its updates posted."""

    url: str
    secret: str = ""
    connections: int = 40


class Update(Thing):
    """Something that a bot is to hear of, until it has confirmed that it heard."""

    id: int
    kind: str
    payload: dict[str, Json]
    chat: int
    expires: datetime
