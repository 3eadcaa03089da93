"""The guards of a text: words that take a word of danger back, and how far each is heard.

"No", "what if", "yesterday" and "only a drill" are heard a few characters on or back, not past the
end of their clause or sentence. The words are in `danger.toml`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from domain.danger_words import DangerKind, Guard
from domain.phrasebook import Hit
from domain.wording import CLAUSE_ENDS, SENTENCE_ENDS, has_any

_DENIES = frozenset("没不")
"""With these a word of danger may itself begin (没回家): that is no guard before it."""


_EXPERIENCED = re.compile("[去来]?过(?![来去不量敏])")
"""What somebody has known before, once: "fell in there, some year"."""


_SINCE = re.compile("后来|之后|打那|自那|自打|第二年|第二天")
"""What comes after it is told of as later: "last year it burnt; since then it is locked"."""

_TURNS = "对了"
"""With it somebody comes to something else."""


PAST_REACH = 10
"""How far what is past is heard in another clause: of what else she may speak there."""


class _Scope(NamedTuple):
    """How far a guard is heard: so many characters, and not past any of `stops`."""

    reach: int
    stops: frozenset[str]


_SCOPES = {
    Guard.NEGATED: _Scope(6, CLAUSE_ENDS),
    Guard.FEARED: _Scope(16, CLAUSE_ENDS),
    Guard.SUPPOSED: _Scope(30, SENTENCE_ENDS),
    Guard.PAST: _Scope(40, SENTENCE_ENDS),
    Guard.STILL: _Scope(40, SENTENCE_ENDS),
    Guard.STORY: _Scope(40, SENTENCE_ENDS),
    Guard.BY_PHONE: _Scope(40, SENTENCE_ENDS),
    Guard.EASED: _Scope(20, SENTENCE_ENDS),
    Guard.JOKED: _Scope(12, SENTENCE_ENDS),
    Guard.TRIFLE: _Scope(24, frozenset()),
    Guard.NAMED: _Scope(1, CLAUSE_ENDS),
    Guard.LIKENED: _Scope(4, CLAUSE_ENDS),
    Guard.WONDERED: _Scope(12, SENTENCE_ENDS),
    Guard.ASKING: _Scope(20, CLAUSE_ENDS),
}


_STORY, _STORY_OR_PHONE = (Guard.STORY,), (Guard.STORY, Guard.BY_PHONE)


def told_by(kind: DangerKind) -> tuple[Guard, ...]:
    """Give by what it is only told of; who is told by phone to pay is told of a crime."""
    return _STORY if kind is DangerKind.CRIME else _STORY_OR_PHONE


class Guards:
    """The guards that stand in one text; each asks whether one is heard at a word of danger."""

    def __init__(self, text: str, said: Mapping[Guard, Sequence[Hit]]) -> None:
        self._text, self._said = text, said
        self._starts = {guard: [hit.start for hit in hits] for guard, hits in said.items()}
        self._touched = {no.end for no in said.get(Guard.NEGATED, ())}
        self._unreal: dict[tuple[Hit, tuple[Guard, ...]], bool] = {}

    def has(self, *guards: Guard) -> bool:
        """Tell whether words of one of these stand anywhere in the text."""
        return any(guard in self._said for guard in guards)

    def last(self, guard: Guard) -> int:
        """Give where such words last stand; -1 if nowhere."""
        return self._starts.get(guard, [-1])[-1]

    def is_unreal(self, hit: Hit, told: tuple[Guard, ...]) -> bool:
        """Tell whether it is denied or imagined; that holds for nearly all kinds alike."""
        known = self._unreal.get((hit, told))
        if known is None:
            known = self._unreal[hit, told] = self.denied(hit) or self._imagined(hit, told)
        return known

    def denied(self, hit: Hit) -> bool:
        """Tell whether it is said that it is not so."""
        no = self.before(Guard.NEGATED, hit)
        return (no is not None and len(no.phrase) > 1) or any(
            start in self._touched for start, _ in hit.spans
        )

    def past(self, hit: Hit) -> bool:
        """Tell whether it is long over."""
        past = self.before(Guard.PAST, hit) or self.after(Guard.PAST, hit)
        if past is None:
            return False
        still = self.after(Guard.STILL, past)
        return still is None or bool(_SINCE.search(self._text, past.end, still.start))

    def known(self, hit: Hit) -> bool:
        """Tell whether what it names is known from before: "the house that was on fire"."""
        if _EXPERIENCED.match(self._text, hit.end):
            return True
        named = self.after(Guard.NAMED, hit)
        return named is not None and self.after(Guard.STILL, named) is None

    def around(self, guard: Guard, hit: Hit) -> bool:
        """Tell whether a guard is heard at `hit` from before or after it."""
        return bool(self.before(guard, hit) or self.after(guard, hit))

    def before(self, guard: Guard, hit: Hit) -> Hit | None:
        """The last `guard` before the last piece of `hit`, if it is heard there."""
        starts, tells = self._starts.get(guard), hit.spans[-1][0]
        index = bisect_left(starts, tells) if starts else 0
        if not index:
            return None
        found = self._said[guard][index - 1]
        if found.end > tells and self._text[tells] in _DENIES:
            return None
        if guard is Guard.EASED and has_any(self._text[found.end : tells], CLAUSE_ENDS):
            return None
        return found if self._heard(guard, found.end, tells) else None

    def after(self, guard: Guard, hit: Hit) -> Hit | None:
        """The first `guard` after `hit`, if it is heard back there."""
        starts = self._starts.get(guard)
        if not starts or starts[-1] < hit.end:
            return None
        found = self._said[guard][bisect_left(starts, hit.end)]
        return found if self._heard(guard, hit.end, found.start) else None

    def _imagined(self, hit: Hit, told: tuple[Guard, ...]) -> bool:
        if any(self.before(guard, hit) for guard in (Guard.FEARED, Guard.SUPPOSED, *told)):
            return True
        return any(self.after(guard, hit) for guard in told)

    def _heard(self, guard: Guard, start: int, end: int) -> bool:
        reach, stops = _SCOPES[guard]
        between = self._text[start:end]
        if guard is Guard.PAST and has_any(between, CLAUSE_ENDS):
            reach = PAST_REACH
        return end - start <= reach and not has_any(between, stops) and _TURNS not in between
