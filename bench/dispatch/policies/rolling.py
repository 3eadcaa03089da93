"""The reference: rolling offers with a price for fatigue, as the benchmark was won with it.

Written apart from `domain.dispatch`, so that the live rule can be compared with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bench.dispatch.policies.learned import Learned
from bench.dispatch.policies.logit import LogitLearner
from bench.dispatch.policy import Move, Open, Seen
from bench.dispatch.tasks import PRIORITIES, Sent, Task

WORTH = {"urgent": 30.0, "elder": 21.0, "normal": 14.0}
LOOK_AHEAD = {"urgent": 5.0, "elder": 10.0, "normal": 20.0}
PRICE_DAYS, UNLIKELY, MOST = 10.0, 0.02, 8


class Scored(NamedTuple):
    """A volunteer with her chance and her price."""

    ratio: float
    success: float
    price: float
    chance: float
    id: int


class Rolling(Learned):
    """Offer while the chance to be the claim that is seen through is worth its price."""

    name = "reference"
    learner = LogitLearner
    reacts_to_no, one_open, weekly_cap = True, True, 5

    def answered(self, id: int, minutes: float) -> float:
        """Give how likely she has answered by then."""
        return self.known.answers.answered(id, minutes)

    def reliability(self, id: int) -> float:
        """Give how likely she sees it through."""
        return self.known.answers.reliability(id)

    def still_likely(self, id: int, sent: Sent, now: float) -> float:
        """Give how likely somebody with an open offer says yes."""
        return self.known.chance(id, sent.features, now)

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Take volunteers in the order of success for price, while it is worth it."""
        ahead, worth = LOOK_AHEAD[task.priority], WORTH[task.priority]
        scored, wave = self._scored(task, seen, now, ahead), list[int]()
        missed = self._missed(open_offers, now, ahead)
        for each in scored:
            if len(wave) < MOST and each.success * missed * worth >= each.price:
                wave.append(each.id)
                missed *= 1 - each.success
        if wave or open_offers:
            return Move(wave, ahead, waits=not wave)
        if scored and max(each.chance for each in scored) >= UNLIKELY:
            return Move([scored[0].id], ahead)
        early = task.elapsed(now) < 0.5 * PRIORITIES[task.priority].window
        return Move((), ahead, waits=True) if scored and early else Move((), hands_over=True)

    def _scored(self, task: Task, seen: Sequence[Seen], now: float, ahead: float) -> list[Scored]:
        loads = [each.who.load(now) for each in seen]
        mean = sum(loads) / max(1, len(loads))
        found = []
        for each, load in zip(seen, loads, strict=True):
            id, chance = each.who.id, self.likely(task, each, now)
            success = chance * self.answered(id, ahead) * self.reliability(id)
            price = 1 + each.who.fatigue(now, PRICE_DAYS) + (load - mean) / (mean + 2)
            price = max(0.1, price)
            found.append(Scored(success / price, success, price, chance, id))
        return sorted(found, key=lambda scored: (-scored.ratio, scored.id))

    def _missed(self, open_offers: Open, now: float, ahead: float) -> float:
        missed = 1.0
        for id, sent in open_offers:
            chance = self.still_likely(id, sent, now)
            before = self.answered(id, now - sent.at)
            soon = self.answered(id, now - sent.at + ahead) - before
            missed *= 1 - min(0.95, chance * soon / max(0.05, 1 - chance * before))
        return missed
