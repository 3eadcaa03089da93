"""How much a message is like what others have said, where the lexicon leaves it in doubt.

Complement naive Bayes over characters and pairs of them, in English over words and pairs of words
(Rennie et al., 2003): a category is the likelier, the less a message is like the examples of all
the others. Only counts and logarithms: it is made anew from the examples whenever the program
starts, and each character's share can be told.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from operator import mul
from sys import intern
from typing import NamedTuple

from domain import packaged
from domain.lexicon import Lexicon, lexicon
from domain.wording import plain

LONGEST = 400
"""Beyond so many characters a message is a story, and like too many others."""

SMOOTHING = 0.3
PHRASE = 0.6
"""How much a phrase of the lexicon counts beside a whole example, if it is one that settles it."""

_CHINESE = re.compile("[\u4e00-\u9fff]+")
_ENGLISH = re.compile("[a-z']{2,}")
_SAME = str.maketrans("俺恁咱您", "我你我你")
"""Who speaks, and to whom, in dialect and politely."""


class Example(NamedTuple):
    """Words, the category they are about, and how much they count."""

    words: str
    category: str
    weight: float = 1.0


class Likeness:
    """Examples, counted; it tells how like any words are to those of each category."""

    def __init__(self, examples: Iterable[Example]) -> None:
        told = [(_counted(e.words), e.category, e.weight) for e in examples]
        self._rarity = _rarity([counts for counts, _, _ in told])
        self._rarest = 1 + math.log(1 + len(told))
        self._sums: dict[str, dict[str, float]] = {gram: {} for gram in self._rarity}
        for counts, category, weight in told:
            self._add(counts, category, weight)
        self._size = _sizes(self._sums)
        self._weighed: dict[str, Mapping[str, float]] = {}

    def scores(self, words: str) -> dict[str, float]:
        """Tell for each category how like it is; only the differences mean anything.

        Single characters, and English words, alone tell nothing: then all are alike.
        """
        shares = self._shares(_counted(words[:LONGEST]))
        if self.known_pairs(words) == 0:
            return dict.fromkeys(self._size, 0.0)
        whole = sum(shares.values())
        totals = {category: whole * size for category, size in self._size.items()}
        for gram, share in shares.items():
            for category, weight in self._speaks(gram).items():
                totals[category] += share * weight
        return totals

    def known_pairs(self, words: str) -> int:
        """Count the pairs of characters, in English of words, that some example has too."""
        known = {*_grams(words[:LONGEST])} & self._rarity.keys()
        return sum(" " in gram if gram.isascii() else len(gram) > 1 for gram in known)

    def telling(self, words: str, category: str) -> list[str]:
        """Give the characters of `words` that speak for `category`, the loudest first."""
        shares = self._shares(_counted(words[:LONGEST]))
        loud = {gram: share * self._speaks(gram).get(category, 0) for gram, share in shares.items()}
        return sorted(filter(loud.get, loud), key=loud.__getitem__, reverse=True)

    def shape(self, words: str) -> dict[str, float]:
        """Weigh each gram, those too that no example has; two shapes multiplied tell likeness."""
        counts = _counted(words[:LONGEST])
        rare = {g: (1 + math.log(n)) * self._rarity.get(g, self._rarest) for g, n in counts.items()}
        length = math.sqrt(sum(value * value for value in rare.values())) or 1.0
        return {gram: value / length for gram, value in rare.items()}

    def _speaks(self, gram: str) -> Mapping[str, float]:
        """Tell for whom a gram speaks; weighed when it is first met, most never are."""
        speaks = self._weighed.get(gram)
        if speaks is None:
            speaks = self._weighed[gram] = dict(_speaking(self._sums[gram]))
        return speaks

    def _add(self, counts: Mapping[str, int], category: str, weight: float) -> None:
        rows = self._sums
        for gram, share in zip(counts, self._weights(counts), strict=True):
            row = rows[gram]
            row[category] = row.get(category, 0) + weight * share

    def _shares(self, counts: Mapping[str, int]) -> dict[str, float]:
        """Weigh each gram that is known by how rare it is; their squares make one."""
        known = {gram: often for gram, often in counts.items() if gram in self._rarity}
        return dict(zip(known, self._weights(known), strict=True))

    def _weights(self, counts: Mapping[str, int]) -> list[float]:
        rare = self._rarity
        values = [
            rare[gram] if often == 1 else (1 + math.log(often)) * rare[gram]
            for gram, often in counts.items()
        ]
        length = math.sqrt(sum(map(mul, values, values))) or 1.0
        return [value / length for value in values]


def _sizes(sums: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Give for each category the logarithm of all that was said of the others."""
    own: Counter[str] = Counter()
    for row in sums.values():
        own.update(row)
    everything = sum(own.values()) + SMOOTHING * len(sums)
    return {category: math.log(everything - said) for category, said in own.items()}


def _speaking(row: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Tell for whom a gram speaks: how much less the others have of it."""
    whole = sum(row.values()) + SMOOTHING
    for category, own in row.items():
        yield category, math.log(whole / (whole - own))


def _rarity(told: Sequence[Mapping[str, int]]) -> dict[str, float]:
    seen = Counter(gram for counts in told for gram in counts)
    return {gram: 1 + math.log((1 + len(told)) / (1 + n)) for gram, n in seen.items()}


def _grams(words: str) -> list[str]:
    """Give the Chinese characters and pairs of them, the English words and pairs of those."""
    told = _ENGLISH.findall(words)
    found = [*told, *map(" ".join, pairwise(told))]
    for part in _CHINESE.findall(words.translate(_SAME)):
        found += part
        found += map("".join, pairwise(part))
    return found


def _counted(words: str) -> Mapping[str, int]:
    """Count the grams of `words`; most have none twice, and `Counter` is slow for so few.

    Each gram is one string for all examples: there are a third of a million of them.
    """
    grams = list(map(intern, _grams(words)))
    once = dict.fromkeys(grams, 1)
    return once if len(once) == len(grams) else Counter(grams)


@cache
def likeness() -> Likeness:
    """Count the package's own examples, and the phrases of the lexicon."""
    return Likeness([*_said(), *_phrases(lexicon())])


def _said() -> Iterator[Example]:
    for category, told in packaged.table("examples.toml").items():
        yield from (Example(words, category) for words in plain(told).splitlines() if words)


def _phrases(words: Lexicon) -> Iterator[Example]:
    for phrase, scores in words.scores.items():
        for category, score in scores.items():
            weight = PHRASE * score / words.weights.decides
            yield Example(phrase.replace("…", ""), category, weight)
