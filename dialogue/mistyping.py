"""Names as people mistype them: by characters that sound the same, or with one wrong."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

_ANY_COMPOUND = "小区"
"""What one may leave out of a name, or put behind it."""

_TELLING = frozenset("东南西北中前后左右上下新老大小甲乙丙丁一二三四五六七八九十0123456789")
"""What tells one name from another: never a slip."""

_SHORTEST, _SHORTEST_IN_LETTERS = 3, 5
"""So long must a name be that one wrong character leaves no doubt."""

_ACCENT = re.compile(r"(?<=[zcs])h|(?<=[ie]n)g")
"""What many do not tell apart: zh and z, ing and in."""


def sounds_like(typed: str, name: str) -> bool:
    """Tell whether somebody typed a name by its sound: 圆全里, or yuanquanli, for 源泉里."""
    typed, name = _core(typed), _core(name)
    if len(typed) == len(name) and all(map(_sound_alike, typed, name)):
        return True
    letters = _ACCENT.sub("", re.sub(r"[^a-z]", "", typed))
    return typed.isascii() and bool(re.fullmatch(_spelled(name), letters))


def is_one_slip_from(typed: str, name: str) -> bool:
    """Tell whether one character of a name is wrong, missing or too many."""
    typed, name = _core(typed), _core(name)
    wrong, right = _difference(typed, name)
    if max(len(wrong), len(right)) != 1 or not _TELLING.isdisjoint(wrong + right):
        return False
    if any(character.isascii() for character in wrong + right):
        return name.isascii() and len(name) >= _SHORTEST_IN_LETTERS
    return len(name) >= _SHORTEST


def _core(words: str) -> str:
    return words.removesuffix(_ANY_COMPOUND) or words


def _difference(one: str, other: str) -> tuple[str, str]:
    """Leave out what both begin and end with."""
    start = _same_at_the_start(one, other)
    one, other = one[start:], other[start:]
    end = _same_at_the_start(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _same_at_the_start(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _sound_alike(one: str, other: str) -> bool:
    if one == other:
        return True
    return not _TELLING.issuperset((one, other)) and not _sounds(one).isdisjoint(_sounds(other))


def _spelled(name: str) -> str:
    return "".join(f"(?:{'|'.join(map(re.escape, sorted(_sounds(c))))})" for c in name)


@cache
def _sounds(character: str) -> frozenset[str]:
    # Its dictionary takes half a second to read, which nobody needs who types names as they are.
    from pypinyin import Style, pinyin

    (found,) = pinyin(character, style=Style.NORMAL, heteronym=True)
    return frozenset(_ACCENT.sub("", sound) for sound in found)
