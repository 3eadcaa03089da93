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
from domain.phrasebook import Phrasebook
from domain.wording import expand


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
    BY_PHONE = "by_phone"
    """It is told by somebody who wants money; that is a crime, if nothing else."""
    JOKED = "joked"
    TRIFLE = "trifle"
    """So petty a matter that a cry for help beside it is impatience."""
    SETTLED = "settled"
    GOES_ON = "goes_on"
    """Takes back not the danger but the guard `SETTLED`."""
    WONDERED = "wondered"
    """The same: she may only wonder what one does in it."""
    LIKENED = "likened"
    """Takes back not the danger but its certainty: it is only as if, and she is asked."""
    ASKING = "asking"
    """Takes nothing back: she wants to know something, and that is calm; of sure words only in
    their own clause."""
    LAUGHS = "laughs"
    """Takes nothing back: somebody laughs, boasts or jokes, wherever it stands."""
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


class Weighing(_Table):
    """What each kind of evidence adds, and how much of it all asks or raises an alarm."""

    words: float
    """For words of danger that no guard takes back."""
    like: float
    """For each unit by which it is more like what people say in danger than like all else."""
    most_like: float
    """Beyond so many units likeness adds no more, and takes no more away."""
    unknown: float
    """How like danger something is of which nothing is known."""
    doubt: int
    """As if so many more pairs of characters were known, and that like: few pairs are chance."""
    look_alike: float
    """For words that only look like danger."""
    excused: float
    """For words of danger that another guard takes back."""
    asking: float
    """For words of somebody who wants to know something."""
    laughs: float
    """For words of somebody who laughs, boasts or jokes."""
    settled: float
    """For words that say that it is over, where no word of danger tells what."""
    alarms: float
    like_alarms: float
    """To raise an alarm by likeness alone, without words of danger or clues."""
    never_excused_alarms: float
    """To raise an alarm for words that are never excused: a wish to die."""
    doubted_alarms: float
    """To raise an alarm for words that may be a wish to die, or only sound like one."""
    calm_alarms: float
    """To raise an alarm where words beside it say that it is less bad than it sounds."""
    asks: float
    words_ask: float
    """To ask where there are words of danger, sure ones or such as only may mean it."""
    clues_ask: float
    """To ask where clues together tell of danger."""
    answers: float
    """To raise an alarm in an answer without words of danger: an address may sound like any."""
    faintest: float
    """Between this and `asks` only what nobody understands is asked about."""


class _File(_Table):
    weighing: Weighing
    sets: dict[str, tuple[str, ...]]
    kind: dict[DangerKind, KindTable]
    alone: tuple[str, ...]
    cries: tuple[str, ...]
    guards: dict[Guard, tuple[str, ...]]


class DangerWords:
    """Every phrase with what it means, and one book to look for all of them at once."""

    def __init__(self, file: _File) -> None:
        self.kinds = file.kind
        self.weighing = file.weighing
        self.gravest_first = list(file.kind)
        self.alone = frozenset(file.alone)
        self.cries = frozenset(file.cries)
        self.heard = [word for table in file.kind.values() for word in table.words]
        self.alarms = _inverted({k: expand(t.words, file.sets) for k, t in file.kind.items()})
        self.doubts = _inverted({k: expand(t.maybe, file.sets) for k, t in file.kind.items()})
        self.over = _inverted({kind: table.over for kind, table in file.kind.items()})
        self.guards = _inverted({g: expand(p, file.sets) for g, p in file.guards.items()})
        self.alike = {p for p, guards in self.guards.items() if Guard.LOOK_ALIKE in guards}
        self.book = Phrasebook(self._phrases())

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
