"""What somebody wrote, the one way the lexicons are written, and how their phrases are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from domain import packaged
from domain.cleaning import clean

SENTENCE_ENDS = frozenset("。!?;\n")
CLAUSE_ENDS = SENTENCE_ENDS | frozenset(",、:")

_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_ALIKE = _FULL_WIDTH | {ord("　"): " ", ord("’"): "'", ord("`"): "'"}
_SPACES = re.compile(r" ++")
_SPACE_AS_COMMA = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")


def plain(text: str) -> str:
    """Write `text` the one way the lexicons are written.

    Lower case, half-width, simplified characters, homophones put right; an English full stop is a
    Chinese one, and so is the space between Chinese words, by which many mean a comma, a comma.
    """
    seen = clean(text).translate(_characters()).lower()
    seen = _SPACE_AS_COMMA.sub(",", _SPACES.sub(" ", seen)).replace(". ", "。")
    for written, meant in packaged.table("wording.toml")["meant"].items():
        seen = seen.replace(written, meant)
    return seen


@cache
def _characters() -> Mapping[int, str]:
    table = packaged.table("characters.toml")
    pairs = zip(table["traditional"], table["simplified"], strict=True)
    return _ALIKE | {ord(traditional): simplified for traditional, simplified in pairs}


def expand(phrases: Iterable[str], sets: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Write out each phrase that names a set: "{who}…走丢" once for each of the set's words."""
    for phrase in phrases:
        before, names_a_set, more = phrase.partition("{")
        if not names_a_set:
            yield phrase
            continue
        name, _, after = more.partition("}")
        endings = list(expand([after], sets))
        yield from (before + word + ending for word in sets[name] for ending in endings)


def has_any(text: str, characters: frozenset[str]) -> bool:
    """Tell whether one of `characters` is in `text`."""
    return not characters.isdisjoint(text)
