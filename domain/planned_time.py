"""A day and an hour as people say them: 明天上午9点, 下周三15:00, 11月26日两点半, Friday 3 pm."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.numerals import with_digits

LONGEST = timedelta(days=366)
"""How far ahead a moment may lie."""

_PASSED_IS_NEXT_YEAR = timedelta(days=183)
"""A date without a year that has passed so long ago means the next year's."""


class Unclear(StrEnum):
    """Why words are no moment to come."""

    NO_HOUR = "no-hour"
    NO_SUCH_DAY = "no-such-day"
    """30 February, 25 o'clock."""
    PAST = "past"
    TOO_FAR = "too-far"


_AHEAD = {
    "大后天": 3,
    "后天": 2,
    "明": 1,
    "tomorrow": 1,
    "今": 0,
    "tonight": 0,
    "today": 0,
}
_DATE = re.compile(
    r"(?:(\d{4})\s*[-/.年]\s*)?(?<!\d)(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*[日号]?(?!\d|:|点)"
)
_DAY = re.compile(r"(?P<next>下个?月)?\s*(?P<day>\d{1,2})\s*[号日]")
_WEEKDAY = re.compile(
    r"(?P<next>下个?|next\s+)?(?:周|星期|礼拜)(?P<number>[1-7日天])"
    r"|(?P<following>next\s+)?(?P<name>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\b"
)
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:[:点时](?:整|钟)?\s*(?:(?P<quarters>[13])刻|(?P<minute>\d{1,2})\s*分?|(?P<half>半))?"
    r"|(?=\s*[ap]\.?m))\s*(?P<half_day>[ap])?\.?(?:m\.?)?"
)
_LATE = ("下午", "晚", "傍晚", "tonight", "evening")


def coming(words: str, now: datetime) -> datetime | Unclear:
    """Read the moment that words mean; `now` and the answer are in the community's zone."""
    plain = with_digits(words).casefold()
    try:
        day, rest = _day(plain, now.date())
        at = _hour(rest)
        if at is None:
            return Unclear.NO_HOUR
        moment = datetime.combine(day, at, now.tzinfo)
    except ValueError:
        return Unclear.NO_SUCH_DAY
    if moment <= now:
        return Unclear.PAST
    return moment if moment - now <= LONGEST else Unclear.TOO_FAR


def _day(words: str, today: date) -> tuple[date, str]:
    """Find the day, today if none is named, and give the words without it."""
    if found := _DATE.search(words):
        return _named(found, today), words[: found.start()] + " " + words[found.end() :]
    if found := _WEEKDAY.search(words):
        return _on_weekday(found, today), words[: found.start()] + " " + words[found.end() :]
    if found := _DAY.search(words):
        return _in_month(found, today), words[: found.start()] + " " + words[found.end() :]
    ahead = next((days for word, days in _AHEAD.items() if word in words), 0)
    return today + timedelta(days=ahead), words


def _named(found: re.Match[str], today: date) -> date:
    year, month, day = found.groups()
    named = date(int(year or today.year), int(month), int(day))
    if not year and today - named > _PASSED_IS_NEXT_YEAR:
        return date(today.year + 1, int(month), int(day))
    return named


def _in_month(found: re.Match[str], today: date) -> date:
    """Find the day of this month, or of the next if that is said or the day has passed."""
    day = int(found["day"])
    next_month = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    first = next_month if found["next"] or day < today.day else today
    return first.replace(day=day)


def _on_weekday(found: re.Match[str], today: date) -> date:
    """Find the day of the week: of next week if that is said, else the next one from today on."""
    if found["number"]:
        wanted = 6 if found["number"] in "日天7" else int(found["number"]) - 1
    else:
        wanted = _NAMES.index(found["name"][:3])
    if found["next"] or found["following"]:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=7 + wanted)
    return today + timedelta(days=(wanted - today.weekday()) % 7)


def _hour(words: str) -> time | None:
    found = _CLOCK.search(words)
    if found is None:
        return None
    hour = int(found["hour"])
    late = found["half_day"] == "p" or any(word in words for word in _LATE)
    if late and hour < 12:
        hour += 12
    elif found["half_day"] == "a" and hour == 12:
        hour = 0
    elif "中午" in words and hour < 3:
        hour += 12
    return time(hour, _minute(found))


def _minute(found: re.Match[str]) -> int:
    if found["quarters"]:
        return 15 * int(found["quarters"])
    return 30 if found["half"] else int(found["minute"] or 0)
