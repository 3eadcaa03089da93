"""Texts with HTML marks, read as Telegram reads them: into plain words and entities."""

from __future__ import annotations

import re
from collections.abc import Iterable

from simulator.api.links import checked_link
from simulator.api.references import REFERENCE, decoded
from simulator.api.tags import StartTag, byte_offset, end_tag, start_tag, unreadable
from simulator.contents import Entity
from simulator.entities import ordered
from simulator.utf16 import width

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
PLAIN = re.compile(r"[^<&]+")
LANGUAGE = "language-"


def parse(source: str) -> tuple[str, tuple[Entity, ...]]:
    """The words and their entities. Raises `ApiError` ("can't parse entities: ...")."""
    reader = _Reader(source)
    reader.read()
    return "".join(reader.words), ordered(_merged(reader.entities))


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._offset = 0
        self._open: list[tuple[StartTag, int, int]] = []
        self.words: list[str] = []
        self.entities: list[Entity] = []

    def read(self) -> None:
        while self._at < len(self._source):
            if self._source.startswith("</", self._at):
                self._close_tag()
            elif self._source.startswith("<", self._at):
                self._open_tag()
            else:
                self._take_words()
        if self._open:
            name = self._open[-1][0].name
            raise unreadable(f'Can\'t find end tag corresponding to start tag "{name}"')

    def _take_words(self) -> None:
        found = PLAIN.match(self._source, self._at) or REFERENCE.match(self._source, self._at)
        raw = found[0] if found else self._source[self._at]
        words = decoded(raw)
        if any("\ud800" <= character <= "\udfff" for character in words):
            raise unreadable(
                "Text contains invalid Unicode characters after decoding HTML entities,"
                " check for unmatched surrogate code units"
            )
        self.words.append(words)
        self._offset += width(words)
        self._at += len(raw)

    def _open_tag(self) -> None:
        tag = start_tag(self._source, self._at)
        self._open.append((tag, self._offset, len(self.words)))
        self._at = tag.end

    def _close_tag(self) -> None:
        begin = byte_offset(self._source, self._at)
        if not self._open:
            raise unreadable(f"Unexpected end tag at byte offset {begin}")
        closing = end_tag(self._source, self._at)
        tag, offset, first_word = self._open.pop()
        if closing.name and closing.name != tag.name:
            raise unreadable(
                f"Unmatched end tag at byte offset {begin}, "
                f'expected "</{tag.name}>", found "</{closing.name}>"'
            )
        self._at = closing.end
        self._mark(tag, offset, "".join(self.words[first_word:]))

    def _mark(self, tag: StartTag, offset: int, words: str) -> None:
        url = checked_link(tag.argument or words) if tag.name == "a" else None
        if not words or (tag.name == "a" and url is None):
            return
        kind = TYPES[tag.name]
        if tag.name == "blockquote" and tag.argument:
            kind = "expandable_blockquote"
        language = tag.argument.removeprefix(LANGUAGE) if tag.name == "code" else None
        length = width(words)
        self.entities.append(
            Entity(type=kind, offset=offset, length=length, url=url, language=language or None)
        )


def _merged(entities: Iterable[Entity]) -> Iterable[Entity]:
    """Without doubles; a `code` that fills a `pre` only tells its language."""
    kept: dict[tuple[str, int, int], Entity] = {}
    for entity in entities:
        place = entity.offset, entity.length
        inner = kept.pop(("code", *place), None) if entity.type == "pre" else None
        told = entity.model_copy(update={"language": inner.language}) if inner else entity
        kept.setdefault((told.type, *place), told)
    return map(_without_lonely_language, kept.values())


def _without_lonely_language(entity: Entity) -> Entity:
    alone = entity.type == "code" and entity.language is not None
    return entity.model_copy(update={"language": None}) if alone else entity
