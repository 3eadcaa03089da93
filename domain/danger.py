"""Danger to life that is going on now, in what somebody wrote: it comes before everything.

A word of danger counts unless a guard takes it back: it only looks like danger (火锅), it is denied
(没有漏气), feared or supposed (要是着了火), long past (昨天着火那家), told (消防演练) or over
(已经扑灭了). The words and the guards are in `danger.toml`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from domain.danger_words import DangerKind, DangerWords, Guard, KindTable, danger_words
from domain.hearing import Heard, hear
from domain.wording import CLAUSE_ENDS, SENTENCE_ENDS, Hit, has_any, outermost

WORDS_SHOWN = 5


_DENIES = frozenset("没不")
"""With these a word of danger may itself begin (没回家): that is no guard before it."""


class Danger(BaseModel):
    """A danger that was spotted, and the words that gave it away."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: DangerKind
    words: tuple[str, ...]
    sure: bool = True
    """False: it may be one, so that she is asked, and staff hear of it at once."""
    eased: bool = False
    """True: words beside it say that it is less bad than it sounds."""
    faint: bool = False
    """True: there is so little of danger in it that only what nobody understands is asked about."""


def spot(text: str) -> Danger | None:
    """Find the danger to life that `text` surely tells of as going on; None if of none."""
    threat = weigh(hear(text))
    return threat if threat and threat.sure else None


def weigh(heard: Heard) -> Danger | None:
    """Find the danger that the words of a text tell of, be it sure or only possible."""
    return Reading(heard).danger()


class _Alarm(NamedTuple):
    kind: DangerKind
    hit: Hit
    sure: bool
    eased: bool = False


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
    Guard.NAMED: _Scope(1, CLAUSE_ENDS),
    Guard.LIKENED: _Scope(4, CLAUSE_ENDS),
    Guard.WONDERED: _Scope(12, SENTENCE_ENDS),
    Guard.ASKING: _Scope(40, SENTENCE_ENDS),
}


