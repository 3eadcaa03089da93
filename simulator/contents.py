"""What a message is made of: marked words, photos and voices, buttons and keys."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Json = Any
"""Whatever `json.dumps` takes."""


class Thing(BaseModel):
    """Something that never changes; a change makes a new one."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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


class Poll(Thing):
    """A question with options to tick; the votes are kept beside it (see `State.votes`)."""

    kind: Literal["poll"] = "poll"
    id: str
    question: str
    options: tuple[str, ...]
    anonymous: bool = True
    multiple: bool = False
    closed: bool = False


Media = Annotated[Photo | Voice | Document | Place | Contact | Poll, Field(discriminator="kind")]


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
