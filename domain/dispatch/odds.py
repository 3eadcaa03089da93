"""How likely a volunteer takes this report soon and sees it through, by what was learned."""

from __future__ import annotations

import math
from datetime import datetime

from domain.dispatch.candidate import Candidate, Need, OpenOffer
from domain.dispatch.learning import Context, Pool, Record, share_answered, sigmoid

DISTANCE_UNIT = 500.0
MOST_RECENT = 8.0
"""More offers than these make a no no likelier."""


class Odds:
    """The odds for one report at one moment; what all candidates share is computed once."""

    def __init__(self, pool: Pool, need: Need, now: datetime, look_ahead: float) -> None:
        self._moment, self._look_ahead = now.timestamp(), look_ahead
        self._pool, self._spread_of_minutes = pool, pool.spread_of_minutes
        self._shared = Context(urgent=float(need.urgent), elder=float(need.elder), in_hours=0.0)
        self._pull = [_dot(row, self._shared) for row in pool.covariance]
        self._log_odds = _dot(pool.weights, self._shared)
        self._variance = _dot(self._pull, self._shared)

    def context(self, candidate: Candidate, *, in_hours: bool, recent: float) -> Context:
        """Give what her answer hangs on, if she is asked now."""
        _, _, _, urgent, elder, _ = self._shared
        distance = candidate.distance / DISTANCE_UNIT
        return Context(1.0, float(in_hours), distance, urgent, elder, min(MOST_RECENT, recent))

    def chance(self, record: Record, context: Context) -> float:
        """Give how likely she says yes; the more uncertain that is, the nearer to a half."""
        _, hours, distance, _, _, recent = context
        _, w_hours, w_distance, _, _, w_recent = self._pool.weights
        _, p_hours, p_distance, _, _, p_recent = self._pull
        _, of_hours, of_distance, _, _, of_recent = self._pool.covariance
        log_odds = self._log_odds + w_hours * hours + w_distance * distance + w_recent * recent
        variance = (
            self._variance
            + 2 * (p_hours * hours + p_distance * distance + p_recent * recent)
            + hours * (of_hours[1] * hours + 2 * of_hours[2] * distance)
            + distance * (of_distance[2] * distance + 2 * of_distance[5] * recent)
            + recent * (of_recent[5] * recent + 2 * of_recent[1] * hours)
        )
        uncertain = variance + record.spread_at(self._moment)
        return sigmoid((log_odds + record.leaning) / math.sqrt(1 + math.pi * uncertain / 8))

    def success(self, record: Record, chance: float) -> float:
        """Give how likely she takes it within the look-ahead, and sees it through."""
        return chance * self._answered(record, self._look_ahead) * record.reliability

    def still(self, offer: OpenOffer, record: Record) -> float:
        """Give how likely she still takes an open offer within the look-ahead."""
        age = (self._moment - offer.sent_at.timestamp()) / 60
        chance = self.chance(record, offer.context)
        before = self._answered(record, age)
        soon = self._answered(record, age + self._look_ahead) - before
        return min(0.95, chance * soon / max(0.05, 1 - chance * before))

    def _answered(self, record: Record, minutes: float) -> float:
        return share_answered(minutes, record.usual_minutes(self._pool), self._spread_of_minutes)


def open_need(chances: list[float], seats: int) -> list[float]:
    """Give how likely exactly none, one, ... of those asked take it, for less than the seats."""
    short = [1.0] + [0.0] * (seats - 1)
    for chance in chances:
        short = with_one_more(short, chance)
    return short


def with_one_more(short: list[float], chance: float) -> list[float]:
    """Give the same when one more is asked."""
    fewer = [0.0, *short]
    return [s * (1 - chance) + f * chance for s, f in zip(short, fewer, strict=False)]


def _dot(left: tuple[float, ...] | list[float], right: tuple[float, ...]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))
