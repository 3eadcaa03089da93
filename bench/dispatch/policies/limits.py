"""Limits: the reference with perfect knowledge of people, and one that sees the coin flips."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from bench.dispatch.day import is_open
from bench.dispatch.people import NORMAL
from bench.dispatch.policies.rolling import Rolling
from bench.dispatch.policy import Move, Open, Policy, Run, Seen
from bench.dispatch.tasks import Sent, Task


class Informed(Rolling):
    """The same rule with everybody's true chance, delay and reliability: perfect learning."""

    name = "oracle"

    def start(self, run: Run) -> None:
        """Look at nature."""
        super().start(run)
        self._nature = run.nature

    def likely(self, task: Task, each: Seen, now: float) -> float:
        """Give the true chance."""
        return self._nature.chance(task, each.who.id, each.distance, now)

    def answered(self, id: int, minutes: float) -> float:
        """Give the true share of answers."""
        if minutes <= 0:
            return 0.0
        late = math.log(minutes) - self._nature.hidden[id].log_delay
        return NORMAL.cdf(late / self._nature.human.delay_within)

    def reliability(self, id: int) -> float:
        """Give the true reliability."""
        return 1 - self._nature.hidden[id].gives_back

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Keep the chance."""
        return self.likely(task, seen, now)

    def still_likely(self, id: int, sent: Sent, now: float) -> float:
        """Give the chance as it was."""
        return float(sent.features)

    def observe(self, *_: Any) -> None:
        """Learn nothing: everything is known."""


class Claim(NamedTuple):
    """A claim that would be seen through, if the offer were sent at this moment."""

    at: float
    sent_at: float
    who: Seen


class Clairvoyant(Policy):
    """Sees the coin flips: one offer, to whom and when it gives the earliest claim.

    It looks ahead in steps of five minutes, and claims within two minutes of the earliest go to
    the least loaded. Greedy over tasks: a limit for practice, not a theorem.
    """

    name = "clairvoyant"
    SLACK, STEP, FURTHEST = 2.0, 5.0, 14 * 60

    def start(self, run: Run) -> None:
        """Look at nature."""
        super().start(run)
        self._run = run

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Send the best offer, or wait for its moment."""
        claims = list(self._claims(task, seen, now))
        if not claims:
            hopeless = not seen and not self._somebody_later(task, now)
            return Move((), self.STEP, waits=not hopeless, hands_over=hopeless)
        first = min(claim.at for claim in claims)
        good = (claim for claim in claims if claim.at <= first + self.SLACK)
        best = min(good, key=lambda claim: (claim.who.who.load(now), claim.at))
        if best.sent_at > now:
            return Move((), self.STEP, waits=True)
        return Move([best.who.who.id], 1e6)

    def _claims(self, task: Task, seen: Sequence[Seen], now: float) -> Iterator[Claim]:
        nature, sent_at, first = self._run.nature, now, math.inf
        while sent_at < min(task.deadline, first) and sent_at - now <= self.FURTHEST:
            for each in seen if task.urgent or is_open(sent_at) else ():
                flip = nature.flip(task, each.who.id, each.distance, sent_at)
                claimed = sent_at + flip.delay
                if flip.yes and claimed < task.deadline and nature.keeps(task, each.who.id):
                    first = min(first, claimed)
                    yield Claim(claimed, sent_at, each)
            sent_at += self.STEP

    def _somebody_later(self, task: Task, now: float) -> bool:
        return any(
            who.busy_until > now or who.id not in task.closed for who in self._run.holders(task)
        )
