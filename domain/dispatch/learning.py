"""What offers teach: how likely a neighbour says yes, how soon, and whether she sees it through.

An online Bayesian logistic regression: six weights that all share, and one number of her own for
each volunteer, so that a newcomer starts like everybody and earns a record after a few offers. An
offer that was closed before she could answer says little, and weighs little. Everything is
plain numbers, so that it can be stored, and learned anew from the recorded offers in their order.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

DAY = 86_400.0
SQRT2 = math.sqrt(2)
OWN_SPREAD = 0.9**2
"""How much volunteers differ in their leaning (variance, log odds)."""
DRIFT = 0.01 / (30 * DAY)
"""How much more uncertain her leaning becomes with each second (variance, log odds)."""
USUAL_MINUTES = math.log(8.0)
"""The logarithm of the minutes in which half of the answers come, before anything is known."""

LATE = 45.0
"""Who answers after more minutes had not seen it: that does not tell how fast she answers."""


class Context(NamedTuple):
    """What a volunteer's answer to one offer hangs on, as the numbers that are weighed."""

    constant: float = 1.0
    in_hours: float = 1.0
    distance: float = 0.0
    """In units of 500 metres."""
    urgent: float = 0.0
    elder: float = 0.0
    recent: float = 0.0
    """How much she was asked lately: see `Tired.learning`."""


COLD_WEIGHTS = Context(-0.9, 0.8, -0.4, 0.3, 0.2, -0.25)
COLD_SPREADS = Context(0.5, 0.5, 0.3, 0.3, 0.3, 0.12)
"""What is believed before the first offer, and how firmly (standard deviations)."""


def _cold_covariance() -> tuple[tuple[float, ...], ...]:
    size = range(len(COLD_SPREADS))
    return tuple(tuple(COLD_SPREADS[i] ** 2 if i == j else 0.0 for j in size) for i in size)


@dataclass(frozen=True, slots=True)
class Pool:
    """What was learned of all volunteers of a community together."""

    weights: tuple[float, ...] = COLD_WEIGHTS
    covariance: tuple[tuple[float, ...], ...] = field(default_factory=_cold_covariance)
    answers: int = 0
    log_minutes: float = 0.0
    """The sum of the logarithms of the minutes in which answers came."""
    log_squares: float = 0.0
    """The sum of the squares of what these differ from what was expected."""

    @property
    def pace(self) -> Pace:
        """How soon people answer."""
        usual = (5 * USUAL_MINUTES + self.log_minutes) / (5 + self.answers)
        return Pace(usual, math.sqrt((5 + self.log_squares) / (5 + self.answers)))


@dataclass(frozen=True, slots=True)
class Record:
    """What was learned of one volunteer. The default is a newcomer's."""

    leaning: float = 0.0
    """How much likelier than others she says yes (log odds)."""
    spread: float = OWN_SPREAD
    """How uncertain that is (variance)."""
    learned_at: float = 0.0
    """When that was learned, in seconds since 1970."""
    answers: int = 0
    log_minutes: float = 0.0
    offers: int = 0
    """Offers that waited for her answer until they ran out or she gave it."""
    accepted: int = 0
    kept: int = 0
    given_back: int = 0

    def spread_at(self, moment: float) -> float:
        """Give how uncertain her leaning is by now: people change."""
        spread = self.spread + DRIFT * (moment - self.learned_at)
        if spread > OWN_SPREAD:
            return OWN_SPREAD
        return spread

    @property
    def reliability(self) -> float:
        """How likely she sees a job through that she took."""
        kept = self.kept
        return (9 + kept) / (10 + kept + self.given_back)


NEWCOMER = Record()


class Pace(NamedTuple):
    """How soon people answer: the logarithms of the minutes are spread like a bell."""

    usual: float
    """The logarithm of the minutes in which half of the answers come."""
    spread: float

    def of(self, record: Record) -> float:
        """Give the logarithm of the minutes in which half of her answers come."""
        return (3 * self.usual + record.log_minutes) / (3 + record.answers)

    def answered(self, record: Record, minutes: float) -> float:
        """Give how likely her answer, if one will come, has come after so many minutes."""
        return self.all_answered((record,), math.log(minutes))[0] if minutes > 0 else 0.0

    def all_answered(self, records: Iterable[Record], log_minutes: float) -> list[float]:
        """Give the same for many, and the logarithm of the minutes."""
        usual, scale, erfc = 3 * self.usual, SQRT2 * self.spread, math.erfc
        return [
            0.5 * erfc(((usual + r.log_minutes) / (3 + r.answers) - log_minutes) / scale)
            for r in records
        ]


