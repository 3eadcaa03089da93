"""Whether what staff put right teaches anything: tried out before it is used.

Each report that was put right is understood by what all the others teach, never by itself; and what
nobody put right is understood once more. In sum, more has to be understood rightly than before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from domain import triage
from domain.learned import NOTHING, Learned, PutRight


class Trial(NamedTuple):
    """What came of a trial, in reports."""

    put_right: int
    right_before: int
    """Of those put right, how many are understood as staff say without any teaching."""
    right_after: int
    """And how many by what the others teach."""
    others: int
    """Reports that nobody had to put right."""
    others_before: int
    others_after: int

    @property
    def helps(self) -> bool:
        """Tell whether in sum more is understood rightly: it may spoil some, and help with more."""
        after = self.right_after + self.others_after
        return after > self.right_before + self.others_before


def tried(put_right: Sequence[PutRight], others: Sequence[PutRight]) -> Trial:
    """Try what would be learned of `put_right`, on them and on `others`."""
    taught = Learned(put_right)
    return Trial(
        len(put_right),
        _right((report, NOTHING) for report in put_right),
        _right((report, taught.without(report.number)) for report in put_right),
        len(others),
        _right((report, NOTHING) for report in others),
        _right((report, taught) for report in others),
    )


def _right(tries: Iterable[tuple[PutRight, Learned]]) -> int:
    return sum(
        triage.read(report.words, learned=learned).category == report.category
        for report, learned in tries
    )
