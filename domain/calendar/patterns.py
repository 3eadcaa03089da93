"""The days that a rule may name: weekdays, days of the month or year, single dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

LEAP_YEAR = 2000
LAST = -1
"""Stands for the last one of a month."""


class Pattern(BaseModel):
    """Days that come again."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Weekday(StrEnum):
    """A day of the week. By name: numbers begin with Monday here and with Sunday elsewhere."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEK = tuple(Weekday)
"""From Monday on, as `date.weekday` counts."""


class IfShort(StrEnum):
    """What becomes of the 29th, 30th or 31st in a month that has no such day."""

    LAST_DAY = "last_day"
    SKIP = "skip"


class Monthly(Pattern):
    """A day of every month."""

    day: int = Field(ge=1, le=31)
    if_short: IfShort = IfShort.LAST_DAY

    def falls_on(self, day: date) -> bool:
        """Tell whether a date is one of these."""
        longest = _length(day.year, day.month)
        by_its_end = self.if_short is IfShort.LAST_DAY
        return day.day == (min(self.day, longest) if by_its_end else self.day)


class MonthlyWeekday(Pattern):
    """The first to fifth of a weekday in every month that has it, or the last."""

    which: int = Field(ge=LAST, le=5)
    weekday: Weekday

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if self.which == 0:
            raise ValueError("which should be 1 to 5, or -1 for the last")
        return self

    def falls_on(self, day: date) -> bool:
        """Tell whether a date is one of these."""
        if WEEK[day.weekday()] is not self.weekday:
            return False
        if self.which == LAST:
            return day.day + len(WEEK) > _length(day.year, day.month)
        return (day.day - 1) // len(WEEK) + 1 == self.which


class Yearly(Pattern):
    """A day of every year; the 29th of February follows `if_short` in other years."""

    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)
    if_short: IfShort = IfShort.LAST_DAY

    @model_validator(mode="after")
    def _exists(self) -> Self:
        longest = _length(LEAP_YEAR, self.month)
        if self.day > longest:
            raise ValueError(f"month {self.month} has no day {self.day}: {longest} is its last")
        return self

    def falls_on(self, day: date) -> bool:
        """Tell whether a date is one of these."""
        of_month = Monthly(day=self.day, if_short=self.if_short)
        return day.month == self.month and of_month.falls_on(day)


def _length(year: int, month: int) -> int:
    return monthrange(year, month)[1]
