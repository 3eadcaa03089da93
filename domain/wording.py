"""Finding a lexicon's phrases in what somebody wrote, whatever way they wrote it.

A phrase is a few characters, or several pieces with "…" between them: "灯…不亮" is found wherever
不亮 follows 灯 closely in the same sentence ("灯也不亮"). All of it takes time in proportion to
the text's length.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from string import Formatter

from domain import packaged
from domain.cleaning import clean

SENTENCE_ENDS = "。!?;\n"
CLAUSE_ENDS = SENTENCE_ENDS + ",、:"
GAP, GAP_IN_ENGLISH = 10, 28
"""How many characters "…" may stand for; English says the same with more of them."""

_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_ALIKE = _FULL_WIDTH | {ord("　"): " ", ord("’"): "'", ord("`"): "'"}
_SPACES = re.compile(r" ++")
_SPACE_AS_COMMA = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")

Span = tuple[int, int]


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
    wording = packaged.table("wording.toml")
    pairs = zip(wording["traditional"], wording["simplified"], strict=True)
    return _ALIKE | {ord(traditional): simplified for traditional, simplified in pairs}


def expand(phrases: Iterable[str], sets: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Write out each phrase that names a set: "{who}…走丢" once for each of the set's words."""
    for phrase in phrases:
        names = [name for _, name, _, _ in Formatter().parse(phrase) if name]
        for words in product(*(sets[name] for name in names)):
            yield phrase.format(**dict(zip(names, words, strict=True)))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its pieces lie at `spans`, in the order of the text."""

    phrase: str
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return self.spans[-1][1]


class Phrasebook:
    """A set of phrases, ready to be looked for all at once."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_head: dict[str, list[str]] = defaultdict(list)
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in dict.fromkeys(phrases):
            head = phrase.partition("…")[0]
            self._by_head[head].append(phrase)
            lengths[head[0]].add(len(head))
        self._lengths = {first: sorted(of_first) for first, of_first in lengths.items()}

    def hits(self, text: str) -> list[Hit]:
        """Find every phrase in `text`; one that is but a part of a longer one is not meant."""
        found = list(self._all_hits(text))
        meant = _outermost({span for hit in found for span in hit.spans})
        return [hit for hit in found if meant.issuperset(hit.spans)]

    def _all_hits(self, text: str) -> Iterator[Hit]:
        for start, character in enumerate(text):
            for length in self._lengths.get(character, ()):
                head = text[start : start + length]
                for phrase in self._by_head.get(head, ()):
                    if spans := _follow(text, start, phrase.split("…")):
                        yield Hit(phrase, spans)


def _follow(text: str, start: int, pieces: Sequence[str]) -> tuple[Span, ...]:
    """Lay `pieces`, the first of them at `start`, on the text; nothing if they do not fit."""
    spans: list[Span] = []
    for piece in pieces:
        at = _next(text, spans[-1][1], piece) if spans else start
        if at < 0 or not _stands_alone(text, at, at + len(piece)):
            return ()
        spans.append((at, at + len(piece)))
    return tuple(spans)


def _next(text: str, after: int, piece: str) -> int:
    gap = GAP_IN_ENGLISH if piece.isascii() else GAP
    at = text.find(piece, after, after + gap + len(piece))
    return at if at < 0 or not has_any(text[after:at], SENTENCE_ENDS) else -1


def has_any(text: str, characters: str) -> bool:
    """Tell whether one of `characters` is in `text`."""
    return any(character in text for character in characters)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether an English word is a whole word there; Chinese knows no word's edge."""
    return not (_joined(text[start - 1 : start + 1]) or _joined(text[end - 1 : end + 1]))


def _joined(pair: str) -> bool:
    return len(pair) == len("ab") and pair.isascii() and pair.isalnum()


def _outermost(spans: set[Span]) -> set[Span]:
    kept: set[Span] = set()
    reach = -1
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > reach:
            kept.add((start, end))
            reach = end
    return kept
