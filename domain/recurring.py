"""Days that come again, as people say them: 每周三早上九点, 每月6号, every Monday at 9 am."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from domain import moments
from domain.calendar.patterns import LAST, WEEK
from domain.calendar.rules import Rule
from domain.days import named
from domain.moments import Unclear
from domain.numerals import NUMERAL, number

Days = Mapping[str, Any]
"""The facts of a rule that name its days."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """Days that come again, and a time of day."""

    days: Days
    at: time | None
    """None where no time was named."""


_UNIT = "(?:周|星期|礼拜)"
_DAY = r"(?:[一二三四五六日天](?![点时])|[1-7](?![\d点时:]))"
_JOIN = r"\s*(?:[、,和及跟与]|到|至|-|~)?\s*"
_IN_CHARACTERS = re.compile(rf"(?P<until>[到至~-])?\s*{_UNIT}?(?P<day>{_DAY})")
_OF_WEEK = {word: n for n, word in enumerate("一二三四五六日")} | {"天": 6}

_NAME = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_NAMES = tuple(day.value for day in WEEK)
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_NTH = "first|second|third|fourth|fifth"
_WHICH = {word: n for n, word in enumerate("一二三四五", 1)} | {
    word: n for n, word in enumerate(_NTH.split("|"), 1)
}


def _every_day(_: re.Match[str]) -> Days:
    return {"weekly": list(WEEK)}


def _weekend(_: re.Match[str]) -> Days:
    return {"weekly": list(WEEK[5:])}


def _workdays(_: re.Match[str]) -> Days:
    return {"weekly": list(WEEK[:5])}


def _weekdays(found: re.Match[str]) -> Days:
    """Read one day of the week or several; "to" fills in those between."""
    days: list[int] = []
    for one in _IN_CHARACTERS.finditer(found["days"]):
        day = _weekday(one["day"])
        days += range(days[-1] + 1, day) if one["until"] and days else ()
        days.append(day)
    return {"weekly": [WEEK[day] for day in sorted(set(days))]}


def _named_weekdays(found: re.Match[str]) -> Days:
    named = {_NAMES.index(name[:3]) for name in re.findall(_NAME, found["days"])}
    return {"weekly": [WEEK[day] for day in sorted(named)]}


def _last_day(_: re.Match[str]) -> Days:
    return {"monthly": {"day": 31}}


def _day_of_month(found: re.Match[str]) -> Days:
    return {"monthly": {"day": number(found["day"])}}


def _weekday_of_month(found: re.Match[str]) -> Days:
    nth = found["nth"]
    which = (int(nth) if nth.isdecimal() else _WHICH[nth]) if nth else LAST
    return {"monthly_weekday": {"which": which, "weekday": WEEK[_weekday(found["day"])]}}


def _day_of_year(found: re.Match[str]) -> Days:
    month = found["month"]
    named = _MONTH.split("|").index(month) + 1 if month.isalpha() and month.isascii() else None
    return {"yearly": {"month": named or number(month), "day": number(found["day"])}}


def _weekday(word: str) -> int:
    if word.isascii():
        return int(word) - 1 if word.isdecimal() else _NAMES.index(word[:3])
    return _OF_WEEK[word]


_READERS: tuple[tuple[str, Callable[[re.Match[str]], Days]], ...] = (
    (rf"每年的?\s*(?P<month>{NUMERAL})\s*月\s*(?P<day>{NUMERAL})\s*[号日]", _day_of_year),
    (rf"every year on (?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH})[a-z]*", _day_of_year),
    (
        rf"每个?月的?\s*(?:第(?P<nth>[一二三四五1-5])|最后一?)个?{_UNIT}(?P<day>{_DAY})",
        _weekday_of_month,
    ),
    (
        rf"(?:on )?(?:the )?(?:(?P<nth>{_NTH})|last) (?P<day>{_NAME}) of (?:every|each) month",
        _weekday_of_month,
    ),
    (
        r"每个?月的?(?:最后一天|月?底|月?末)|(?:on )?(?:the )?last day of (?:every|each) month",
        _last_day,
    ),
    (
        rf"(?:每个?月的?\s*|(?<![\d月一二三四五六七八九十]))(?P<day>{NUMERAL})\s*[号日]",
        _day_of_month,
    ),
    (
        r"(?:on )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:day )?of (?:every|each) month",
        _day_of_month,
    ),
    (r"(?:every|each) month on (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?", _day_of_month),
    (r"每[天日]|天天|\b(?:every ?day|daily)\b", _every_day),
    (r"每?个?周末|\b(?:every|on) ?weekends?\b", _weekend),
    (r"每?个?工作日|\b(?:every|on) ?(?:work|week)days?\b", _workdays),
    (rf"(?<![下上这本个])[每逢]?个?{_UNIT}(?P<days>{_DAY}(?:{_JOIN}{_UNIT}?{_DAY})*)", _weekdays),
    (rf"\b(?:every|each|on)\s+(?P<days>{_NAME}\b(?:(?:, and|,| and) {_NAME}\b)*)", _named_weekdays),
)
"""The more particular first."""


_RECURS = re.compile(r"[每逢]|隔|单周|双周|天天|\b(?:every|each|daily|weekly|monthly|yearly)\b")
_OTHERWISE = re.compile(
    r"隔|[单双]周|每[两二三四五六2-9]个?(?:周|星期|礼拜|天|月)"
    r"|\b(?:every|each) (?:other|second|third)\b"
)
"""Every other week is no rule: what is meant for each second one must not be told to all each."""


def recurs(words: str) -> bool:
    """Tell whether words are about something that comes again."""
    return _RECURS.search(_plain(words)) is not None


def read(words: str, now: datetime) -> Recurring | None:
    """Read on which days and at what time; None where no day is named, or none that there is.

    What is not understood wholly is not understood: the 6th and the 20th are two rules. `now` is in
    the community's zone.
    """
    days, rest = _days(_plain(words), now)
    return Recurring(days, moments.clock_in(rest, now)) if days and _exist(days) else None


def _days(plain: str, now: datetime) -> tuple[Days, str]:
    """Find the days, and give the words without them; no days where the rest names some too."""
    if _OTHERWISE.search(plain):
        return {}, plain
    for pattern, days_of in _READERS:
        if found := re.search(pattern, plain):
            rest = plain[: found.start()] + " " + plain[found.end() :]
            whole = not recurs(rest) and not named(rest, now.date())
            return (days_of(found) if whole else {}), rest
    return {}, plain


def planned(words: str, now: datetime) -> Rule | Unclear:
    """Read the days and the hour of something, that comes again or once; or tell why not."""
    if not recurs(words):
        once = moments.planned(words, now)
        return once if isinstance(once, Unclear) else Rule(dates=(once.date(),), at=once.time())
    days, rest = _days(_plain(words), now)
    if not days:
        return Unclear.NO_HOUR
    at = moments.planned(f"明天 {rest}", now)
    if isinstance(at, Unclear):
        return at
    return Rule(**days, at=at.time()) if _exist(days) else Unclear.NO_SUCH_TIME


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


def _exist(days: Days) -> bool:
    try:
        Rule.model_validate({**days, "at": "00:00"})
    except ValueError:
        return False
    return True
