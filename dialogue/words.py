"""The words of a script: sentences by key, choices, and the parts of what a person said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

ID_BYTES = 64
"""The most bytes a choice's id may have, so that it fits every channel's buttons."""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by its key in the locales; the reader's language is chosen when it is rendered."""

    key: str
    args: Mapping[str, str | int | Text] = field(default_factory=dict)


def t(key: str, **args: str | int | Text) -> Text:
    """Name a sentence of the locales, with what stands in its gaps."""
    return Text(key, args)


def verbatim(text: str) -> Text:
    """Wrap words that are the same in every language: a name, an address, what somebody said."""
    return Text("verbatim", {"text": text})


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: accepted as a tap, as its number on the page, or as its label typed."""

    id: str
    label: Text
    also: Text | None = None
    """Other words that mean this choice when typed, between spaces."""
    is_name: bool = False
    """True: a name, which is understood where it is mistyped too."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Mark(_Frozen):
    """A stretch of a text that stands out, or leads to an address; counted in characters."""

    kind: Literal[
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "quote", "link"
    ]
    start: int
    length: int
    url: str = ""
    """Where a link leads."""


class TextPart(_Frozen):
    """Words, as they were typed."""

    kind: Literal["text"] = "text"
    text: str
    marks: tuple[Mark, ...] = ()


class PhotoPart(_Frozen):
    """A photo, kept at the channel under `file`, with the words below it."""

    kind: Literal["photo"] = "photo"
    file: str
    text: str = ""
    marks: tuple[Mark, ...] = ()


class VoicePart(_Frozen):
    """A voice message, kept at the channel under `file`."""

    kind: Literal["voice"] = "voice"
    file: str
    seconds: int = 0


class PlacePart(_Frozen):
    """A place on the map, in degrees (WGS 84)."""

    kind: Literal["place"] = "place"
    latitude: float
    longitude: float


class ContactPart(_Frozen):
    """A phone number shared as a card; `own` when the channel vouches it is the sender's."""

    kind: Literal["contact"] = "contact"
    phone: str
    own: bool


class DocumentPart(_Frozen):
    """A file, kept at the channel under `file`, with the words below it."""

    kind: Literal["document"] = "document"
    file: str
    name: str = ""
    size: int = 0
    """In bytes, as the channel says; 0 when it does not."""
    text: str = ""
    marks: tuple[Mark, ...] = ()
    kept: int = 0
    """The number of its content in storage, once that has been fetched."""


class PollPart(_Frozen):
    """A question with options to tick, as channels let people make one, and the words beside it."""

    kind: Literal["poll"] = "poll"
    question: str
    options: tuple[str, ...]
    text: str = ""


class OtherPart(_Frozen):
    """Something the bot cannot take in (a sticker, a film, ...), with the words beside it."""

    kind: Literal["other"] = "other"
    what: str
    text: str = ""


Part = Annotated[
    TextPart
    | PhotoPart
    | VoicePart
    | PlacePart
    | ContactPart
    | DocumentPart
    | PollPart
    | OtherPart,
    Field(discriminator="kind"),
]

NOT_GATHERED = ("document", "poll", "other")
"""Kinds of parts of which a conversation gathers only the words beside them."""

COMPOSED = ("document", "poll")
"""Those of them that are gathered for what is told to others."""


class Piece(_Frozen):
    """A part of what was said, with the channel's id of its message, by which an edit finds it."""

    message_id: str
    part: Part
    album: str | None = None


def told(message_id: str, words: str, photo: str = "") -> Piece:
    """Give the piece that somebody typed, or wrote below a photo."""
    part = PhotoPart(file=photo, text=words) if photo else TextPart(text=words)
    return Piece(message_id=message_id, part=part)


PIECES: TypeAdapter[list[Piece]] = TypeAdapter(list[Piece])


def text_of(part: Part) -> str:
    """The words in a part: what was typed, or written below a photo; else nothing."""
    return getattr(part, "text", "")


def can_be_kept(part: Part) -> bool:
    """Tell whether there is anything in a part: no sticker, no file, no text without words."""
    return part.kind not in NOT_GATHERED and (part.kind != "text" or bool(part.text.strip()))


def spelled_out(part: Part) -> str:
    """Write a part out in words: a place by its degrees, a contact by its number."""
    match part:
        case PlacePart(latitude=latitude, longitude=longitude):
            return f"📍 {latitude:.5f}, {longitude:.5f}"
        case ContactPart(phone=phone):
            return phone
        case PollPart(question=question, options=options):
            return "\n".join((question, *options))
        case _:
            return text_of(part)
