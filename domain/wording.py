"""Finding a lexicon's phrases in what somebody wrote, whatever way they wrote it.

A phrase is a few characters, or several pieces with "…" between them: "灯…不亮" is found wherever
不亮 follows 灯 closely in the same sentence ("灯也不亮"). All of it takes time in proportion to
the text's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, product
from string import Formatter
from typing import NamedTuple

from domain import packaged
from domain.cleaning import clean

SENTENCE_ENDS = frozenset("。!?;\n")
CLAUSE_ENDS = SENTENCE_ENDS | frozenset(",、:")
GAP, GAP_IN_ENGLISH = 12, 30
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
    table = packaged.table("characters.toml")
    pairs = zip(table["traditional"], table["simplified"], strict=True)
    return _ALIKE | {ord(traditional): simplified for traditional, simplified in pairs}


def expand(phrases: Iterable[str], sets: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Write out each phrase that names a set: "{who}…走丢" once for each of the set's words."""
    for phrase in phrases:
        names = [name for _, name, _, _ in Formatter().parse(phrase) if name]
        for words in product(*(sets[name] for name in names)):
            yield phrase.format(**dict(zip(names, words, strict=True)))


def pieces(phrases: Iterable[str]) -> Iterator[str]:
    """Give the words of phrases, without the gaps between them."""
    for phrase in phrases:
        yield from phrase.split("…")


class Hit(NamedTuple):
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


def outermost(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Leave out of `hits` what is but a part of a longer one: 灯 where 路灯 is meant."""
    ends = [0] * len(text)
    for hit in hits:
        for start, end in hit.spans:
            ends[start] = max(ends[start], end)
    reach = [0, *accumulate(ends, max)]
    return [
        hit for hit in hits if all(reach[start] < end == ends[start] for start, end in hit.spans)
    ]


class _Pattern(NamedTuple):
    phrase: str
    tails: tuple[str, ...]
    """The pieces after its head."""


class _Node:
    """A place in the tree of heads: what may come next, and the patterns whose head ends here."""

    __slots__ = ("following", "patterns")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.patterns: list[_Pattern] = []


class Phrasebook:
    """A set of phrases, ready to be looked for all at once."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._root = _Node()
        self._tails: set[str] = set()
        for phrase in dict.fromkeys(phrases):
            head, *tails = phrase.split("…")
            node = self._root
            for character in head:
                node = node.following.setdefault(character, _Node())
            node.patterns.append(_Pattern(phrase, tuple(tails)))
            self._tails.update(tails)

    def hits(self, text: str) -> list[Hit]:
        """Find in `text` the phrases that are no part of a longer one that is found too."""
        return outermost(text, list(self.every_hit(text)))

    def every_hit(self, text: str) -> Iterator[Hit]:
        """Find every phrase in `text`, in the order in which they begin."""
        absent = {tail for tail in self._tails if tail not in text}
        possible: dict[_Node, list[_Pattern]] = {}
        for head, node in self._heads(text):
            if node not in possible:
                possible[node] = [p for p in node.patterns if absent.isdisjoint(p.tails)]
            for pattern in possible[node]:
                if spans := _lay(pattern.tails, text, head):
                    yield Hit(pattern.phrase, spans)

    def _heads(self, text: str) -> Iterator[tuple[Span, _Node]]:
        """Every head of a phrase in `text`, with its place in the tree."""
        for start, first in enumerate(text):
            node, end = self._root.following.get(first), start + 1
            while node:
                if node.patterns and _stands_alone(text, start, end):
                    yield (start, end), node
                node, end = node.following.get(text[end : end + 1]), end + 1


def _lay(tails: Sequence[str], text: str, head: Span) -> tuple[Span, ...]:
    """Lay a pattern on the text, from `head` on; nothing if its tails do not fit."""
    if not tails:
        return (head,)
    spans = [head]
    for tail in tails:
        after = spans[-1][1]
        gap = GAP_IN_ENGLISH if tail.isascii() else GAP
        at = text.find(tail, after, after + gap + len(tail))
        if at < 0 or has_any(text[after:at], SENTENCE_ENDS):
            return ()
        if not _stands_alone(text, at, at + len(tail)):
            return ()
        spans.append((at, at + len(tail)))
    return tuple(spans)


def has_any(text: str, characters: frozenset[str]) -> bool:
    """Tell whether one of `characters` is in `text`."""
    return not characters.isdisjoint(text)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether an English word is a whole word there; Chinese knows no word's edge."""
    if not (text[start].isascii() or text[end - 1].isascii()):
        return True
    return not (_joined(text[start - 1 : start + 1]) or _joined(text[end - 1 : end + 1]))


def _joined(pair: str) -> bool:
    return len(pair) == len("ab") and pair.isascii() and pair.isalnum()
