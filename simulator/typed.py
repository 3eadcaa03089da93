"""What apps make of what people type: **bold**, __italic__, ~~struck~~, [a link](https://…)."""

from __future__ import annotations

import re

from simulator.contents import Entity
from simulator.entities import with_found
from simulator.utf16 import width

_SIGNS = {"**": "bold", "__": "italic", "~~": "strikethrough", "||": "spoiler", "`": "code"}
_TYPED = re.compile(
    r"(?P<sign>\*\*|__|~~|\|\||`)(?P<inside>[^\s*_~|`](?:[^\n*_~|`]*[^\s*_~|`])?)(?P=sign)"
    r"|\[(?P<label>[^\]\n]+)\]\((?P<url>https?://[^\s()]+)\)"
)


def read(typed: str) -> tuple[str, tuple[Entity, ...]]:
    """Take the signs out of what was typed; returns the text, and all its entities."""
    text, marks, end = "", [], 0
    for found in _TYPED.finditer(typed):
        text += typed[end : found.start()]
        words = found["inside"] or found["label"]
        kind = _SIGNS[found["sign"]] if found["sign"] else "text_link"
        place = {"offset": width(text), "length": width(words)}
        marks.append(Entity(type=kind, url=found["url"], **place))
        text += words
        end = found.end()
    text += typed[end:]
    return text, with_found(text, marks)
