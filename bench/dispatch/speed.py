"""How long one decision takes, by the number of candidates."""

from __future__ import annotations

import time
from datetime import datetime

from bench.dispatch.policies.live import COMMUNITY, EVERYWHERE, moment
from domain.dispatch import Candidate, Decision, Need, Pool, Record, Tired, decide, settings_of
from domain.dispatch.draw import draw

SIZES = (50, 3000)
NOON, NIGHT = moment(12 * 60), moment(22 * 60)
SETTINGS = settings_of(COMMUNITY)
NEED = Need(0, EVERYWHERE, urgent=False, elder=True, round=1)


def pool_of_size(size: int) -> list[Candidate]:
    """Give so many volunteers, all different; one in ten cannot be asked."""
    return [_volunteer(id) for id in range(1, size + 1)]


def decision(candidates: list[Candidate], now: datetime = NOON) -> Decision:
    """Decide about one report."""
    return decide(NEED, candidates, (), Pool(), SETTINGS, now, 1)


def speeds() -> str:
    """Measure each size, and write it down."""
    figures = [f"{_milliseconds(size, NOON):.2f} ms with {size} candidates" for size in SIZES]
    figures.append(f"{_milliseconds(SIZES[-1], NIGHT):.2f} ms where all of them sleep")
    return "a decision takes " + ", ".join(figures)


def _milliseconds(size: int, now: datetime) -> float:
    candidates = pool_of_size(size)
    return min(_once(candidates, now) for _ in range(20)) * 1000


def _once(candidates: list[Candidate], now: datetime) -> float:
    begun = time.process_time()
    decision(candidates, now)
    return time.process_time() - begun


def _volunteer(id: int) -> Candidate:
    start = NOON.time().replace(hour=8 + id % 6)
    return Candidate(
        person_id=id,
        name=str(id),
        compound=EVERYWHERE,
        serves=frozenset({EVERYWHERE}),
        hours_start=start,
        hours_end=start.replace(hour=20),
        at_night=False,
        weekly_offers=None,
        offers_this_week=id % 4,
        busy_until=None,
        asked_in_round=int(id % 10 == 0),
        had_it=False,
        distance=1000 * draw(id, 1),
        load=id % 5,
        tired=Tired(2 * draw(id, 2), 3 * draw(id, 3), moment(0).timestamp()),
        record=Record(leaning=draw(id, 4) - 0.5, spread=0.3, answers=3, log_minutes=6.0),
    )
