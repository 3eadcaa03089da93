"""Small numbers as people write them: 7, 七, 二十五, half a dozen English words."""

from __future__ import annotations

import re
import unicodedata

_ONES = {word: n for n, word in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_ENGLISH = {
    word: n
    for n, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"), 1
    )
} | {"twelve": 12, "a": 1, "an": 1}

NUMERAL = r"\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九]"
"""Matches what `number` reads in Chinese: from 0 to 99 in digits, to 59 in characters."""

_CHINESE = re.compile(r"[一二两三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九]")

ENGLISH = r"\d{1,2}|" + "|".join(sorted(_ENGLISH, key=len, reverse=True))
"""Matches what `number` reads in English: digits, or a word up to twelve."""


def number(words: str) -> int:
    """Read a numeral; raises KeyError for what is none."""
    if words.isdecimal():
        return int(words)
    if words in _ENGLISH:
        return _ENGLISH[words]
    tens, ten, ones = words.rpartition("十")
    return (_ONES[tens] if tens else 1 if ten else 0) * 10 + (_ONES[ones] if ones else 0)


def with_digits(words: str) -> str:
    """Write numerals up to ninety-nine as digits: 三号楼 is 3号楼, 二十七 is 27."""
    plain = unicodedata.normalize("NFKC", words)
    return _CHINESE.sub(lambda found: str(number(found[0])), plain)
