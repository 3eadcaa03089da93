"""A day as people say it: a date, or how long from today."""

from __future__ import annotations

import re
from datetime import date, timedelta

LONGEST = 366
"""How many days ahead a day may lie."""

_DATE = re.compile(r"(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_SPAN = re.compile(
    r"(\d{1,3}|[一二两三四五六七八九十a]|one|two|three)\s*个?\s*"
    r"(天|周|星期|礼拜|月(?!\s*\d)|day|week|month)"
)
_NUMBERS = {word: n for n, word in enumerate("一二三四五六七八九十", start=1)} | {
    "两": 2,
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
}
_DAYS = {"天": 1, "day": 1, "月": 30, "month": 30}


def day_in(words: str, today: date) -> date | None:
    """Find the coming day that words mean; None when they mean none within a year."""
    lower = words.casefold()
    found = _span(lower, today) or _date(lower, today)
    return found if found and 0 < (found - today).days <= LONGEST else None


def _span(words: str, today: date) -> date | None:
    found = _SPAN.search(words)
    if found is None:
        return None
    number = int(found[1]) if found[1].isdecimal() else _NUMBERS[found[1]]
    return today + timedelta(days=number * _DAYS.get(found[2], 7))


def _date(words: str, today: date) -> date | None:
    found = _DATE.search(words)
    if found is None:
        return None
    year = int(found[1]) if found[1] else today.year
    named = _on(year, int(found[2]), int(found[3]))
    if named and named <= today and not found[1]:
        return _on(year + 1, int(found[2]), int(found[3]))
    return named


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
