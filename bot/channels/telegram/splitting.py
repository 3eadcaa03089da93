"""Telegram's lengths: counted in UTF-16 units, cut where a reader would pause."""

from __future__ import annotations

from dialogue.lengths import TEXT_UNITS, units

_PAUSES = ("\n\n", "\n", "。", " ")


def split(text: str, limit: int = TEXT_UNITS) -> list[str]:
    """Cut a text into pieces that fit: after a paragraph, else a line, a sentence, anywhere."""
    pieces = []
    rest = text.strip()
    while units(rest) > limit:
        head = rest.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
        cut = _last_pause(head)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*pieces, rest]


def _last_pause(head: str) -> int:
    """Find where to cut; a pause in the first half would leave a scrap of a message."""
    for pause in _PAUSES:
        found = head.rfind(pause, len(head) // 2)
        if found >= 0:
            return found + len(pause)
    return len(head)
