"""What a call may say: the parameters that several methods share, and how they are read."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from simulator.api.errors import ApiError, bad_request
from simulator.contents import Entity, Json

P = TypeVar("P", bound="Parameters")
ATTACHED = "attach://"


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Sent:
    """A call as it came, unchecked. Nested values may be JSON in a string."""

    parameters: dict[str, Json] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    @property
    def described(self) -> dict[str, Json]:
        """For the journal: of files only what they are."""
        files = {
            name: f"<{upload.name}, {len(upload.content)} bytes>"
            for name, upload in self.uploads.items()
        }
        return self.parameters | files


class Strict(BaseModel):
    """Takes what it knows, and refuses what it does not."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)


def _from_json(value: Json) -> Json:
    return json.loads(value) if isinstance(value, str) else value


FromJson = BeforeValidator(_from_json)
"""Reads a nested value, which forms carry as a string."""


class Parameters(Strict):
    """The parameters of a method."""


class ReplyParameters(Strict):
    """To which message a new one replies."""

    message_id: int
    chat_id: str = ""
    allow_sending_without_reply: bool = False


class SentEntity(Strict):
    """A marked stretch of a text, as a bot sends it."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    def entity(self) -> Entity:
        """The same, as the world keeps it."""
        return Entity(**self.model_dump())


Entities = Annotated[tuple[SentEntity, ...], FromJson]


class ToChat(Parameters):
    """A call about one chat."""

    chat_id: str = ""


class Posting(ToChat):
    """A call that brings a message into a chat. The first two change nothing here."""

    disable_notification: bool = False
    message_effect_id: str = ""
    protect_content: bool = False
    message_thread_id: int = 0


class Sending(Posting):
    """A call that says something new. Paid broadcasts cost nothing here, and gain nothing."""

    allow_paid_broadcast: bool = False
    reply_parameters: Annotated[ReplyParameters | None, FromJson] = None


class Single(Sending):
    """A call that sends one message, which can have buttons."""

    reply_markup: Annotated[Json, FromJson] = None


class Captioned(Single):
    """A call that sends something with words below it."""

    caption: str = ""
    parse_mode: str = ""
    caption_entities: Entities = ()
    show_caption_above_media: bool = False


UNREADABLE = {
    "reply_markup": "can't parse reply keyboard markup JSON object",
    "entities": "can't parse entities JSON object",
    "caption_entities": "can't parse caption entities JSON object",
    "options": "can't parse options JSON object",
    "media": "can't parse media JSON object",
    "commands": "can't parse commands list JSON object",
    "scope": "can't parse BotCommandScope JSON object",
    "reply_parameters": "can't parse reply parameters JSON object",
}


def read(method: str, model: type[P], sent: Sent) -> P:
    """The parameters of a call. Raises `ApiError` for what is wrong or unknown."""
    files = {name: f"{ATTACHED}{name}" for name in sent.uploads if name in model.model_fields}
    try:
        return model.model_validate(sent.parameters | files)
    except ValidationError as error:
        raise _refusal(method, error) from None


def _refusal(method: str, error: ValidationError) -> ApiError:
    first = error.errors()[0]
    where = ".".join(str(step) for step in first["loc"])
    if first["type"] == "extra_forbidden":
        return bad_request(f'parameter "{where}" of {method} is unknown here')
    name = str(first["loc"][0])
    return bad_request(UNREADABLE.get(name, f"wrong parameter {name} in request"))
