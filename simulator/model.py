"""The things of this little Telegram: who there is, what was said, and what hangs on it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

Json = Any
"""Whatever `json.dumps` takes."""


class Thing(BaseModel):
    """Something that never changes; a change makes a new one."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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


class Group(Thing):
    """A group chat, with the people and bots that are in it now."""

    id: int
    title: str
    members: tuple[int, ...] = ()
    bots: tuple[int, ...] = ()
    kicked: tuple[int, ...] = ()
    """Bots that were in it once."""

    @property
    def kind(self) -> str:
        """What Telegram calls a chat with such an id."""
        return "supergroup" if str(self.id).startswith("-100") else "group"


class Entity(Thing):
    """A marked stretch of a text; offset and length count UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    @property
    def end(self) -> int:
        """The first unit behind it."""
        return self.offset + self.length


class File(Thing):
    """A file that was sent; its bytes lie in the world's folder under `unique`."""

    id: str
    unique: str
    name: str
    mime: str
    size: int
    path: str
    """Under which path a bot downloads it."""


class Photo(Thing):
    """A photo."""

    kind: Literal["photo"] = "photo"
    file: str


class Voice(Thing):
    """A voice message."""

    kind: Literal["voice"] = "voice"
    file: str
    seconds: int = 0


class Document(Thing):
    """A file of any other sort."""

    kind: Literal["document"] = "document"
    file: str


class Place(Thing):
    """A place on the map, in degrees (WGS 84)."""

    kind: Literal["place"] = "place"
    latitude: float
    longitude: float


class Contact(Thing):
    """Somebody's phone number, and whose it is if they are on Telegram."""

    kind: Literal["contact"] = "contact"
    phone: str
    name: str
    owner: int | None = None


Media = Annotated[Photo | Voice | Document | Place | Contact, Field(discriminator="kind")]


class Button(Thing):
    """A button below a message: it sends `data` to the bot, or opens `url`."""

    text: str
    data: str | None = None
    url: str | None = None


class InlineKeyboard(Thing):
    """Buttons below a message."""

    kind: Literal["inline"] = "inline"
    rows: tuple[tuple[Button, ...], ...] = ()


class Key(Thing):
    """A large key under the input line: it types its label, or shares a contact or a place."""

    text: str
    contact: bool = False
    location: bool = False


class Keyboard(Thing):
    """Large keys under the input line, until others come or they are taken away."""

    kind: Literal["keys"] = "keys"
    rows: tuple[tuple[Key, ...], ...]
    one_time: bool = False


class NoKeyboard(Thing):
    """Takes the large keys away."""

    kind: Literal["no-keys"] = "no-keys"


class ForceReply(Thing):
    """Asks the person's app to begin a reply."""

    kind: Literal["reply"] = "reply"


Markup = Annotated[InlineKeyboard | Keyboard | NoKeyboard | ForceReply, Field(discriminator="kind")]


class Service(Thing):
    """What the chat itself tells: who came, who left."""

    joined: tuple[int, ...] = ()
    left: int | None = None


class Origin(Thing):
    """Where a forwarded message was said first."""

    sender: int
    date: datetime


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
    origin: Origin | None = None
    reactions: tuple[str, ...] = ()
    edited: datetime | None = None
    deleted: bool = False

    @property
    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """The rows of buttons below it."""
        return self.markup.rows if isinstance(self.markup, InlineKeyboard) else ()


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
