"""A moment as people say it: "明天下午三点", "周六上午", "12月3号 9:00", "半小时后到".

All of it is read in the time zone of `now`. What is not surely one coming moment is None, and
stays in words: to be understood wrongly is worse than to be repeated as it was said.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain import day_times, days
from domain.day_times import DayTime
from domain.numerals import ENGLISH, NUMERAL, number

LONGEST = timedelta(days=60)
"""How far ahead somebody may say that she comes."""

FARTHEST = timedelta(days=366)
"""How far ahead something may be planned."""

_PASSED = timedelta(days=183)
"""A date whose year nobody said, and that comes again only so late, is meant to be over."""


class Unclear(StrEnum):
    """Why words are no moment for which something can be planned."""

    NO_HOUR = "no-hour"
    NO_SUCH_TIME = "no-such-time"
    """30 February, 25 o'clock."""
    PAST = "past"
    TOO_FAR = "too-far"


EARLIEST, LATEST = time(8), time(20, 30)
"""Between these lies an hour that is said without a part of the day: "at three" is at fifteen."""

SOMETIME = DayTime(time(12), exact=False)
"""When on a day of which nothing more was said."""

_CLAUSE_ENDS = re.compile(r"[,。;!?\n]+")
_NO = re.compile(r"不行|不在|没空|没时间|不方便|不能|不了|\b(?:not|cannot|can't|won't|no)\b")
_ANY = re.compile(r"除了|以外|随时|except|any ?time")

_PAST = re.compile(
    r"昨|前天|上个?(?:周|星期|礼拜|月)|\b(?:yesterday|ago)\b|\blast (?:week|month|[a-z]+day)\b"
)

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_YEARS = {"去年": -1, "明年": 1, "后年": 2}
_CLOCK = re.compile(r"\d\s*[:点]|\d\s*[ap]\.?m\b")

_AT_ONCE = re.compile(r"(?:马上|这就|立刻)就?[来到去过]|right (?:now|away)")
_SOON = timedelta(minutes=15)
_SPAN = re.compile(
    rf"(?:半个?|half an )(?P<half>小时|钟头|hour)"
    rf"|(?P<count>{NUMERAL}|\b(?:{ENGLISH}))\s*"
    r"(?:个?(?P<more>半)?(?P<hours>小时|钟头|hours?\b)|(?P<quarters>刻钟)|分钟?|min(?:ute)?s?\b)"
)


def moment_in(words: str, now: datetime) -> datetime | None:
    """Find the coming moment that words mean, from `now` on and within `LONGEST`."""
    text = _said(words, now)
    if _ANY.search(text) or _PAST.search(text) or days.is_impossible(text, now.date()):
        return None
    if (wait := _wait(text)) is not None:
        return now + wait if wait else None
    day, said = days.named(text, now.date()), day_times.time_in(text)
    if said is None and (day is None or day == now.date()):
        return None
    moments = _possible(day or now.date(), said or SOMETIME, now)
    return next((at for at in moments if now < at <= now + LONGEST), None)


def planned(words: str, now: datetime) -> datetime | Unclear:
    """Read the moment for which something is planned, with day and hour; or tell why it is none."""
    text = _said(words, now)
    if days.is_impossible(text, now.date()):
        return Unclear.NO_SUCH_TIME
    if _PAST.search(text):
        return Unclear.PAST
    if wait := _wait(text):
        return _in_reach([now + wait], now)
    said = day_times.time_in(text)
    if said is None or not said.exact:
        return Unclear.NO_SUCH_TIME if said is None and _CLOCK.search(text) else Unclear.NO_HOUR
    day = days.named(text, now.date()) or now.date()
    if day - now.date() > _PASSED and not _YEAR.search(text):
        return Unclear.PAST
    return _in_reach(_possible(day, said, now), now)


def _in_reach(moments: list[datetime], now: datetime) -> datetime | Unclear:
    ahead = [at for at in moments if now < at]
    if not ahead:
        return Unclear.PAST
    return ahead[0] if ahead[0] - now <= FARTHEST else Unclear.TOO_FAR


def is_exact(words: str) -> bool:
    """Tell whether words name an hour, or how long from now, and not but a day or a part of it."""
    text = _said(words)
    said = day_times.time_in(text)
    return _wait(text) is not None or (said is not None and said.exact)


def clock_in(words: str, now: datetime) -> time | None:
    """Find the time of day that words name, as it would be meant of tomorrow."""
    tomorrow = f"明天 {words}"
    found = moment_in(tomorrow, now)
    return found.time() if found and is_exact(tomorrow) else None


def _said(words: str, now: datetime | None = None) -> str:
    """Write words the one way, without what they say does not suit; years get their numbers."""
    plain = unicodedata.normalize("NFKC", words).casefold().replace("’", "'")
    text = ",".join(clause for clause in _CLAUSE_ENDS.split(plain) if not _NO.search(clause))
    return _with_years(text, now.year) if now else text


def _with_years(text: str, this_year: int) -> str:
    for word, ahead in _YEARS.items():
        text = text.replace(word, f"{this_year + ahead}年")
    return text


def _wait(text: str) -> timedelta | None:
    """Read how long from now; where an hour of the clock is named too, that is what counts."""
    if _AT_ONCE.search(text):
        return _SOON
    found = _SPAN.search(text)
    if found is None or (day_times.time_in(text) or SOMETIME).exact:
        return None
    if found["half"]:
        return timedelta(minutes=30)
    unit = 60 if found["hours"] else 15 if found["quarters"] else 1
    return timedelta(minutes=number(found["count"]) * unit + 30 * bool(found["more"]))


def _possible(day: date, said: DayTime, now: datetime) -> list[datetime]:
    """Give the moments that may be meant, the likeliest first."""
    at = datetime.combine(day, said.at, now.tzinfo)
    if not said.either:
        return [at]
    return [
        moment for moment in (at, at + timedelta(hours=12)) if EARLIEST <= moment.time() <= LATEST
    ]
