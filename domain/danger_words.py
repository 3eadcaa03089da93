"""The words of `danger.toml`, checked and made ready for use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from domain import packaged
from domain.wording import Phrasebook, expand, pieces


class DangerKind(StrEnum):
    """What threatens."""

    GAS = "gas"
    FIRE = "fire"
    LIFT = "lift"
    COLLAPSE = "collapse"
    MISSING = "missing"
    CRIME = "crime"
    SUICIDE = "suicide"
    MEDICAL = "medical"
    ELECTRIC = "electric"
    FLOOD = "flood"
    OTHER = "other"


class Guard(StrEnum):
    """What may take a word of danger back."""

    LOOK_ALIKE = "look_alike"
    NEGATED = "negated"
    FEARED = "feared"
    SUPPOSED = "supposed"
    PAST = "past"
    NAMED = "named"
    """What it names is known from before: "the house that was on fire"."""
    STILL = "still"
    """Takes back not the danger but the guard `PAST`."""
    STORY = "story"
    JOKED = "joked"
    SETTLED = "settled"
    WONDERED = "wondered"
    """The same: she may only wonder what one does in it."""
    LIKENED = "likened"
    """Takes back not the danger but its certainty: it is only as if, and she is asked."""
    EASED = "eased"
    """Takes back not the danger but its certainty: she is asked."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class KindTable(_Table):
    """One kind of danger, as the file describes it."""

    words: tuple[str, ...]
    maybe: tuple[str, ...] = ()
    """What may be such a danger, or not: she is asked."""
    over: tuple[str, ...] = ()
    """What says, after them, that this kind of danger is over."""
    eased: bool = False
    """True: it may be less bad than it sounds, where such words stand beside it."""
    joked: bool = False
    """True: its words are cried in jest too, where something petty stands beside them."""
    never_excused: bool = False
    """True: only a look-alike takes its words back; denied or told, they are asked about."""
    excused_by_time: bool = True
    """False: what began yesterday is not over by now (somebody went missing)."""


class Degrees(_Table):
    """By how much likeness to what people say in danger must lead over all else."""

    alarms: float
    """To raise an alarm."""
    asks: float
    """To ask; below nought something else is more like it."""
    faint: float
    """Below it, what is clearly about something else is not asked about."""


class Alike(_Table):
    """What likeness to what people say in danger is good for, without words of danger or with."""

    usual: Degrees
    short: Degrees
    """In fewer pairs of characters that are known from examples than `pairs`."""
    answer: Degrees
    """In an answer: an address or a reason may sound like anything."""
    excused: Degrees
    """Where all words of danger only look like it."""
    confirms: float
    """To raise an alarm for words that alone would only be asked about."""
    doubts: float
    """Below it, words of danger are asked about, and raise no alarm alone."""
    pairs: int
    fewest: int
    """In fewer known pairs than these likeness is chance."""


class _File(_Table):
    likeness: Alike
    sets: dict[str, tuple[str, ...]]
    kind: dict[DangerKind, KindTable]
    alone: tuple[str, ...]
    guards: dict[Guard, tuple[str, ...]]


class DangerWords:
    """Every phrase with what it means, and one book to look for all of them at once."""

    def __init__(self, file: _File) -> None:
        self.kinds = file.kind
        self.likeness = file.likeness
        self.gravest_first = list(file.kind)
        self.alone = frozenset(file.alone)
        self.heard = [word for table in file.kind.values() for word in table.words]
        self.alarms = _inverted({k: expand(t.words, file.sets) for k, t in file.kind.items()})
        self.doubts = _inverted({k: expand(t.maybe, file.sets) for k, t in file.kind.items()})
        self.over = _inverted({kind: table.over for kind, table in file.kind.items()})
        self.guards = _inverted({g: expand(p, file.sets) for g, p in file.guards.items()})
        self.alike = {p for p, guards in self.guards.items() if Guard.LOOK_ALIKE in guards}
        self.book = Phrasebook(self._phrases())

    def pieces(self) -> set[str]:
        """Give every word of every phrase."""
        return set(pieces(self._phrases()))

    def _phrases(self) -> Iterator[str]:
        return chain(self.alarms, self.doubts, self.over, self.guards)


@cache
def danger_words() -> DangerWords:
    """Read the package's own file of words."""
    return DangerWords(_File.model_validate(packaged.table("danger.toml")))


_Meaning = TypeVar("_Meaning")


def _inverted(phrases: Mapping[_Meaning, Iterable[str]]) -> dict[str, list[_Meaning]]:
    """Turn "meaning: its phrases" into "phrase: its meanings"."""
    meanings: dict[str, list[_Meaning]] = defaultdict(list)
    for meaning, of_meaning in phrases.items():
        for phrase in of_meaning:
            meanings[phrase].append(meaning)
    return dict(meanings)