class Reading:
    """One message with all its alarms and guards found; it tells which alarms hold."""

    guards: dict[Guard, list[Hit]]
    """The words of each guard, whatever they stand beside."""

    def __init__(self, heard: Heard) -> None:
        text, words = heard.text, danger_words()
        self._text, self._words, self._kinds = text, words, words.kinds
        self._alarms: list[_Alarm] = []
        self.guards = defaultdict(list)
        self._settled_at: dict[DangerKind, int] = {}
        self._every = every = list(words.book.every_hit(text))
        told = [hit for hit in every if hit.phrase not in words.doubts]
        for hit in outermost(text, told):
            self._alarms += [_Alarm(kind, hit, True) for kind in words.alarms.get(hit.phrase, ())]
            for kind in words.over.get(hit.phrase, ()):
                self._settled_at[kind] = hit.start
            for guard in words.guards.get(hit.phrase, ()):
                self.guards[guard].append(hit)
        for hit in outermost(text, every):
            self._alarms += [_Alarm(kind, hit, False) for kind in words.doubts.get(hit.phrase, ())]
        self._starts = {guard: [hit.start for hit in hits] for guard, hits in self.guards.items()}
        self._touched = {no.end for no in self.guards[Guard.NEGATED]}
        self._alike = self._marked(every, words)

    def _marked(self, every: Sequence[Hit], words: DangerWords) -> bytearray:
        """Mark what only looks like danger: the last piece of "cat…lost" even inside a word."""
        alike = words.alike
        pairs = [hit for hit in every if hit.phrase in alike and len(hit.spans) > 1]
        marks = bytearray(len(self._text))
        for hit in (*pairs, *self.guards[Guard.LOOK_ALIKE]):
            start, end = hit.spans[-1]
            marks[start:end] = b"\1" * (end - start)
        return marks

    def danger(self) -> Danger | None:
        """Give the danger that the words tell of, be it sure or only possible."""
        held = list(self._held())
        if told := [alarm for alarm in held if alarm.sure] or held:
            return self._gravest(told)
        cry = self._text.strip("".join(CLAUSE_ENDS) + " .~")
        return Danger(kind=DangerKind.OTHER, words=(cry,)) if cry in self._words.alone else None

    def taken_back(self) -> list[tuple[str, str]]:
        """Tell which words of danger do not count, each with the name of what takes it back."""
        told = self._words.alarms
        every = (hit for hit in self._every if hit.phrase in told)
        alarms = (_Alarm(kind, hit, True) for hit in every for kind in told[hit.phrase])
        found = ((alarm.hit, self._excuse(alarm)) for alarm in alarms)
        texts = ((self._text[hit.start : hit.end], excuse) for hit, excuse in found if excuse)
        return list(dict.fromkeys(texts))

    def takes_back(self, kind: DangerKind, hit: Hit) -> bool:
        """Tell whether something takes `hit` back as a clue of `kind`: denied, past, over."""
        if all(all(self._alike[start:end]) for start, end in hit.spans):
            return True
        if self._denied(hit) or self._imagined(kind, hit):
            return True
        if self._kinds[kind].excused_by_time and self._past(hit):
            return True
        return self._settled(_Alarm(kind, hit, True))

    def _gravest(self, held: Sequence[_Alarm]) -> Danger:
        gravest = min(held, key=lambda alarm: self._words.gravest_first.index(alarm.kind))
        told = dict.fromkeys(self._text[alarm.hit.start : alarm.hit.end] for alarm in held)
        shown = tuple(islice(told, WORDS_SHOWN))
        return Danger(kind=gravest.kind, words=shown, sure=gravest.sure, eased=gravest.eased)

    def _held(self) -> Iterator[_Alarm]:
        """Give the alarms that no guard takes back; some only as suspicions."""
        for alarm in self._alarms:
            if not self._excuse(alarm):
                eased = self._kinds[alarm.kind].eased and self._around(Guard.EASED, alarm.hit)
                in_doubt = eased or self._only_as_if(alarm)
                yield alarm._replace(sure=False, eased=eased) if in_doubt else alarm

    def _only_as_if(self, alarm: _Alarm) -> bool:
        """Tell whether it may be no danger, though nothing takes it back."""
        kind, hit = self._kinds[alarm.kind], alarm.hit
        if any(self._after(guard, hit) for guard in (Guard.LIKENED, Guard.WONDERED)):
            return True
        told = any(self._around(guard, hit) for guard in (Guard.STORY, Guard.JOKED))
        return kind.never_excused and (told or self._denied(hit) or self._known(hit))

    def _excuse(self, alarm: _Alarm) -> str:
        """Name what takes `alarm` back; empty if nothing does."""
        kind, hit = self._kinds[alarm.kind], alarm.hit
        if any(any(self._alike[start:end]) for start, end in hit.spans):
            return Guard.LOOK_ALIKE
        if kind.never_excused:
            return ""
        if self._denied(hit):
            return Guard.NEGATED
        if self._imagined(alarm.kind, hit):
            return Guard.SUPPOSED
        if elsewhere := self._elsewhere(kind, hit):
            return elsewhere
        if self._settled(alarm):
            return Guard.SETTLED
        eased = not alarm.sure and kind.eased and self._around(Guard.EASED, hit)
        return Guard.EASED if eased else ""

    def _denied(self, hit: Hit) -> bool:
        no = self._before(Guard.NEGATED, hit)
        return (no is not None and len(no.phrase) > 1) or any(
            start in self._touched for start, _ in hit.spans
        )

    def _imagined(self, kind: DangerKind, hit: Hit) -> bool:
        told = (Guard.STORY,) if kind is DangerKind.CRIME else (Guard.STORY, Guard.BY_PHONE)
        if any(self._before(guard, hit) for guard in (Guard.FEARED, Guard.SUPPOSED, *told)):
            return True
        return any(self._after(guard, hit) for guard in told)

    def _elsewhere(self, kind: KindTable, hit: Hit) -> str:
        """Name what tells that it is not here and now; empty if nothing does."""
        if kind.joked and self._around(Guard.JOKED, hit):
            return Guard.JOKED
        if self._known(hit):
            return Guard.NAMED
        return Guard.PAST if kind.excused_by_time and self._past(hit) else ""

    def _past(self, hit: Hit) -> bool:
        past = self._before(Guard.PAST, hit) or self._after(Guard.PAST, hit)
        return past is not None and self._after(Guard.STILL, past) is None

    def _known(self, hit: Hit) -> bool:
        named = self._after(Guard.NAMED, hit)
        return named is not None and self._after(Guard.STILL, named) is None

    def _settled(self, alarm: _Alarm) -> bool:
        said = self._settled_at.get(alarm.kind, -1)
        anyhow = self._starts.get(Guard.SETTLED, [-1])[-1]
        over = max(said, anyhow)
        return over >= alarm.hit.end and self._starts.get(Guard.GOES_ON, [-1])[-1] < over

    def _around(self, guard: Guard, hit: Hit) -> bool:
        return bool(self._before(guard, hit) or self._after(guard, hit))

    def _before(self, guard: Guard, hit: Hit) -> Hit | None:
        """The last `guard` before the last piece of `hit`, if it is heard there."""
        starts, tells = self._starts.get(guard), hit.spans[-1][0]
        index = bisect_left(starts, tells) if starts else 0
        if not index:
            return None
        found = self.guards[guard][index - 1]
        if found.end > tells and self._text[tells] in _DENIES:
            return None
        return found if self._heard(guard, found.end, tells) else None

    def _after(self, guard: Guard, hit: Hit) -> Hit | None:
        """The first `guard` after `hit`, if it is heard back there."""
        starts = self._starts.get(guard)
        if not starts or starts[-1] < hit.end:
            return None
        found = self.guards[guard][bisect_left(starts, hit.end)]
        return found if self._heard(guard, hit.end, found.start) else None

    def _heard(self, guard: Guard, start: int, end: int) -> bool:
        reach, stops = _SCOPES[guard]
        return end - start <= reach and not has_any(self._text[start:end], stops)
