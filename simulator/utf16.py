"""Lengths and offsets as Telegram counts them: in UTF-16 units."""

from __future__ import annotations


def width(text: str) -> int:
    """How many UTF-16 units a text takes; a character beyond U+FFFF takes two."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, offset: int, length: int) -> str:
    """The stretch of a text that an entity marks."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")
