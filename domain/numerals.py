"""Chinese numerals in what people type, written as digits: 三号楼 is 3号楼, 二十七 is 27."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = {word: n for n, word in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_NUMERAL = re.compile(
    r"([一二两三四五六七八九])?十([一二三四五六七八九])?|[零〇一二两三四五六七八九]"
)


def with_digits(words: str) -> str:
    """Write numerals up to ninety-nine as digits, and full-width digits as plain ones."""
    return _NUMERAL.sub(_digits, unicodedata.normalize("NFKC", words))


def _digits(found: re.Match[str]) -> str:
    if "十" not in found[0]:
        return str(_DIGITS[found[0]])
    tens, ones = found[1], found[2]
    return str((_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0))
