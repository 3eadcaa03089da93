"""What comes in from a channel and what goes out to one, in words that every channel can speak."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, field_validator

from dialogue.words import ID_BYTES, Mark, Part


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sender(_Frozen):
    """Who spoke, as the channel knows them; `address` is where a private answer goes."""

    address: str
    name: str = ""
    language: str | None = None
    """The language of the sender's app (IETF tag), a hint for the first contact only."""


class Said(_Frozen):
    """Somebody wrote, or edited, one message. A command is a text that begins with a slash."""

    kind: Literal["said"] = "said"
    sender: Sender
    chat: str
    private: bool
    message_id: str
    part: Part
    edited: bool = False
    album: str | None = None
    """The id that the messages of one album share."""
    answers: str = ""
    """The channel's id of the message to which it is a reply."""
    to_bot: bool = True
    """False for a group message that neither mentions the bot, replies to it nor commands it."""
    title: str = ""
    """What the group is called."""
    thread: str = ""
    """The topic of the group in which it was said; empty where there are no topics."""


class Tapped(_Frozen):
    """Somebody tapped a button. `button` may be forged: it is checked against who taps."""

    kind: Literal["tapped"] = "tapped"
    sender: Sender
    chat: str
    private: bool
    tap_id: str
    button: str
    message_id: str | None = None


class Reached(_Frozen):
    """A private chat was blocked or opened again."""

    kind: Literal["reached"] = "reached"
    sender: Sender
    reachable: bool


class Masked(_Frozen):
    """Somebody turned to the bot in a group as the group or as a channel: nobody knows who."""

    kind: Literal["masked"] = "masked"
    chat: str
    thread: str = ""
    words: str


class Placed(_Frozen):
    """The bot's place in a group changed, or what the group is called."""

    kind: Literal["placed"] = "placed"
    chat: str
    title: str
    place: Literal["in", "restricted", "gone"] | None = None
    """Restricted: it is there and may not write. None: only the title changed."""


class Migrated(_Frozen):
    """A group got a new address."""

    kind: Literal["migrated"] = "migrated"
    chat: str
    to: str


class Unheard(_Frozen):
    """An update that says nothing to us: another bot's, a channel post, a kind not yet invented."""

    kind: Literal["unheard"] = "unheard"
    why: str


Incoming = Annotated[
    Said | Tapped | Reached | Masked | Placed | Migrated | Unheard, Field(discriminator="kind")
]
INCOMING: TypeAdapter[Incoming] = TypeAdapter(Incoming)


class Button(_Frozen):
    """A button: `id` comes back when it is tapped; with `url` it opens that address instead."""

    id: str
    label: str
    url: str | None = None

    @field_validator("id")
    @classmethod
    def _fits_every_channel(cls, value: str) -> str:
        if not value.isascii() or len(value) > ID_BYTES:
            raise ValueError(f"a button's id is at most {ID_BYTES} ASCII bytes: {value!r}")
        return value


class Send(_Frozen):
    """A new message. `keys` are large lasting keys under the input line, each types its label."""

    act: Literal["send"] = "send"
    text: str
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    protect: bool = False
    """True: the channel is asked to forbid forwarding and saving."""
    silent: bool = False
    """True: the phone shall make no sound, where the channel can do that."""
    by_day: bool = False
    """True: what could only go in the quiet hours waits for their end."""
    thread: str = ""
    """The topic of a group in which it shall appear."""


class SendFile(_Frozen):
    """A photo, voice message or document that the channel keeps under `file`, sent again."""

    act: Literal["file"] = "file"
    file: str
    what: Literal["photo", "voice", "document"]
    text: str = ""
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    protect: bool = False
    thread: str = ""


class SendAlbum(_Frozen):
    """Photos that belong together, 2 to 10, with words below them all. No button fits there.

    Its id is that of all its messages, a comma between two.
    """

    act: Literal["album"] = "album"
    files: tuple[str, ...] = Field(min_length=2, max_length=10)
    text: str = ""
    marks: tuple[Mark, ...] = ()
    thread: str = ""


DOCUMENT_BYTES = 10_000_000
"""How large a document may be: a phone on a slow line still opens it, and channels take it."""


class SendDocument(_Frozen):
    """A file of our own making, under the name it shall have on the phone.

    Its content is no text, so it is kept beside the message and comes back to it at delivery.
    """

    act: Literal["document"] = "document"
    name: str
    text: str = ""
    protect: bool = False
    content: bytes = Field(default=b"", max_length=DOCUMENT_BYTES, exclude=True, repr=False)


class Edit(_Frozen):
    """New words and buttons for a message sent before.

    Without an id it is the message of its card, which is filled in at delivery.
    """

    act: Literal["edit"] = "edit"
    text: str
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    caption: bool = False
    """True: the words stand below a photo or a document."""
    message_id: str = ""


class Delete(_Frozen):
    """Take back a message that was sent before, or an album; its id is filled in at delivery."""

    act: Literal["delete"] = "delete"
    message_id: str = ""


class Pin(_Frozen):
    """Keep a message that was sent before at the top of its chat."""

    act: Literal["pin"] = "pin"
    message_id: str = ""


class AnswerTap(_Frozen):
    """The short answer that ends a tap's waiting circle; `alert` makes it a box to close."""

    act: Literal["tap"] = "tap"
    tap_id: str
    text: str = ""
    alert: bool = False


class Command(_Frozen):
    """One line of a chat's menu."""

    name: str
    description: str


class SetMenu(_Frozen):
    """The commands that one private chat offers in its menu."""

    act: Literal["menu"] = "menu"
    commands: tuple[Command, ...]


Outgoing = Annotated[
    Send | SendFile | SendAlbum | SendDocument | Edit | Delete | Pin | AnswerTap | SetMenu,
    Field(discriminator="act"),
]
OUTGOING: TypeAdapter[Outgoing] = TypeAdapter(Outgoing)


class Received(BaseModel):
    """One raw update as a channel got it: unread, only numbered."""

    model_config = ConfigDict(frozen=True)

    update_id: int
    payload: str
    received_at: datetime