class Ending(StrEnum):
    """What became of an offer, or of the job that came of it."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    ACCEPTED_LATE = "accepted_late"
    """She said yes after it had counted as a no; it is one offer, and a yes."""
    TAKEN = "taken"
    """Somebody else was faster."""
    CANCELLED = "cancelled"
    """Nobody was needed any more."""
    KEPT = "kept"
    """She saw the job through."""
    GIVEN_BACK = "given_back"


ANSWERS = (Ending.ACCEPTED, Ending.DECLINED)
FAIR_CHANCES = (*ANSWERS, Ending.EXPIRED)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing to learn from: how an offer that was sent in this context ended, and when."""

    ending: Ending
    context: Context
    sent_at: datetime
    at: datetime


def learn(pool: Pool, record: Record, outcome: Outcome) -> tuple[Pool, Record]:
    """Give what is known after an offer, or the job that came of it, has ended."""
    match outcome.ending:
        case Ending.KEPT:
            return pool, replace(record, kept=record.kept + 1)
        case Ending.GIVEN_BACK:
            return pool, replace(record, given_back=record.given_back + 1)
        case Ending.ACCEPTED_LATE:
            return _turned(pool, record, outcome.context)
    minutes = (outcome.at - outcome.sent_at).total_seconds() / 60
    certainty = 1.0
    if outcome.ending in ANSWERS:
        if minutes <= LATE:
            pool, record = _answered(pool, record, minutes)
    else:
        certainty = pool.pace.answered(record, minutes)
    return _weighed(pool, _counted(record, outcome.ending), outcome, certainty)


def replay(outcomes: Iterable[tuple[int, Outcome]]) -> tuple[Pool, dict[int, Record]]:
    """Learn anew from all outcomes, each with whose it is, in the order in which they came."""
    pool, records = Pool(), dict[int, Record]()
    for person_id, outcome in outcomes:
        record = records.get(person_id, NEWCOMER)
        pool, records[person_id] = learn(pool, record, outcome)
    return pool, records


def sigmoid(log_odds: float) -> float:
    """Give the probability of these log odds."""
    return 1 / (1 + math.exp(-log_odds)) if log_odds > -30 else 0.0


def pool_of(facts: Mapping[str, Any]) -> Pool:
    """Give the pool that was stored as JSON."""
    weights, covariance = tuple(facts["weights"]), tuple(map(tuple, facts["covariance"]))
    return Pool(**{**facts, "weights": weights, "covariance": covariance})


def _counted(record: Record, ending: Ending) -> Record:
    yes, fair = ending is Ending.ACCEPTED, ending in FAIR_CHANCES
    return replace(record, offers=record.offers + fair, accepted=record.accepted + yes)


def _answered(pool: Pool, record: Record, minutes: float) -> tuple[Pool, Record]:
    took = math.log(max(minutes, 0.2))
    surprise = took - pool.pace.of(record)
    wiser = replace(
        pool,
        answers=pool.answers + 1,
        log_minutes=pool.log_minutes + took,
        log_squares=pool.log_squares + surprise**2,
    )
    hers = replace(record, answers=record.answers + 1, log_minutes=record.log_minutes + took)
    return wiser, hers


def _weighed(pool: Pool, record: Record, outcome: Outcome, certainty: float) -> tuple[Pool, Record]:
    """Move the weights and her leaning towards her answer, as far as it was uncertain."""
    x, at = outcome.context, outcome.at.timestamp()
    spread = record.spread_at(at)
    chance = sigmoid(record.leaning + _dot(pool.weights, x))
    pull = tuple(_dot(row, x) for row in pool.covariance)
    steepness = certainty * max(chance * (1 - chance), 1e-3)
    damping = 1 / (1 + steepness * (spread + _dot(pull, x)))
    said_yes = outcome.ending is Ending.ACCEPTED
    step, narrowing = certainty * (said_yes - chance) * damping, steepness * damping
    rows = enumerate(pool.covariance)
    wiser = replace(
        pool,
        weights=tuple(w + p * step for w, p in zip(pool.weights, pull, strict=True)),
        covariance=tuple(
            tuple(c - pull[i] * pull[j] * narrowing for j, c in enumerate(row)) for i, row in rows
        ),
    )
    leaning, left = record.leaning + spread * step, spread - spread**2 * narrowing
    return wiser, replace(record, leaning=leaning, spread=left, learned_at=at)


def _turned(pool: Pool, record: Record, context: Context) -> tuple[Pool, Record]:
    """Put a yes where a no was counted: they differ by one, and no more is known than before."""
    weights = (w + _dot(row, context) for w, row in zip(pool.weights, pool.covariance, strict=True))
    hers = replace(record, leaning=record.leaning + record.spread, accepted=record.accepted + 1)
    return replace(pool, weights=tuple(weights)), hers


def _dot(left: Iterable[float], right: Iterable[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))
