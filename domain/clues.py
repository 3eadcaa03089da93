"""Danger that nobody calls by its name, from what people see, hear, smell, feel and do.

"The lid is on and it keeps coming" has no word of danger in it. Each clue of `clues.toml` tells
little; several of them close together tell a story, which counts as much as the file says. A clue
that a guard takes back (denied, feared, past, over) is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, model_validator

from domain import packaged
from domain.danger import Reading
from domain.danger_words import DangerKind
from domain.hearing import LONGEST, Heard
from domain.phrasebook import Hit, Phrasebook

CLOSE = 60
"""Within so many characters clues belong together."""

OFTEN = 6
"""So many times a phrase is heard in one text."""

MOST = 180
"""So many phrases are heard in all: who says more in so few words strings words together."""

BESIDES = 0.2
"""How much of what a second story of the same danger tells is added to the first."""


class Told(NamedTuple):
    """What the clues tell: which danger, how surely, and by which words."""

    kind: DangerKind
    points: float
    words: tuple[str, ...]


class _Story(NamedTuple):
    kind: DangerKind
    clues: frozenset[str]
    without: frozenset[str]
    points: float


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    clue: dict[str, tuple[str, ...]]
    story: dict[DangerKind, dict[str, float]]

    @model_validator(mode="after")
    def _knows_its_clues(self) -> _File:
        named = {clue for _, clues, without, _ in self.stories() for clue in (*clues, *without)}
        if unknown := named - self.clue.keys():
            raise ValueError(f"no such clue: {', '.join(sorted(unknown))}")
        return self

    def stories(self) -> Iterator[_Story]:
        for kind, told in self.story.items():
            for written, points in told.items():
                clues, _, without = written.partition(" - ")
                yield _Story(kind, _names(clues), _names(without), points)


def _names(written: str) -> frozenset[str]:
    return frozenset(filter(None, written.split(" + ")))


class Clues:
    """Every clue with its phrases, and one book to look for all of them at once."""

    def __init__(self, file: _File) -> None:
        self._meaning: dict[str, list[str]] = defaultdict(list)
        for clue, phrases in file.clue.items():
            for phrase in phrases:
                self._meaning[phrase].append(clue)
        stories = list(file.stories())
        often = Counter(clue for story in stories for clue in story.clues)
        self._stories: dict[str, list[_Story]] = defaultdict(list)
        self._told_by: dict[DangerKind, set[str]] = defaultdict(set)
        for story in stories:
            self._stories[min(story.clues, key=lambda clue: (often[clue], clue))].append(story)
            for clue in story.clues | story.without:
                self._told_by[story.kind].update(file.clue[clue])
        self._book = Phrasebook(self._meaning)

    def told(self, heard: Heard, reading: Reading) -> Told | None:
        """Give the danger that the clues of a text tell of most surely; None if of none."""
        hits = _seldom(self._book.every_hit(heard.text[:LONGEST]))[:MOST]
        kinds = {story.kind for story in self._found(hits, list(DangerKind))}
        told = [self._of_kind(kind, hits, reading) for kind in DangerKind if kind in kinds]
        return max(filter(None, told), key=lambda each: each.points, default=None)

    def _of_kind(self, kind: DangerKind, hits: Sequence[Hit], reading: Reading) -> Told | None:
        theirs = [hit for hit in hits if hit.phrase in self._told_by[kind]]
        hold = [hit for hit in theirs if not reading.takes_back(kind, hit)]
        found = self._found(hold, (kind,))
        if not found:
            return None
        (first, seen), *others = sorted(found.items(), key=lambda each: -each[0].points)
        points = first.points + BESIDES * sum(story.points for story, _ in others[:1])
        return Told(kind, points, seen)

    def _found(
        self, hits: Sequence[Hit], kinds: Collection[DangerKind]
    ) -> dict[_Story, tuple[str, ...]]:
        """Give the stories all of whose clues stand close together, with their words."""
        found: dict[_Story, tuple[str, ...]] = {}
        for near in _neighbourhoods(hits):
            clues, places = self._clues(near), self._places(near)
            for story in chain.from_iterable(self._stories[c] for c in clues if c in self._stories):
                told = story.clues <= clues.keys() and story.without.isdisjoint(clues)
                if (
                    told
                    and _are_apart(story.clues, places)
                    and story.kind in kinds
                    and story not in found
                ):
                    found[story] = tuple(dict.fromkeys(clues[c] for c in sorted(story.clues)))
        return found

    def _places(self, hits: Sequence[Hit]) -> Mapping[str, set[int]]:
        places: dict[str, set[int]] = defaultdict(set)
        for hit in hits:
            for clue in self._meaning[hit.phrase]:
                places[clue].add(hit.start)
        return places

    def _clues(self, hits: Sequence[Hit]) -> Mapping[str, str]:
        return {clue: hit.phrase for hit in hits for clue in self._meaning[hit.phrase]}


def _are_apart(clues: Collection[str], places: Mapping[str, set[int]]) -> bool:
    """Tell whether each clue has a place of its own: one word tells no story by itself."""
    return len(set().union(*(places[clue] for clue in clues))) >= len(clues)


def _seldom(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the first few times that a phrase is said: more of the same tell no more."""
    often: Counter[str] = Counter()
    kept = []
    for hit in hits:
        often[hit.phrase] += 1
        if often[hit.phrase] <= OFTEN:
            kept.append(hit)
    return kept


def _neighbourhoods(hits: Sequence[Hit]) -> Iterator[Sequence[Hit]]:
    """Give runs of hits that stand close together, each overlapping the next."""
    starts = [hit.start for hit in hits]
    for start in range(0, starts[-1] + 1 if starts else 0, CLOSE // 2):
        first = bisect_left(starts, start)
        if near := hits[first : bisect_left(starts, start + CLOSE, first)]:
            yield near


@cache
def clues() -> Clues:
    """Read the package's own file of clues."""
    return Clues(_File.model_validate(packaged.table("clues.toml")))
