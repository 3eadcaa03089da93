"""Danger to life that is going on now, in what somebody wrote: it comes before everything.

A word of danger counts unless a guard takes it back: it only looks like danger (火锅), it is denied
(没有漏气), feared or supposed (要是着了火), long past (昨天着火那家), told (消防演练) or over
(已经扑灭了). The words and the guards are in `danger.toml`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict

from domain.danger_words import DangerKind, Guard, KindTable, danger_words
from domain.guards import Guards, told_by
from domain.hearing import Heard, hear
from domain.phrasebook import Hit, outermost
from domain.wording import CLAUSE_ENDS

WORDS_SHOWN = 5

ENOUGH = 60
"""Of so many words of danger that hold, or do not, more tell nothing."""


class Danger(BaseModel):
    """A danger that was spotted, and the words that gave it away."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: DangerKind
    words: tuple[str, ...]
    sure: bool = True
    """False: it may be one, so that she is asked, and staff hear of it at once."""
    eased: bool = False
    """True: words beside it say that it is less bad than it sounds, or only as if."""
    asked: bool = False
    """True: in the same clause somebody wants to know something, or has time to wait."""
    faint: bool = False
    """True: there is so little of danger in it that only what nobody understands is asked about."""


def spot(text: str) -> Danger | None:
    """Find the danger to life that `text` surely tells of as going on; None if of none."""
    threat = weigh(hear(text))
    return threat if threat and threat.sure else None


def weigh(heard: Heard) -> Danger | None:
    """Find the danger that the words of a text tell of, be it sure or only possible."""
    return Reading(heard).danger()


_Meaning = TypeVar("_Meaning")


class _Alarm(NamedTuple):
    kind: DangerKind
    hit: Hit
    sure: bool
    eased: bool = False
    asked: bool = False


