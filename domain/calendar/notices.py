"""Reads the official notice of a year's holidays (国务院办公厅关于…年部分节假日安排的通知).

Staff paste it, or type lines like it: ``清明节：4月4日（周六）至6日（周一）放假，共3天。``
What the notice says twice (a weekday, a number of days) is compared: a slip of the pen is found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pydantic import ValidationError

from domain.calendar.holidays import Arrangement, Holiday

WEEKDAYS = "一二三四五六日"
USUAL = 6
"""Holidays in a year at least: seven, two of which may come together."""

_SECTION = re.compile(r"([一-鿿]{2,3}(?:、[一-鿿]{2,3})?)[:：]")
_DATE = re.compile(
    r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]"
    r"(?:[（(][^（）()]*?(?:周|星期)([一二三四五六日天])[）)]|[（(][^（）()]*[）)])?"
)
_TO = re.compile(r"\s*[至到—~-]+\s*")
_COUNT = re.compile(r"共\s*(\d{1,2})\s*天")
_TITLE = re.compile(r"(\d{4})年部分节假日")
_SOURCE = re.compile(r"国办发明电\s*[〔\[（(]\d{4}[〕\]）)]\s*\d+\s*号")


class Wrong(StrEnum):
    """What can be wrong with a notice."""

    NOTHING_FOUND = "nothing-found"
    OTHER_YEAR = "other-year"
    NO_DAYS = "no-days"
    NO_SUCH_DAY = "no-such-day"
    WEEKDAY = "weekday"
    COUNT = "count"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a notice is not taken, and the words that it is about."""

    what: Wrong
    where: str = ""


class _Faulty(Exception):
    """Carries a fault to the top of this module."""

    def __init__(self, what: Wrong, where: str = "") -> None:
        super().__init__(what)
        self.fault = Fault(what, where)


def read(words: str, year: int) -> Arrangement | Fault:
    """Take a year's holidays and make-up workdays from the words of its notice."""
    try:
        return _arrangement("".join(words.split()), year)
    except _Faulty as faulty:
        return faulty.fault


def _arrangement(words: str, year: int) -> Arrangement:
    title = _TITLE.search(words)
    if title and int(title[1]) != year:
        raise _Faulty(Wrong.OTHER_YEAR, title[1])
    sections = _sections(words)
    if not sections:
        raise _Faulty(Wrong.NOTHING_FOUND)
    source = _SOURCE.search(words)
    try:
        return Arrangement(
            year=year,
            source=source[0] if source else "",
            holidays=tuple(_holiday(name, text, year) for name, text in sections),
            workdays=tuple(day for _, text in sections for day in _workdays(text, year)),
        )
    except ValidationError:
        raise _Faulty(Wrong.TWICE) from None


def _sections(words: str) -> list[tuple[str, str]]:
    """Cut the notice into holidays; what has no day off in it is its head."""
    _, *cut = _SECTION.split(words)
    pairs = zip(cut[::2], cut[1::2], strict=True)
    return [(name, text) for name, text in pairs if "放假" in text and _DATE.search(text)]


def _holiday(name: str, text: str, year: int) -> Holiday:
    off = text.partition("放假")[0]
    days = _days(off, year)
    if not days or len(days) > 2 or (len(days) == 2 and not _TO.search(off)):
        raise _Faulty(Wrong.NO_DAYS, name)
    try:
        holiday = Holiday(name=name, first=days[0], last=days[-1])
    except ValidationError:
        raise _Faulty(Wrong.NO_DAYS, name) from None
    count = _COUNT.search(text)
    if count and int(count[1]) != len(list(holiday.days)):
        raise _Faulty(Wrong.COUNT, name)
    return holiday


def _workdays(text: str, year: int) -> list[date]:
    clauses = re.split("[。；;]", text.partition("放假")[2])
    return [day for clause in clauses if "上班" in clause for day in _days(clause, year)]


def _days(text: str, year: int) -> list[date]:
    """Give the dates in a text; one without a month is of the month before it."""
    found: list[date] = []
    for mark in _DATE.finditer(text):
        before = found[-1] if found else date(year, 1, 1)
        its_year = int(mark[1]) if mark[1] else (before.year if found else year)
        found.append(_day(mark, its_year, int(mark[2] or before.month)))
    return found


def _day(mark: re.Match[str], year: int, month: int) -> date:
    try:
        day = date(year, month, int(mark[3]))
    except ValueError:
        raise _Faulty(Wrong.NO_SUCH_DAY, mark[0]) from None
    if mark[4] and WEEKDAYS[day.weekday()] != mark[4].replace("天", "日"):
        raise _Faulty(Wrong.WEEKDAY, mark[0])
    return day
