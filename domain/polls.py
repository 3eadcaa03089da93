"""A question that is put to many, and the answers to choose from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

FEWEST, MOST = 2, 10
"""How many options there may be."""

LONGEST_QUESTION, LONGEST_OPTION = 300, 100
"""In characters: as long as in a poll of Telegram, so that one made there fits."""

COUNTED = timedelta(seconds=10)
"""The counts on messages follow the votes after so long: of a hundred taps a second none is lost,
and each group gets one edit. A group takes 20 messages a minute at Telegram."""

_NUMBERED = re.compile(
    r"^(?:[(（]?(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十])[.．、)）](?!\d)|[-*·•])\s*"
)
_COMMA = re.compile(r"[、，,；;/]")


class Ballot(BaseModel):
    """A question and its options, as they are composed."""

    model_config = ConfigDict(frozen=True)

    question: str
    options: tuple[str, ...]
    until: str = ""
    """When it is closed, as ISO; empty where no moment was named."""
    hours: int = 0
    """How many hours after its posting it is closed, at the full hour; 0 where staff close it."""

    def closes_at(self, posted_at: datetime) -> datetime | None:
        """When it is closed by itself; never where its moment had passed when it was posted."""
        if self.hours:
            full = posted_at.replace(minute=0, second=0, microsecond=0)
            return full + timedelta(hours=self.hours + (posted_at > full))
        at = datetime.fromisoformat(self.until) if self.until else None
        return at if at and at > posted_at else None


class Fault(StrEnum):
    """Why words are no question with options."""

    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    TWICE = "twice"
    QUESTION_TOO_LONG = "question-too-long"
    OPTION_TOO_LONG = "option-too-long"


@dataclass(frozen=True, slots=True)
class Faulty:
    """What is wrong, and the words that it is about."""

    fault: Fault
    about: str = ""


def read(words: str) -> Ballot | Faulty:
    """Take a question from the first line, and an option from each other."""
    question, *options = _lines(words) or [""]
    ballot = Ballot(question=question, options=tuple(map(_without_number, options)))
    return fault_of(ballot) or ballot


def read_options(question: str, words: str) -> Ballot | Faulty:
    """Take options for a question that was said before: a line each, or one line with commas."""
    options = _lines(words)
    if len(options) == 1:
        options = _COMMA.split(options[0])
    return read("\n".join((question, *options)))


def is_question_alone(words: str) -> bool:
    """Tell whether words are a question whose options are still to come."""
    alone = len(_lines(words)) == 1
    return alone and len(words.strip()) <= LONGEST_QUESTION


def _lines(words: str) -> list[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]


def fault_of(ballot: Ballot) -> Faulty | None:
    """Tell what is wrong with a question and its options, if anything is."""
    if len(ballot.options) < FEWEST:
        return Faulty(Fault.TOO_FEW)
    if len(ballot.options) > MOST:
        return Faulty(Fault.TOO_MANY, str(len(ballot.options)))
    if len(ballot.question) > LONGEST_QUESTION:
        return Faulty(Fault.QUESTION_TOO_LONG, str(len(ballot.question)))
    return _fault_in(ballot.options)


def _fault_in(options: Sequence[str]) -> Faulty | None:
    seen = set()
    for option in options:
        if len(option) > LONGEST_OPTION:
            return Faulty(Fault.OPTION_TOO_LONG, f"{option[:20]}…")
        plain = "".join(unicodedata.normalize("NFKC", option).casefold().split())
        if plain in seen:
            return Faulty(Fault.TWICE, option)
        seen.add(plain)
    return None


def _without_number(line: str) -> str:
    """Leave out a number that was typed before an option; a time or a price stays."""
    return _NUMBERED.sub("", line, count=1) or line


@dataclass(frozen=True, slots=True)
class Poll:
    """How a poll stands that was posted."""

    announcement_id: int
    closes_at: datetime | None
    closed_at: datetime | None
    result_id: int | None
    """The announcement that tells its result."""

    @property
    def is_open(self) -> bool:
        """Whether votes are taken."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many votes each option has, by its place."""

    votes: Sequence[int]

    @property
    def total(self) -> int:
        """How many have voted."""
        return sum(self.votes)

    def share(self, place: int) -> int:
        """How many of a hundred chose an option."""
        return round(100 * self.votes[place] / self.total) if self.total else 0
