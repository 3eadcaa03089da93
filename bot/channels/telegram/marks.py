"""Formatting, between Telegram's entities and our own marks: stretches of a text, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import MessageEntity
from telegram.constants import MessageEntityType

from dialogue.lengths import units
from dialogue.words import Mark
from domain.cleaning import clean

_KINDS = {
    MessageEntityType.BOLD: "bold",
    MessageEntityType.ITALIC: "italic",
    MessageEntityType.UNDERLINE: "underline",
    MessageEntityType.STRIKETHROUGH: "strikethrough",
    MessageEntityType.SPOILER: "spoiler",
    MessageEntityType.CODE: "code",
    MessageEntityType.PRE: "pre",
    MessageEntityType.BLOCKQUOTE: "quote",
    MessageEntityType.EXPANDABLE_BLOCKQUOTE: "quote",
    MessageEntityType.TEXT_LINK: "link",
}
"""What is kept; mentions and bare addresses are found anew by the app of whoever reads."""

_TYPES = {ours: theirs for theirs, ours in reversed(_KINDS.items())}

_SAFE = ("https://", "http://", "tel:", "mailto:")
"""How the address of a link may begin."""


def marks_of(entities: Sequence[MessageEntity], raw: str) -> tuple[Mark, ...]:
    """Read the formatting of a text, as it lies over the text once that is cleaned."""
    found = (_mark(entity, raw) for entity in entities)
    return tuple(mark for mark in found if mark and mark.length > 0)


def entities_of(text: str, marks: Sequence[Mark]) -> list[MessageEntity]:
    """Write formatting for Telegram, which counts in UTF-16 units."""
    return [_entity(text, mark) for mark in marks]


def _mark(entity: MessageEntity, raw: str) -> Mark | None:
    kind = _KINDS.get(MessageEntityType(entity.type)) if _is_known(entity) else None
    if kind is None or (kind == "link" and not (entity.url or "").startswith(_SAFE)):
        return None
    before = clean(_first(raw, entity.offset))
    within = clean(_first(raw, entity.offset + entity.length))
    facts = {"kind": kind, "start": len(before), "length": len(within) - len(before)}
    return Mark.model_validate(facts | {"url": entity.url if kind == "link" else ""})


def _is_known(entity: MessageEntity) -> bool:
    return entity.type in _KINDS


def _first(raw: str, count: int) -> str:
    """Give so many UTF-16 units of a text."""
    encoded = raw.encode("utf-16-le", "surrogatepass")
    return encoded[: count * 2].decode("utf-16-le", "ignore")


def _entity(text: str, mark: Mark) -> MessageEntity:
    return MessageEntity(
        type=_TYPES[mark.kind],
        offset=units(text[: mark.start]),
        length=units(text[mark.start : mark.start + mark.length]),
        url=mark.url or None,
    )