class Reading:
    """One message with all its alarms and guards found; it tells which alarms hold."""

    guards: Guards

    def __init__(self, heard: Heard) -> None:
        self._text, self._words, self._kinds = heard.text, danger_words(), danger_words().kinds
        self._every = self._words.book.every_hit(heard.text)
        told = [hit for hit in self._every if hit.phrase not in self._words.doubts]
        surely, maybe = outermost(heard.text, told), outermost(heard.text, self._every)
        self._alarms = [
            *(_Alarm(kind, hit, True) for kind, hit in _meant(self._words.alarms, surely)),
            *(_Alarm(kind, hit, False) for kind, hit in _meant(self._words.doubts, maybe)),
        ]
        self._settled_at = {kind: hit.start for kind, hit in _meant(self._words.over, surely)}
        said: dict[Guard, list[Hit]] = defaultdict(list)
        for guard, hit in _meant(self._words.guards, surely):
            said[guard].append(hit)
        self.guards = Guards(heard.text, said)
        self._alike = self._marked(said.get(Guard.LOOK_ALIKE, ()))

    def _marked(self, look_alikes: Iterable[Hit]) -> bytearray:
        """Mark what only looks like danger: the last piece of "cat…lost" even inside a word."""
        alike = self._words.alike
        pairs = [hit for hit in self._every if len(hit.spans) > 1 and hit.phrase in alike]
        marks = bytearray(len(self._text))
        for hit in (*pairs, *look_alikes):
            start, end = hit.spans[-1]
            marks[start:end] = b"\1" * (end - start)
        return marks

    def danger(self) -> Danger | None:
        """Give the danger that the words tell of, be it sure or only possible."""
        held = list(islice(self._held(), ENOUGH))
        if told := [alarm for alarm in held if alarm.sure] or held:
            return self._gravest(told)
        cry = self._text.strip("".join(CLAUSE_ENDS) + " .~")
        return Danger(kind=DangerKind.OTHER, words=(cry,)) if cry in self._words.alone else None

    def taken_back(self) -> list[tuple[str, str]]:
        """Tell which words of danger do not count, each with the name of what takes it back."""
        told = self._words.alarms
        every = islice((hit for hit in self._every if hit.phrase in told), ENOUGH)
        alarms = (_Alarm(kind, hit, True) for hit in every for kind in told[hit.phrase])
        found = ((alarm.hit, self._excuse(alarm)) for alarm in alarms)
        texts = ((self._text[hit.start : hit.end], excuse) for hit, excuse in found if excuse)
        return list(dict.fromkeys(texts))

    def takes_back(self, kind: DangerKind, hit: Hit) -> bool:
        """Tell whether something takes `hit` back as a clue of `kind`: denied, past, over."""
        if all(all(self._alike[start:end]) for start, end in hit.spans):
            return True
        if self.guards.is_unreal(hit, told=told_by(kind)):
            return True
        if self._kinds[kind].excused_by_time and self.guards.past(hit):
            return True
        return self._settled(kind, hit)

    def _gravest(self, held: Sequence[_Alarm]) -> Danger:
        gravest = min(held, key=lambda alarm: self._words.gravest_first.index(alarm.kind))
        told = dict.fromkeys(self._text[alarm.hit.start : alarm.hit.end] for alarm in held)
        shown = tuple(islice(told, WORDS_SHOWN))
        asked = all(alarm.asked for alarm in held)
        return Danger(
            kind=gravest.kind,
            words=shown,
            sure=gravest.sure,
            eased=gravest.eased,
            asked=asked,
        )

    def _held(self) -> Iterator[_Alarm]:
        """Give the alarms that no guard takes back; some only as suspicions."""
        for alarm in self._alarms:
            if not self._excuse(alarm):
                eased = self._kinds[alarm.kind].eased and self.guards.around(Guard.EASED, alarm.hit)
                in_doubt = eased or self._only_as_if(alarm)
                eased = in_doubt
                asked = self.guards.around(Guard.ASKING, alarm.hit)
                yield alarm._replace(sure=alarm.sure and not in_doubt, eased=eased, asked=asked)

    def _only_as_if(self, alarm: _Alarm) -> bool:
        """Tell whether it may be no danger, though nothing takes it back."""
        kind, hit = self._kinds[alarm.kind], alarm.hit
        if any(self.guards.after(guard, hit) for guard in (Guard.LIKENED, Guard.WONDERED)):
            return True
        told = any(self.guards.around(guard, hit) for guard in (Guard.STORY, Guard.JOKED))
        elsewhere = told or self.guards.denied(hit)
        over = self._settled_at.get(alarm.kind, -1) >= hit.end
        long_ago = self.guards.known(hit) or self.guards.past(hit)
        return kind.never_excused and (elsewhere or long_ago or over)

    def _excuse(self, alarm: _Alarm) -> str:
        """Name what takes `alarm` back; empty if nothing does."""
        kind, hit = self._kinds[alarm.kind], alarm.hit
        if any(any(self._alike[start:end]) for start, end in hit.spans):
            return Guard.LOOK_ALIKE
        if kind.never_excused:
            return ""
        if self.guards.denied(hit):
            return Guard.NEGATED
        if self.guards.is_unreal(hit, told_by(alarm.kind)):
            return Guard.SUPPOSED
        if elsewhere := self._elsewhere(kind, hit):
            return elsewhere
        if self._settled(alarm.kind, hit):
            return Guard.SETTLED
        eased = not alarm.sure and kind.eased and self.guards.around(Guard.EASED, hit)
        return Guard.EASED if eased else ""

    def _elsewhere(self, kind: KindTable, hit: Hit) -> str:
        """Name what tells that it is not here and now; empty if nothing does."""
        jests = (Guard.JOKED, Guard.TRIFLE) if kind.joked else ()
        if jest := next((guard for guard in jests if self.guards.around(guard, hit)), None):
            return jest
        if self.guards.known(hit):
            return Guard.NAMED
        return Guard.PAST if kind.excused_by_time and self.guards.past(hit) else ""

    def _settled(self, kind: DangerKind, hit: Hit) -> bool:
        said = self._settled_at.get(kind, -1)
        over = max(said, self.guards.last(Guard.SETTLED))
        return over >= hit.end and self.guards.last(Guard.GOES_ON) < over


def _meant(
    meanings: Mapping[str, Sequence[_Meaning]], hits: Iterable[Hit]
) -> Iterator[tuple[_Meaning, Hit]]:
    """Give each meaning of each of `hits` that has any."""
    for hit in hits:
        if found := meanings.get(hit.phrase):
            yield from ((meaning, hit) for meaning in found)
