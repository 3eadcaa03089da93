"""What Telegram finds in a text by itself: commands, mentions, addresses of web pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from simulator.contents import Entity
from simulator.utf16 import cut, width

FOUND = re.compile(
    r"(?P<url>(?<![A-Za-z0-9_])https?://[^\s<>\"，。；！？、）】》]*[^\s<>\"，。；！？、）】》.,:;!?)'])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/@])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z0-9_]{3,32})(?!\w)"
)
"""A word that touches a command or mention, in whatever script, hides it."""
OPAQUE = ("code", "pre", "text_link")
"""Entities inside which nothing is looked for."""


def found(text: str) -> Iterator[Entity]:
    """The entities that Telegram adds to what people write."""
    for match in FOUND.finditer(text):
        kind = match.lastgroup or ""
        yield Entity(type=kind, offset=width(text[: match.start()]), length=width(match[0]))


def with_found(text: str, marked: Iterable[Entity]) -> tuple[Entity, ...]:
    """The entities somebody marked, and those that are found beside them, in order."""
    marked = tuple(marked)
    opaque = [entity for entity in marked if entity.type in OPAQUE]
    added = (
        entity
        for entity in found(text)
        if not any(entity.offset < other.end and other.offset < entity.end for other in opaque)
    )
    return ordered((*marked, *added))


def ordered(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """In the order of their beginning, the wider first."""
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def trimmed(text: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """The text without white space around it; entities move along, and empty ones go."""
    start = width(text) - width(text.lstrip())
    text = text.strip()
    moved = (_clipped(entity, start, width(text)) for entity in entities)
    return text, ordered(entity for entity in moved if entity.length > 0)


def _clipped(entity: Entity, start: int, length: int) -> Entity:
    begin = min(max(entity.offset - start, 0), length)
    end = min(max(entity.end - start, 0), length)
    return entity.model_copy(update={"offset": begin, "length": end - begin})


def marked_texts(text: str, entities: Iterable[Entity], kind: str) -> list[str]:
    """The stretches of a text that bear such an entity."""
    return [cut(text, e.offset, e.length) for e in entities if e.type == kind]
