"""Texts and captions as bots send them: marks read, lengths checked."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.api import html
from simulator.api.errors import bad_request
from simulator.api.parameters import SentEntity
from simulator.contents import Entity
from simulator.entities import trimmed, with_found
from simulator.utf16 import width

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024

Words = tuple[str, tuple[Entity, ...]]


def read_text(source: str, parse_mode: str, entities: Iterable[SentEntity]) -> Words:
    """The words of a message. Raises `ApiError`."""
    if not source:
        raise bad_request("message text is empty")
    text, marks = _read(source, parse_mode, entities)
    if not text:
        raise bad_request("text must be non-empty")
    if width(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return text, marks


def read_caption(source: str, parse_mode: str, entities: Iterable[SentEntity]) -> Words:
    """The words below a photo, which may be none. Raises `ApiError`."""
    text, marks = _read(source, parse_mode, entities)
    if width(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return text, marks


def _read(source: str, parse_mode: str, entities: Iterable[SentEntity]) -> Words:
    marks: Iterable[Entity]
    match parse_mode.lower():
        case "":
            text, marks = source, [entity.entity() for entity in entities]
        case "html":
            text, marks = html.parse(source)
        case _:
            raise bad_request("unsupported parse_mode")
    text, marks = trimmed(text, marks)
    return text, with_found(text, marks)
