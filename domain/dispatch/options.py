"""Those who may be asked now, each with her chance and her price, and the wave among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from domain.dispatch.candidate import Candidate
from domain.dispatch.draw import draw
from domain.dispatch.learning import DAY
from domain.dispatch.odds import DISTANCE_UNIT, MOST_RECENT, Odds, with_one_more
from domain.dispatch.settings import Settings

LEAST_PRICE = 0.1
EQUALLY, NEARLY = 1e-9, 0.1
"""By which share two may differ to be as good as each other, or nearly so."""


class Option(NamedTuple):
    """One who may be asked now."""

    yield_: float
    """Her success for her price."""
    success: float
    price: float
    chance: float
    candidate: Candidate
    hours: float
    """1 if she is in her hours, else 0."""
    distance: float
    """In units of 500 metres."""
    recent: float
    tired: float


class Chosen(NamedTuple):
    """One of the wave, and how likely it was still open when her turn came."""

    option: Option
    open_need: float
    idle: bool


def mean_load(ready: Sequence[Candidate]) -> float:
    """Give how many jobs those who may be asked took in 28 days, in the mean."""
    return sum(c.load for c in ready) / max(1, len(ready))


def options_of(
    ready: Sequence[Candidate], odds: Odds, settings: Settings, now: datetime
) -> list[Option]:
    """Weigh everybody who may be asked, best for her price first; `now` in local time.

    There may be thousands: a comparison written out costs a tenth of asking `min` or `max`.
    """
    volunteers = sorted(ready, key=attrgetter("person_id"))
    facts = _facts(volunteers, now)
    records = [c.record for c in volunteers]
    hers = ((record, h, d, r) for record, (h, d, r, _) in zip(records, facts, strict=True))
    weighed = zip(volunteers, facts, odds.chances(hers), odds.soon(records), strict=True)
    mean, floor = mean_load(ready), settings.floor
    found = []
    for c, (hours, distance, recent, tired), chance, soon in weighed:
        likely = chance
        if likely < floor:
            likely = floor
        success = likely * soon * c.record.reliability
        price = 1 + tired + (c.load - mean) / (mean + 2)
        if price < LEAST_PRICE:
            price = LEAST_PRICE
        ratio = success / price
        found.append(Option(ratio, success, price, chance, c, hours, distance, recent, tired))
    return sorted(found, key=attrgetter("yield_"), reverse=True)  # equals keep their order


def _facts(
    volunteers: Iterable[Candidate], now: datetime
) -> list[tuple[float, float, float, float]]:
    """Give of each: in her hours, how far, how often asked lately, and how dear that makes it."""
    moment, clock, found = now.timestamp(), now.time(), []
    for c in volunteers:
        recent, tired = c.tired.at(moment)
        hours = 1.0 if c.is_in_hours_at(now, clock) else 0.0
        if recent > MOST_RECENT:
            recent = MOST_RECENT
        found.append((hours, c.distance / DISTANCE_UNIT, recent, tired))
    return found


def drawn(options: Sequence[Option], settings: Settings, seed: int) -> list[Option]:
    """Give the best few. Chance decides among equals, and now and then among near ones."""
    near = NEARLY if draw(seed) < settings.explored else EQUALLY

    def luck(option: Option) -> float:
        return option.yield_ * (1 + near * draw(seed, option.candidate.person_id))

    return sorted(options[: 2 * settings.most_at_once], key=luck, reverse=True)


def wave(best: Sequence[Option], short: list[float], worth: float, most: int) -> list[Chosen]:
    """Take one after the other while her chance to be the one is worth her price."""
    chosen = list[Chosen]()
    for option in best:
        open_need = sum(short)
        if len(chosen) < most and option.success * open_need * worth >= option.price:
            chosen.append(Chosen(option, open_need, idle=False))
            short = with_one_more(short, option.success)
    return chosen


def idlest(options: Iterable[Option], settings: Settings, now: datetime) -> Option | None:
    """Give who was not asked for longest, if that is too long: idle people leave."""
    since = now.timestamp() - settings.idle_days * DAY
    idle = [
        (asked.timestamp(), option.candidate.person_id, option)
        for option in options
        if (asked := option.candidate.last_offer_at) is not None and asked.timestamp() < since
    ]
    return min(idle)[-1] if idle else None
