"""When staff are asked for a year's holidays: in time, and every week until they are known."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, time, timedelta

FROM = (12, 1)
"""Month and day from which the next year is asked for; its notice is usually out in November."""

AT = time(9)
EVERY = timedelta(weeks=1)


def unknown_years(today: date, known: Container[int]) -> list[int]:
    """Give the years to ask for: this one, from December the next one too, as far as not known."""
    asked = [today.year, *([today.year + 1] if (today.month, today.day) >= FROM else [])]
    return [year for year in asked if year not in known]


def ask_at(now: datetime, known: Container[int]) -> datetime | None:
    """When staff are asked next, in the zone of `now`; None while nothing is to be asked for."""
    late = now.year not in known
    if not late and now.year + 1 in known:
        return None
    first = datetime.combine(date(now.year - late, *FROM), AT, now.tzinfo)
    if now < first:
        return first
    weeks = (now.replace(tzinfo=None) - first.replace(tzinfo=None)) // EVERY + 1
    return datetime.combine(first.date() + weeks * EVERY, AT, now.tzinfo)
