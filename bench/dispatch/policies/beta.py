"""A learner that counts: yeses over chances to say yes, with multipliers for the context."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from typing import Any

from bench.dispatch.day import DAY
from bench.dispatch.policy import Seen
from bench.dispatch.tasks import Task

Key = tuple[str, float | str]
Keys = tuple[Key, ...]

FATIGUE_DAYS = 3.0
HALF_LIFE = 120.0
"""Days after which what she did counts half."""
USUAL, FIRM, CONTEXT_FIRM = 0.45, 3.0, 30.0
"""The rate of yeses before anything is known, and how firmly rates and multipliers are believed."""

DEFAULTS: dict[Key, float] = {
    ("hours", 1): 1.0,
    ("hours", 0): 0.35,
    ("distance", 0): 1.1,
    ("distance", 1): 1.0,
    ("distance", 2): 0.8,
    ("distance", 3): 0.5,
    ("priority", "urgent"): 1.2,
    ("priority", "elder"): 1.1,
    ("priority", "normal"): 1.0,
    ("fatigue", 0): 1.0,
    ("fatigue", 1): 0.85,
    ("fatigue", 2): 0.7,
    ("fatigue", 3): 0.55,
    ("fatigue", 4): 0.4,
    ("fatigue", 5): 0.25,
}


class Answers:
    """How soon people answer, and whether they keep their promise."""

    def __init__(self) -> None:
        self._minutes = defaultdict[int, tuple[int, float]](lambda: (0, 0.0))
        self._count, self._logs, self._squares = 0.0, 0.0, 0.0
        self._jobs = defaultdict[int, tuple[int, int]](lambda: (0, 0))

    def usual(self, id: int) -> float:
        """Give the logarithm of the minutes in which half of her answers come."""
        count, logs = self._minutes[id]
        pool = (5 * math.log(8.0) + self._logs) / (5 + self._count)
        return (3 * pool + logs) / (3 + count)

    def answered(self, id: int, minutes: float) -> float:
        """Give how likely an answer that comes at all has come by then."""
        if minutes <= 0:
            return 0.0
        spread = math.sqrt((5 + self._squares) / (5 + self._count))
        return 0.5 * math.erfc(-(math.log(minutes) - self.usual(id)) / (1.4142135 * spread))

    def reliability(self, id: int) -> float:
        """Give how likely she sees it through."""
        kept, given_back = self._jobs[id]
        return (9 + kept) / (10 + kept + given_back)

    def learn_job(self, id: int, *, kept: bool) -> None:
        """Count a job."""
        before, given_back = self._jobs[id]
        self._jobs[id] = (before + kept, given_back + (not kept))

    def learn_minutes(self, id: int, minutes: float) -> None:
        """Count an answer."""
        count, logs = self._minutes[id]
        took = math.log(max(minutes, 0.2))
        self._squares += (took - self.usual(id)) ** 2
        self._minutes[id] = (count + 1, logs + took)
        self._count += 1
        self._logs += took


class BetaLearner:
    """Hits over exposure (Gamma-Poisson), with censoring and context multipliers.

    The exposure of an offer is its multiplier times the share of answers that had come when it
    closed. Multipliers start at cold defaults and are hits over exposure themselves.
    """

    def __init__(self) -> None:
        self.answers = Answers()
        self._hers = dict[int, tuple[float, float, float]]()
        self._pool = (0.0, 0.0)
        self._multipliers = defaultdict[Key, tuple[float, float]](lambda: (0.0, 0.0))

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Give what the chance of a yes hangs on."""
        fatigue = seen.who.fatigue(now, FATIGUE_DAYS)
        return (
            ("hours", int(seen.in_hours)),
            ("distance", bisect_right((200, 500, 900), seen.distance)),
            ("priority", task.priority),
            ("fatigue", bisect_right((0.5, 1, 2, 3.5, 6), fatigue)),
        )

    def chance(self, id: int, features: Any, now: float) -> float:
        """Give how likely she says yes."""
        return min(0.95, self._base(id, now) * self._multiplier(features))

    def learn(self, id: int, features: Any, yes: float, weight: float, now: float) -> None:
        """Learn from an offer that ended."""
        multiplier = self._multiplier(features)
        expected = self._base(id, now) * multiplier * weight
        for key in features:
            hits, exposed = self._multipliers[key]
            self._multipliers[key] = (hits + yes, exposed + expected)
        hits, exposure, at = self._hers.get(id, (0.0, 0.0, now))
        kept = _kept(now - at)
        self._hers[id] = (kept * hits + yes, kept * exposure + multiplier * weight, now)
        self._pool = (self._pool[0] + yes, self._pool[1] + multiplier * weight)

    def _multiplier(self, features: Keys) -> float:
        product = 1.0
        for key in features:
            hits, exposed = self._multipliers[key]
            product *= DEFAULTS[key] * (CONTEXT_FIRM + hits) / (CONTEXT_FIRM + exposed)
        return product

    def _base(self, id: int, now: float) -> float:
        usual = (8 * USUAL + self._pool[0]) / (8 + self._pool[1])
        hits, exposure, at = self._hers.get(id, (0.0, 0.0, now))
        kept = _kept(now - at)
        return (FIRM + kept * hits) / (FIRM / usual + kept * exposure)


def _kept(minutes: float) -> float:
    """How much of what she did so long ago still counts."""
    return math.exp2(-minutes / DAY / HALF_LIFE)
