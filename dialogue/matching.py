"""Which choice somebody means who types instead of tapping."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from dialogue.mistyping import is_one_slip_from, sounds_like
from dialogue.words import Choice, Text

Render = Callable[[Text], str]

_SEPARATORS = (
    re.compile(r"[,，、;；\n]+"),
    re.compile(r"\s+and\s+"),
    re.compile(r"\s+"),
    re.compile("[和及与跟]"),
)
"""What stands between the items of a list, from the surest to what a label may hold itself."""


_BREAKS = re.compile(r"[\s,，。、!！]+")
"""What stands between words that say one thing twice: "对 发吧"."""


def match_choice(
    words: str, choices: Sequence[Choice], render: Render, *, numbers: bool = True
) -> Choice | None:
    """Find the choice that was typed: its label, another word for it, or its number on the page."""
    typed = _fold(words)
    if not typed:
        return None
    said = {_fold(word) for word in _BREAKS.split(words)} - {""}
    for choice in choices:
        known = _words_for(choice, render)
        if typed in known or said.issubset(known):
            return choice
    number = _number(typed) if numbers else 0
    if 0 < number <= len(choices):
        return choices[number - 1]
    return _mistyped(typed, [choice for choice in choices if choice.is_name], render)


def match_list(
    words: str,
    choices: Sequence[Choice],
    render: Render,
    separators: Sequence[re.Pattern[str]] = _SEPARATORS,
) -> list[Choice]:
    """Find all choices in a list that somebody typed; a label may hold what separates others."""
    if whole := match_choice(words, choices, render):
        return [whole]
    if not separators:
        return []
    items = separators[0].split(words)
    return [found for item in items for found in match_list(item, choices, render, separators[1:])]


def match_within(words: str, choices: Sequence[Choice], render: Render) -> list[Choice]:
    """Find all choices of which a name, or another word for it, stands somewhere in a sentence."""
    typed = _fold(words)
    return [
        choice
        for choice in choices
        if any(len(word) > 1 and word in typed for word in _words_for(choice, render))
    ]


def _mistyped(typed: str, names: Sequence[Choice], render: Render) -> Choice | None:
    """Find the one name that is meant; none where it may be two."""
    for is_near in (sounds_like, is_one_slip_from):
        near = [n for n in names if any(is_near(typed, word) for word in _words_for(n, render))]
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _words_for(choice: Choice, render: Render) -> list[str]:
    also = render(choice.also).split() if choice.also else []
    return [_fold(words) for words in (render(choice.label), *also)]


def _number(typed: str) -> int:
    """Read a number in any script's digits, or written as one character: 3, ３, 三, ③."""
    if len(typed) == 1:
        return int(unicodedata.numeric(typed, 0))
    return int(typed) if len(typed) == 2 and typed.isdecimal() else 0


def _fold(words: str) -> str:
    """Leave out what changes nothing: case, width, and the marks and pictures at both ends."""
    plain = unicodedata.normalize("NFKC", words)
    marks = "".join({character for character in plain if not character.isalnum()})
    return plain.strip(marks).casefold()
