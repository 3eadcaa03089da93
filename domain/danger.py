"""Danger to life that is going on now, in what somebody wrote: it comes before everything.

A word of danger counts unless a guard takes it back: it only looks like danger (火锅), it is denied
(没有漏气), feared or supposed (要是着了火), long past (昨天着火那家), told (消防演练) or over
(已经扑灭了). The words and the guards are in `danger.toml`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import islice
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from domain.danger_words import DangerKind, DangerWords, Guard, danger_words
from domain.wording import CLAUSE_ENDS, SENTENCE_ENDS, Hit, has_any, plain

WORDS_SHOWN = 5


class Danger(BaseModel):
    """A danger that was spotted, and the words that gave it away."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: DangerKind
    words: tuple[str, ...]


def spot(text: str) -> Danger | None:
    """Find the danger to life that `text` tells of as going on; None if it tells of none."""
    return spot_in_plain(plain(text))


def spot_in_plain(seen: str) -> Danger | None:
    """Do the same for a text that `wording.plain` has already put in order."""
    words = danger_words()
    reading = _Reading(seen, words)
    held = [alarm for alarm in reading.alarms if reading.holds(alarm)]
    if held:
        gravest = min((alarm.kind for alarm in held), key=words.gravest_first.index)
        told = dict.fromkeys(seen[alarm.hit.start : alarm.hit.end] for alarm in held)
        return Danger(kind=gravest, words=tuple(islice(told, WORDS_SHOWN)))
    cry = seen.strip("".join(CLAUSE_ENDS) + " .~")
    return Danger(kind=DangerKind.OTHER, words=(cry,)) if cry in words.alone else None


class _Alarm(NamedTuple):
    kind: DangerKind
    hit: Hit


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
}


class _Reading:
    """One message with all its alarms and guards found; it tells which alarms hold."""

    def __init__(self, text: str, words: DangerWords) -> None:
        self._text, self._kinds = text, words.kinds
        self.alarms: list[_Alarm] = []
        self._guards: dict[Guard, list[Hit]] = defaultdict(list)
        self._settled_at: dict[DangerKind, int] = {}
        for hit in words.book.hits(text):
            self.alarms += [_Alarm(kind, hit) for kind in words.alarms.get(hit.phrase, ())]
            for kind in words.over.get(hit.phrase, ()):
                self._settled_at[kind] = hit.start
            for guard in words.guards.get(hit.phrase, ()):
                self._guards[guard].append(hit)
        self._starts = {guard: [hit.start for hit in hits] for guard, hits in self._guards.items()}
        self._touched = {no.end for no in self._guards[Guard.NEGATED]}
        self._alike = bytearray(len(text))
        for hit in self._guards[Guard.LOOK_ALIKE]:
            start, end = hit.spans[-1]
            self._alike[start:end] = b"\1" * (end - start)

    def holds(self, alarm: _Alarm) -> bool:
        """Tell whether no guard takes `alarm` back."""
        kind, hit = self._kinds[alarm.kind], alarm.hit
        if any(any(self._alike[start:end]) for start, end in hit.spans):
            return False
        if kind.never_excused:
            return True
        return not (
            self._denied(hit)
            or self._imagined(hit)
            or (kind.excused_by_time and self._past(hit))
            or self._settled(alarm)
        )

    def _denied(self, hit: Hit) -> bool:
        no = self._before(Guard.NEGATED, hit)
        return (no is not None and len(no.phrase) > 1) or any(
            start in self._touched for start, _ in hit.spans
        )

    def _imagined(self, hit: Hit) -> bool:
        feared_or_told = (Guard.FEARED, Guard.SUPPOSED, Guard.STORY)
        if any(self._before(guard, hit) for guard in feared_or_told):
            return True
        return self._after(Guard.STORY, hit) is not None

    def _past(self, hit: Hit) -> bool:
        past = self._before(Guard.PAST, hit)
        return past is not None and self._after(Guard.STILL, past) is None

    def _settled(self, alarm: _Alarm) -> bool:
        said = self._settled_at.get(alarm.kind, -1)
        anyhow = self._starts.get(Guard.SETTLED, [-1])[-1]
        return max(said, anyhow) >= alarm.hit.end

    def _before(self, guard: Guard, hit: Hit) -> Hit | None:
        """The last `guard` before the last piece of `hit`, if it is heard there."""
        tells = hit.spans[-1][0]
        index = bisect_left(self._starts.get(guard, []), tells) - 1
        found = self._guards[guard][index] if index >= 0 else None
        return found if found and self._heard(guard, found.end, tells) else None

    def _after(self, guard: Guard, hit: Hit) -> Hit | None:
        """The first `guard` after `hit`, if it is heard back there."""
        index = bisect_left(self._starts.get(guard, []), hit.end)
        found = self._guards[guard][index] if index < len(self._guards[guard]) else None
        return found if found and self._heard(guard, hit.end, found.start) else None

    def _heard(self, guard: Guard, start: int, end: int) -> bool:
        reach, stops = _SCOPES[guard]
        return end - start <= reach and not has_any(self._text[start:end], stops)
