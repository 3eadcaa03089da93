"""The days and the hour of a rule as people say them: 每周三上午九点, 每月6号9:30, 下周六下午两点.

What recurs is said by 每 or "every"; what is not understood wholly is not understood: a course on
every other Wednesday must not be announced for each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Any

from pydantic import ValidationError

from domain import days, moments
from domain.calendar.patterns import LAST, WEEK
from domain.calendar.rules import Rule
from domain.moments import Unclear
from domain.numerals import NUMERAL, number, with_digits

Days = dict[str, Any]
"""The days of a rule, as its fields."""

_WEEK = r"(?:周|星期|礼拜)"
_DAY = r"(?:[一二三四五六日天](?!\s*[点时])|[1-7](?![\d点:时]))"
_AND = rf"(?:\s*(?:[、,和及跟与]\s*)?(?:每个?)?{_WEEK}?\s*)"
_ENGLISH_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b"
_MONTHLY = r"(?:每个?月|(?:every|each) month|monthly)"
_EACH_MONTH = r"(?:of (?:every|each|the) month|(?:every|each) month|monthly)"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": LAST}
_WHICH = rf"(?P<which>{'|'.join(_ORDINALS)}|[1-5](?:st|nd|rd|th))"

_DAILY = re.compile(r"每天|天天|\b(?:every day|daily)\b")
_WORKDAYS = re.compile(r"每个?工作日|\bevery (?:work|week)day\b")
_WEEKLY = re.compile(rf"(?:每个?|逢){_WEEK}(?P<days>{_DAY}(?:{_AND}{_DAY})*)")
_WEEKLY_IN_ENGLISH = re.compile(
    rf"\b(?:every|each)\s+(?:week\s+on\s+)?(?P<days>{_ENGLISH_DAY}"
    rf"(?:\s*(?:,|\band\b|&)\s*(?:and\s+)?{_ENGLISH_DAY})*)"
)
_NTH = re.compile(
    rf"每个?月的?\s*(?:第\s*(?P<which>[一二三四五1-5])|(?P<last>最后))\s*一?个?\s*{_WEEK}(?P<day>{_DAY})"
)
_NTH_IN_ENGLISH = re.compile(
    rf"(?:\b(?:on )?(?:the )?{_WHICH} (?P<day>{_ENGLISH_DAY})\s*{_EACH_MONTH})"
)
_DATE = re.compile(rf"每个?月的?\s*(?:(?P<day>\d{{1,3}}|{NUMERAL})\s*[号日]|(?P<last>最后一天|底))")
_DATE_IN_ENGLISH = re.compile(
    rf"(?:{_MONTHLY}\s*)?\b(?:on )?(?:the )?(?P<day>\d{{1,3}})(?:st|nd|rd|th)\s*{_EACH_MONTH}?"
)
_YEARLY = re.compile(rf"每年的?\s*(?P<month>{NUMERAL})\s*月\s*(?P<day>{NUMERAL})\s*[号日]")
_RECURS = re.compile(
    r"每|逢|隔周|隔天|单周|双周|天天|\b(?:every|each|daily|weekly|monthly|yearly)\b"
)


_LENGTH = re.compile(
    r"(?P<minutes>\d{1,4})\s*(?:分钟?|min(?:ute)?s?)?"
    r"|(?:(?P<hours>\d{1,2}|an?)\s*个?(?P<more>半)?|(?P<half>半个?|half an))"
    r"\s*(?:小时|钟头|hours?|h)"
)


def rule_in(words: str, now: datetime) -> Rule | Unclear:
    """Read days and hour; `now` is in the community's zone. A day alone is one that is to come."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    if not _RECURS.search(plain):
        return _once(words, now)
    found, rest = _recurring(plain)
    if not found or _RECURS.search(rest) or days.named(rest, now.date()):
        return Unclear.NO_HOUR
    at = _clock(rest, now)
    return at if isinstance(at, Unclear) else _rule(found, at)


def hour_in(words: str, now: datetime) -> time | Unclear:
    """Read the hour alone, as it would be said of tomorrow."""
    return _clock(words, now)


def minutes_in(words: str) -> int | None:
    """Read how long something takes: "90", "一个半小时", "2 hours"; None where that is not said."""
    found = _LENGTH.fullmatch(with_digits(words).casefold().strip())
    if found is None:
        return None
    if found["minutes"]:
        return int(found["minutes"])
    hours = number(found["hours"]) if found["hours"] else 0
    return hours * 60 + 30 * bool(found["half"] or found["more"])


def _rule(found: Mapping[str, Any], at: time) -> Rule | Unclear:
    try:
        return Rule(**found, at=at)
    except ValidationError:  # the 32nd, 30 February
        return Unclear.NO_SUCH_TIME


def _once(words: str, now: datetime) -> Rule | Unclear:
    found = moments.planned(words, now)
    if isinstance(found, Unclear):
        return found
    return Rule(dates=(found.date(),), at=found.time())


def _clock(words: str, now: datetime) -> time | Unclear:
    found = moments.planned(f"明天 {words}", now)
    return found if isinstance(found, Unclear) else found.time()


def _recurring(words: str) -> tuple[Days, str]:
    """Find the days, and give the words without them."""
    for pattern, read in _READERS:
        if found := pattern.search(words):
            return read(found), f"{words[: found.start()]} {words[found.end() :]}"
    return {}, words


def _every_day(_: re.Match[str]) -> Days:
    return {"weekly": WEEK}


def _workdays(_: re.Match[str]) -> Days:
    return {"weekly": WEEK[:5]}


def _weekly(found: re.Match[str]) -> Days:
    return {"weekly": _in_order(re.findall(_DAY, found["days"]))}


def _weekly_in_english(found: re.Match[str]) -> Days:
    return {"weekly": _in_order(re.findall(_ENGLISH_DAY, found["days"]))}


def _nth(found: re.Match[str]) -> Days:
    which = LAST if found["last"] else number(found["which"])
    return {"monthly_weekday": {"which": which, "weekday": _weekday(found["day"])}}


def _nth_in_english(found: re.Match[str]) -> Days:
    which = _ORDINALS.get(found["which"]) or int(found["which"][0])
    return {"monthly_weekday": {"which": which, "weekday": _weekday(found["day"])}}


def _monthly(found: re.Match[str]) -> Days:
    return {"monthly": {"day": 31 if found["last"] else number(found["day"])}}


def _monthly_in_english(found: re.Match[str]) -> Days:
    return {"monthly": {"day": int(found["day"])}}


def _yearly(found: re.Match[str]) -> Days:
    return {"yearly": {"month": number(found["month"]), "day": number(found["day"])}}


def _in_order(named: list[str]) -> list[str]:
    wanted = {_weekday(each) for each in named}
    return [day for day in WEEK if day in wanted]


def _weekday(named: str) -> str:
    """Give the day of the week, whether its character, its digit or its English name is said."""
    if named in "一二三四五六日天":
        return WEEK["一二三四五六日".index(named.replace("天", "日"))]
    return WEEK[int(named) - 1] if named.isdecimal() else WEEK[_NAMES.index(named[:3])]


_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Days]], ...] = (
    (_NTH, _nth),
    (_NTH_IN_ENGLISH, _nth_in_english),
    (_YEARLY, _yearly),
    (_DATE, _monthly),
    (_WORKDAYS, _workdays),
    (_DAILY, _every_day),
    (_WEEKLY, _weekly),
    (_WEEKLY_IN_ENGLISH, _weekly_in_english),
    (_DATE_IN_ENGLISH, _monthly_in_english),
)
"""The narrowest first: "the first Saturday of every month" is not every Saturday."""
