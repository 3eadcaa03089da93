"""Minutes, days and the hours in which what is not urgent is offered."""

from __future__ import annotations

import math

HOUR = 60.0
DAY = 24 * HOUR
WEEK = 7 * DAY
OPENS, CLOSES = 7.5, 21.5
"""Outside of these hours of the day only urgent work is offered."""
NEVER = -math.inf


def hour_of(moment: float) -> float:
    """Give the hour of the day."""
    return (moment % DAY) / HOUR


def is_weekend(moment: float) -> bool:
    """Tell whether it is Saturday or Sunday: everything begins on a Monday."""
    return int(moment // DAY) % 7 >= 5


def is_open(moment: float) -> bool:
    """Tell whether what is not urgent may be offered."""
    return OPENS <= hour_of(moment) < CLOSES


def next_open(moment: float) -> float:
    """Give the first moment from this one on at which it may be offered."""
    if is_open(moment):
        return moment
    tomorrow = 1 if hour_of(moment) >= CLOSES else 0
    return (math.floor(moment / DAY) + tomorrow) * DAY + OPENS * HOUR


def open_minutes(earlier: float, later: float) -> float:
    """Give the open minutes between two moments."""
    return max(0.0, _open_until(later) - _open_until(earlier))


def after_open(moment: float, minutes: float) -> float:
    """Give the moment after so many open minutes."""
    start = next_open(moment)
    while True:
        left = (math.floor(start / DAY) * DAY + CLOSES * HOUR) - start
        if minutes <= left:
            return start + minutes
        minutes -= left
        start = next_open(start + left + 1e-6)


def _open_until(moment: float) -> float:
    days, rest = divmod(moment, DAY)
    a_day = (CLOSES - OPENS) * HOUR
    return days * a_day + min(max(rest - OPENS * HOUR, 0), a_day)
