"""How likely a volunteer takes this report soon and sees it through, by what was learned."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime

from domain.dispatch.candidate import Need, OpenOffer
from domain.dispatch.learning import Context, Pool, Record, sigmoid

DISTANCE_UNIT = 500.0
MOST_RECENT = 8.0
"""More offers than these make a no no likelier."""


class Odds:
    """The odds for one report at one moment.

    What all candidates share is computed once, for there may be thousands: of the six numbers of a
    context only hours, distance and recent offers (h, d, r) are hers.
    """

    def __init__(self, pool: Pool, need: Need, now: datetime, look_ahead: float) -> None:
        self._moment, self._look_ahead, self._pace = now.timestamp(), look_ahead, pool.pace
        self._log_look_ahead = math.log(look_ahead) if look_ahead > 0 else -math.inf
        shared = Context(urgent=float(need.urgent), elder=float(need.elder), in_hours=0.0)
        self._log_odds = _dot(pool.weights, shared)
        self._hers = pool.weights[1], pool.weights[2], pool.weights[5]
        pull = [_dot(row, shared) for row in pool.covariance]
        _, of_h, of_d, _, _, of_r = pool.covariance
        self._variance = _dot(pull, shared)
        self._linear = 2 * pull[1], 2 * pull[2], 2 * pull[5]
        self._squares = of_h[1], of_d[2], of_r[5]
        self._mixed = 2 * of_h[2], 2 * of_h[5], 2 * of_d[5]

    def chances(self, asked: Iterable[tuple[Record, float, float, float]]) -> list[float]:
        """Give how likely each says yes; the more uncertain that is, the nearer to a half.

        Of each her record, her hours, her distance and how often she was asked lately.
        """
        moment, shared, common = self._moment, self._log_odds, self._variance
        w_h, w_d, w_r = self._hers
        l_h, l_d, l_r = self._linear
        hh, dd, rr = self._squares
        hd, hr, dr = self._mixed
        found, root, pi = list[float](), math.sqrt, math.pi
        for record, h, d, r in asked:
            log_odds = shared + record.leaning + w_h * h + w_d * d + w_r * r
            variance = (
                common
                + h * (l_h + hh * h + hd * d + hr * r)
                + d * (l_d + dd * d + dr * r)
                + r * (l_r + rr * r)
            )
            uncertain = variance + record.spread_at(moment)
            found.append(sigmoid(log_odds / root(1 + pi * uncertain / 8)))
        return found

    def soon(self, records: Iterable[Record]) -> list[float]:
        """Give how likely each, if she says yes and keeps to it, does so within the look-ahead."""
        return self._pace.all_answered(records, self._log_look_ahead)

    def still(self, offer: OpenOffer, record: Record) -> float:
        """Give how likely she still takes an open offer within the look-ahead."""
        age = (self._moment - offer.sent_at.timestamp()) / 60
        sent_in = offer.context
        hers = record, sent_in.in_hours, sent_in.distance, sent_in.recent
        (chance,) = self.chances([hers])
        before = self._pace.answered(record, age)
        soon = self._pace.answered(record, age + self._look_ahead) - before
        return min(0.95, chance * soon / max(0.05, 1 - chance * before))


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
