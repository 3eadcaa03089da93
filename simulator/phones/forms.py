"""What a page sends: one form for each thing a person does."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from simulator.trouble import Kind


class Form(BaseModel):
    """What every form says: who acts, and in which chat."""

    model_config = ConfigDict(extra="forbid")

    person: int
    chat: int | None = None


class Say(Form):
    """Write a text."""

    text: str
    reply_to: int | None = None


class Edit(Form):
    """Write a text anew."""

    message: int
    text: str


class Tap(Form):
    """Tap a button, by its place counted from 0."""

    message: int
    row: int
    column: int


class Open(Form):
    """Open the bot by a link."""

    payload: str = ""


class Place(Form):
    """Send a place."""

    latitude: float
    longitude: float


class Contact(Form):
    """Share one's phone number."""

    phone: str


class Photo(Form):
    """Send a photo, or an album."""

    caption: str = ""
    reply_to: int | None = None


class Voice(Form):
    """Send a voice message."""

    seconds: int = 3


class File(Form):
    """Send a file."""

    caption: str = ""


class AskPoll(Form):
    """Ask a question with options."""

    question: str
    options: tuple[str, ...]
    anonymous: bool = True
    multiple: bool = False


class Vote(Form):
    """Tick options of a poll, counted from 0; none takes the vote back."""

    message: int
    options: tuple[int, ...]


class React(Form):
    """Put an emoji on a message, or take it away."""

    message: int
    emoji: str | None = None


class Block(Form):
    """Block the bot, or let it in again."""

    blocked: bool


class Act(Form):
    """Do something with a message: pin it, let it go, take it back."""

    message: int


class Forward(Act):
    """Send a message on."""

    to: int


class TurnTo(Form):
    """Open a topic of a group, or None."""

    topic: int | None = None


class NewGroup(BaseModel):
    """Begin a group; with `bot`, the bot is in it."""

    model_config = ConfigDict(extra="forbid")

    person: int
    title: str
    members: tuple[int, ...] = ()
    bot: bool = False


class Member(BaseModel):
    """Change a group: `person` does it, to `who` where it is about somebody."""

    model_config = ConfigDict(extra="forbid")

    person: int
    group: int
    who: int = 0


class NewTopic(Member):
    """Begin a topic."""

    name: str


class Break(BaseModel):
    """Switch a fault on; what is left out is as usual."""

    model_config = ConfigDict(extra="forbid")

    kind: Kind
    method: str = "send*"
    chat: int | None = None
    times: int = 1
    after: bool = False
    status: int = 502
    seconds: int = 5


class Mend(BaseModel):
    """Switch a fault off, or all."""

    model_config = ConfigDict(extra="forbid")

    fault: int | None = None


class Limit(BaseModel):
    """Have Telegram's limits hold, or not."""

    model_config = ConfigDict(extra="forbid")

    on: bool


class Wind(BaseModel):
    """Wind the clock: by so many seconds, or to what is due next."""

    model_config = ConfigDict(extra="forbid")

    seconds: float | None = None
    to: Literal["next"] | None = None
