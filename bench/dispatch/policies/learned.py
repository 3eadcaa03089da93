"""Policies that learn: what the literature recommends, and the base of the reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from bench.dispatch.day import WEEK
from bench.dispatch.people import Volunteer
from bench.dispatch.policies.beta import Answers, BetaLearner
from bench.dispatch.policies.naive import ids
from bench.dispatch.policy import Move, Open, Policy, Run, Seen
from bench.dispatch.tasks import Sent, Task

TARGET = {"urgent": 0.9, "elder": 0.75, "normal": 0.6}
"""The chance of a claim that a wave of `BetaTarget` wants."""
MINUTES = {"urgent": 6.0, "elder": 10.0, "normal": 15.0}
"""How long such a wave is waited for."""


class Learner(Protocol):
    """What a learning policy learns with."""

    answers: Answers

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Give what the chance of a yes hangs on."""

    def chance(self, id: int, features: Any, now: float) -> float:
        """Give how likely she says yes."""

    def learn(self, id: int, features: Any, yes: float, weight: float, now: float) -> None:
        """Learn from an offer that ended."""


class Learned(Policy):
    """Base of the policies that learn."""

    learner: Callable[[], Learner] = BetaLearner

    def start(self, run: Run) -> None:
        """Begin with nothing known."""
        super().start(run)
        self.known = type(self).learner()

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Give what the learner needs."""
        return self.known.features(task, seen, now)

    def observe(self, kind: str, task: Task, who: Volunteer, now: float, sent: Sent | None) -> None:
        """Learn."""
        answers = self.known.answers
        if sent is None:
            answers.learn_job(who.id, kept=kind == "done")
            return
        minutes, weight = now - sent.at, 1.0
        if kind in ("accept", "decline"):
            answers.learn_minutes(who.id, minutes)
        else:
            weight = answers.answered(who.id, minutes)
        self.known.learn(who.id, sent.features, float(kind == "accept"), weight, now)

    def likely(self, task: Task, each: Seen, now: float) -> float:
        """Give how likely she says yes, if she is asked now."""
        return self.known.chance(each.who.id, self.known.features(task, each, now), now)

    def likeliest(self, task: Task, seen: Sequence[Seen], now: float) -> list[tuple[float, Seen]]:
        """Give everybody with her chance, the likeliest first."""
        return _best_first([(self.likely(task, each, now), each) for each in seen])


class TopK(Learned):
    """The three likeliest, again after ten minutes (a recommender, Shi et al. 2021)."""

    name = "top3-learned"

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask the three likeliest."""
        return Move(ids([each for _, each in self.likeliest(task, seen, now)[:3]]), 10)


class BetaTarget(Learned):
    """The smallest wave that is claimed with a wanted chance."""

    def __init__(self, scale: float = 1.0, cap: int | None = None) -> None:
        self.name = "beta-target-cap" if cap else "beta-target"
        self.scale, self.weekly_cap = scale, cap

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Add the likeliest until the wave is good enough."""
        minutes, wave, missed = MINUTES[task.priority], list[Seen](), 1.0
        scored = [(self._success(task, each, now, minutes), each) for each in seen]
        for chance, each in _best_first(scored):
            wave.append(each)
            missed *= 1 - chance
            if 1 - missed >= TARGET[task.priority] * self.scale:
                break
        return Move(ids(wave), minutes)

    def _success(self, task: Task, each: Seen, now: float, minutes: float) -> float:
        answers, id = self.known.answers, each.who.id
        soon = self.likely(task, each, now) * answers.answered(id, minutes)
        return soon * answers.reliability(id)


class TokenSparse(Learned):
    """Three offers a week for each, and waves whose chances sum to one (Manshadi & Rodilitz)."""

    name = "token-sparse"
    PER_WEEK = 3

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask the likeliest of those whose week is not full."""
        rested = [each for each in seen if each.who.offers_within(now, WEEK) < self.PER_WEEK]
        wave, mass = list[Seen](), 0.0
        for chance, each in self.likeliest(task, rested or (seen if task.urgent else ()), now):
            wave.append(each)
            mass += chance
            if mass >= 1:
                break
        return Move(ids(wave), 15)


def _best_first(scored: list[tuple[float, Seen]]) -> list[tuple[float, Seen]]:
    return sorted(scored, key=lambda each: (-each[0], each[1].who.id))
