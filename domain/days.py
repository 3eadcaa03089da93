"""A day as people say it: a date, a day of the week, tomorrow, or how long from today."""

from __future__ import annotations

import re
from datetime import date, timedelta

from domain.numerals import NUMERAL, number

LONGEST = 366
"""How many days ahead a day may lie."""

_DATE = re.compile(
    r"(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d|\s*[点:])\s*[日号]?"
)
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


_NEAR = (
    ("大后天", 3),
    ("后天", 2),
    ("day after tomorrow", 2),
    ("明", 1),
    ("tomorrow", 1),
    ("今", 0),
    ("today", 0),
    ("tonight", 0),
)
_WEEKDAY = re.compile(
    r"(?P<next>下下|下)?(?:这|本)?个?(?:周|星期|礼拜)(?P<day>[一二三四五六日天]|[1-6](?!\d))"
    r"|\b(?P<coming>next\s+)?(?P<english>mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
_WEEKDAYS = (
    {word: n for n, word in enumerate("一二三四五六日")}
    | {str(n + 1): n for n in range(6)}
    | {word: n for n, word in enumerate(("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))}
    | {"天": 6}
)
_DAY_OF_MONTH = re.compile(
    rf"(?<![\d:./-])(?<![\d一二三四五六七八九十]月)({NUMERAL})\s*[日号](?![楼院线])"
)
_NEXT_MONTH = re.compile(r"下个?月|next month")
_NEXT_WEEK = re.compile(r"下{1,2}个?(?:周|星期|礼拜)|next week")
_IN_CHARACTERS = re.compile(rf"(?:(\d{{4}})年\s*)?({NUMERAL})\s*月\s*({NUMERAL})\s*[日号]")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH_DATE = re.compile(
    rf"\b(?:(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+(?P<day>\d{{1,2}})"
    rf"|(?P<day_before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month_after>{'|'.join(_MONTHS)}))"
)


def named(words: str, today: date) -> date | None:
    """Find the day that words name, today or coming; None when they name none."""
    return (
        _in_characters(words, today)
        or _in_english(words, today)
        or _date(words, today)
        or _weekday(words, today)
        or _day_of_month(words, today)
        or next((today + timedelta(days=n) for word, n in _NEAR if word in words), None)
    )


def is_impossible(words: str, today: date) -> bool:
    """Tell whether words name a day of a month that has no such day: the 30th of February."""
    readers = (
        (_IN_CHARACTERS, _in_characters),
        (_ENGLISH_DATE, _in_english),
        (_DATE, _date),
    )
    found = [read(words, today) for pattern, read in readers if pattern.search(words)]
    return bool(found) and not any(found)


def _weekday(words: str, today: date) -> date | None:
    """Read a day of the week: the coming one, or with "next" that of the week after this."""
    found = _WEEKDAY.search(words)
    if found is None:
        return None
    wanted = _WEEKDAYS[found["day"] or found["english"]]
    weeks = len(found["next"] or "") + bool(found["coming"])
    if weeks:
        return today + timedelta(days=7 * weeks + wanted - today.weekday())
    return today + timedelta(days=(wanted - today.weekday()) % 7)


def _in_characters(words: str, today: date) -> date | None:
    found = _IN_CHARACTERS.search(words)
    if found is None:
        return None
    month, day = number(found[2]), number(found[3])
    return _on(int(found[1]), month, day) if found[1] else _coming(month, day, today)


def _in_english(words: str, today: date) -> date | None:
    found = _ENGLISH_DATE.search(words)
    if found is None:
        return None
    month = _MONTHS.index(found["month"] or found["month_after"]) + 1
    return _coming(month, int(found["day"] or found["day_before"]), today)


def _day_of_month(words: str, today: date) -> date | None:
    """Read "the third" (3号): of this month, or of the next where it is past or that is said."""
    found = _DAY_OF_MONTH.search(words)
    if found is None:
        return None
    day, month = number(found[1]), today.month
    this = _on(today.year, month, day)
    if this and this >= today and not _NEXT_MONTH.search(words):
        return this
    return _on(today.year + month // 12, month % 12 + 1, day)


def _coming(month: int, day: int, today: date) -> date | None:
    this = _on(today.year, month, day)
    return this if this and this >= today else _on(today.year + 1, month, day)


def day_in(words: str, today: date) -> date | None:
    """Find the coming day that words mean; None when they mean none within a year."""
    lower = words.casefold()
    found = _span(lower, today) or _date(lower, today) or _weekday(lower, today)
    return found if found and 0 < (found - today).days <= LONGEST else None


def beginning_in(words: str, today: date) -> date | None:
    """Find the day on which the week or the month begins that words mean: 下周, next month."""
    lower = words.casefold()
    if found := _NEXT_WEEK.search(lower):
        return today + timedelta(days=7 * (found[0].count("下") or 1) - today.weekday())
    if _NEXT_MONTH.search(lower):
        return _on(today.year + today.month // 12, today.month % 12 + 1, 1)
    return today + timedelta(days=15) if "半个月" in lower else None


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
