"""What people typed, without the characters that nobody can see."""

from __future__ import annotations

import unicodedata

_KEPT = "\n"
_HIDDEN_CATEGORIES = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Controls, formats (zero-width and bidi marks), lone surrogates, private use, unassigned."""
_FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and symbols that are drawn as nothing at all."""


def clean(text: str) -> str:
    """Strip NUL, control characters, zero-width and bidi marks; end lines with a newline alone."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = lines.replace("\t", " ").replace("\u2028", "\n").replace("\u2029", "\n")
    unseen = (ord(character) for character in set(lines) if not _is_seen(character))
    return lines.translate(dict.fromkeys(unseen))


def _is_seen(character: str) -> bool:
    if character in _KEPT:
        return True
    return character not in _FILLERS and unicodedata.category(character) not in _HIDDEN_CATEGORIES
