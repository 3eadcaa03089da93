"""How characters sound: 点梯 and 电梯 are one to the ear, and to whoever dictates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from domain import packaged

_ACCENT = re.compile(r"(?<=[zcs])h|(?<=[ie]n)g")
"""What many do not tell apart: zh and z, ing and in."""

_STAND_INS = 0xE000
"""Where the characters begin that stand for sounds: nobody can type them."""


def sound(words: str) -> str:
    """Write `words` by their sounds, one character for each: those that sound alike are the same.

    What is no Chinese character stays as it is, so that places in the text stay where they are.
    """
    return words.translate(_usual())


def sounds(word: str) -> Iterator[str]:
    """Give each way in which a word may sound: some characters have two."""
    usual, other = _usual(), _other()
    ways = ({usual.get(ord(c), c), other.get(ord(c), usual.get(ord(c), c))} for c in word)
    yield from map("".join, product(*ways))


@cache
def _numbered() -> Mapping[str, str]:
    """Give for each sound the character that stands for it."""
    merged = dict.fromkeys(_ACCENT.sub("", spelled) for spelled in _table()["sounds"])
    return {spelled: chr(_STAND_INS + number) for number, spelled in enumerate(merged)}


@cache
def _usual() -> Mapping[int, str]:
    return {
        ord(character): _numbered()[_ACCENT.sub("", spelled)]
        for spelled, characters in _table()["sounds"].items()
        for character in characters
    }


@cache
def _other() -> Mapping[int, str]:
    return {
        ord(character): _numbered()[_ACCENT.sub("", spelled)]
        for character, spelled in _table()["second"].items()
    }


def _table() -> Mapping[str, Mapping[str, str]]:
    return packaged.table("characters.toml")
