"""What staff have put right before: what is much like one of those reports is about the same.

Each report that staff put right, and from which the program was told to learn, speaks only where a
message is much like it, and the louder, the more. Danger has rules of its own: nothing is learned
of it, and nothing that is learned takes it back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from functools import lru_cache
from typing import NamedTuple

from domain.alertness import EMERGENCY
from domain.hearing import LONGEST, hear
from domain.likeness import likeness
from domain.taxonomy import categories

NEAR = 0.3
"""From here on two messages are much alike: 1 is the same words, 0 not a character shared."""

COMMUNITIES = 16
"""For so many communities what they learned is kept ready."""


class PutRight(NamedTuple):
    """A report's words as neighbours see them, and the category that staff gave it."""

    number: int
    words: str
    category: str


class Near(NamedTuple):
    """A report that was put right, and how like it a message is."""

    report: PutRight
    likeness: float


class Learned:
    """Reports that were put right, ready to be compared with a message."""

    def __init__(self, reports: Sequence[PutRight] = ()) -> None:
        known = categories().keys() - {EMERGENCY}
        self._reports = [report for report in reports if report.category in known]
        self._having: dict[str, list[tuple[int, float]]] = {}
        for place, report in enumerate(self._reports):
            for gram, share in likeness().shape(hear(report.words).text[:LONGEST]).items():
                self._having.setdefault(gram, []).append((place, share))

    def near(self, seen: str) -> list[Near]:
        """Give the reports that `seen` is much like, the likest first."""
        found: dict[int, float] = defaultdict(float)
        for gram, share in likeness().shape(seen).items():
            for place, own in self._having.get(gram, ()):
                found[place] += share * own
        alike = [Near(self._reports[place], like) for place, like in found.items() if like >= NEAR]
        return sorted(alike, key=lambda near: -near.likeness)

    def says(self, seen: str) -> dict[str, float]:
        """Give for each category how like `seen` is to what was put right to it."""
        loudest: dict[str, float] = {}
        for report, like in self.near(seen):
            loudest.setdefault(report.category, like)
        return loudest

    def without(self, number: int) -> Learned:
        """Give the same without one report, to try whether the others teach what it says."""
        others = copy(self)
        others._having = {
            gram: [(place, own) for place, own in row if self._reports[place].number != number]
            for gram, row in self._having.items()
        }
        return others


NOTHING = Learned()


@lru_cache(maxsize=COMMUNITIES)
def learned(reports: tuple[PutRight, ...]) -> Learned:
    """Make ready what is to be learned; counted anew only when it has changed."""
    return Learned(reports)
