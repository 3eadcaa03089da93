"""Public holidays and make-up workdays: known by official notice, or not known. Never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from domain import packaged

DAY = timedelta(days=1)
LONGEST_HOLIDAY = 31
"""Days; a longer one is a slip of the pen."""


class DayKind(StrEnum):
    """What a day is, as far as work goes."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    UNKNOWN = "unknown"
    """The arrangement of its year is not out, or nobody has entered it."""


class Holiday(BaseModel):
    """The days off of one holiday, `first` and `last` among them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    first: date
    last: date

    @model_validator(mode="after")
    def _has_days(self) -> Self:
        if not self.first <= self.last < self.first + LONGEST_HOLIDAY * DAY:
            raise ValueError(f"{self.name} should last 1 to {LONGEST_HOLIDAY} days")
        return self

    @property
    def days(self) -> Iterator[date]:
        """Its days off, in order."""
        return days_between(self.first, self.last)


class Arrangement(BaseModel):
    """The holidays and make-up workdays of a year, and the notice that says so."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    year: int
    source: str
    holidays: tuple[Holiday, ...] = Field(min_length=1)
    workdays: tuple[date, ...] = ()

    @model_validator(mode="after")
    def _fits(self) -> Self:
        off = [day for holiday in self.holidays for day in holiday.days]
        if len(off) > len(set(off)) or not set(off).isdisjoint(self.workdays):
            raise ValueError(f"a day of {self.year} is named twice")
        return self


@dataclass(frozen=True, slots=True)
class Holidays:
    """What is known of all years."""

    off: Mapping[date, str]
    """The name of the holiday, for each day off."""
    workdays: frozenset[date]
    """Days of weekends on which people work."""
    years: frozenset[int]
    """The years whose arrangement is known."""

    @classmethod
    def by(cls, arrangements: Iterable[Arrangement]) -> Holidays:
        """Put years together; the days about New Year are sometimes in the notice of the next."""
        known = tuple(arrangements)
        every = [holiday for year in known for holiday in year.holidays]
        return cls(
            off={day: holiday.name for holiday in every for day in holiday.days},
            workdays=frozenset(day for year in known for day in year.workdays),
            years=frozenset(year.year for year in known),
        )

    def kind(self, day: date) -> DayKind:
        """Tell what a day is; `UNKNOWN` in a year without an arrangement."""
        if day in self.off:
            return DayKind.HOLIDAY
        if day in self.workdays:
            return DayKind.WORKDAY
        if day.year not in self.years:
            return DayKind.UNKNOWN
        return DayKind.WORKDAY if day.weekday() < 5 else DayKind.WEEKEND

    def next_workday(self, day: date) -> date | None:
        """Give the first workday after a day; None where that is not known."""
        for later in days_between(day + DAY, day + LONGEST_HOLIDAY * DAY):
            kind = self.kind(later)
            if kind in (DayKind.WORKDAY, DayKind.UNKNOWN):
                return later if kind is DayKind.WORKDAY else None
        return None


@cache
def official() -> Mapping[int, Arrangement]:
    """The arrangements that come with the program, by year."""
    rows = packaged.table("calendar/holidays.toml")
    return {int(year): Arrangement(year=int(year), **row) for year, row in rows.items()}


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    return (first + number * DAY for number in range((last - first).days + 1))
