"""The reference's learner: logistic regression online, one number of her own for each."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from bench.dispatch.day import DAY
from bench.dispatch.policies.beta import Answers
from bench.dispatch.policy import Seen
from bench.dispatch.tasks import Task
from domain.dispatch.learning import sigmoid

MEAN = (-0.9, 0.8, -0.4, 0.3, 0.2, -0.25)
SPREAD = (0.5, 0.5, 0.3, 0.3, 0.3, 0.12)
OWN, DRIFT, FATIGUE_DAYS = 0.9 * 0.9, 0.01, 4.0


class LogitLearner:
    """Written apart from the project's own learning, so that one can be measured by the other."""

    def __init__(self) -> None:
        self.answers = Answers()
        self._weights = list(MEAN)
        size = range(len(MEAN))
        self._spread = [[SPREAD[i] ** 2 if i == j else 0.0 for j in size] for i in size]
        self._own = dict[int, tuple[float, float, float]]()

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Give what the chance of a yes hangs on."""
        recent = min(8.0, seen.who.fatigue(now, FATIGUE_DAYS))
        hurry = (float(task.urgent), float(task.elder))
        return (1.0, float(seen.in_hours), seen.distance / 500, *hurry, recent)

    def chance(self, id: int, features: Any, now: float) -> float:
        """Give how likely she says yes."""
        own, uncertain = self._hers(id, now)
        odds = own + _dot(self._weights, features)
        variance = uncertain + sum(
            x * _dot(row, features) for x, row in zip(features, self._spread, strict=True)
        )
        return sigmoid(odds / math.sqrt(1 + math.pi * variance / 8))

    def learn(self, id: int, features: Any, yes: float, weight: float, now: float) -> None:
        """Learn from an offer that ended: one step like Kalman's."""
        own, uncertain = self._hers(id, now)
        chance = sigmoid(own + _dot(self._weights, features))
        pull = [_dot(row, features) for row in self._spread]
        steep = weight * max(chance * (1 - chance), 1e-3)
        damped = 1 / (1 + steep * (uncertain + _dot(pull, features)))
        step = weight * (yes - chance) * damped
        for i, pulled in enumerate(pull):
            self._weights[i] += pulled * step
            for j, other in enumerate(pull):
                self._spread[i][j] -= pulled * other * steep * damped
        left = uncertain - uncertain * uncertain * steep * damped
        self._own[id] = (own + uncertain * step, left, now)

    def _hers(self, id: int, now: float) -> tuple[float, float]:
        mean, uncertain, at = self._own.get(id, (0.0, OWN, now))
        return mean, min(OWN, uncertain + DRIFT * (now - at) / (30 * DAY))


def _dot(left: Iterable[float], right: Iterable[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))
