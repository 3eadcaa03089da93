"""Rules: on which days, at what time, with what reminders, and what becomes of it on a holiday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from domain.calendar.holidays import days_between
from domain.calendar.local_time import moment
from domain.calendar.patterns import WEEK, Monthly, MonthlyWeekday, Weekday, Yearly
from domain.groups import TEAMS, Circle, circle_of
from domain.people import Role
from domain.spots import Spot

LONGEST_LEAD = timedelta(days=30)
MOST_PEOPLE = 1000
"""More do not sign up for anything."""

SHORTEST_MINUTES, LONGEST_MINUTES = 10, 24 * 60
"""How long something may take."""

ALWAYS_OFF = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""Months and days that are holidays in every year (国务院令第795号, in force since 2025)."""

SAMPLE = date(2028, 1, 1), date(2036, 12, 31)
"""Years in which every date comes, on many weekdays: a rule that is idle in them is idle always."""

AT_ITS_TIME = "0 minutes"
"""The lead time of what is told when it begins."""

_LEAD = re.compile(r"([1-9]\d{0,3}|0(?= minutes)) (day|hour|minute)s?")
_KEY = r"^[a-z0-9_]{1,30}$"


def _lead(words: str) -> str:
    found = _LEAD.fullmatch(words.strip())
    if found is None or _span(*found.groups()) > LONGEST_LEAD:
        raise ValueError(f'"{words}" should be such as "1 day", "2 hours"; at most 30 days')
    number, unit = found.groups()
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def _circle(key: str) -> str:
    if circle_of(key) is None:
        raise ValueError(f'"{key}" should be "all", such as "compound-beiyuan" or "team-red_hat"')
    return key


CircleKey = Annotated[str, AfterValidator(_circle)]
"""A circle's key: ``all``, ``compound-beiyuan``, ``team-red_hat``."""

Lead = Annotated[str, AfterValidator(_lead)]
"""How long before it begins a reminder comes: ``1 day``, ``2 hours``, ``30 minutes``."""


class OnHoliday(StrEnum):
    """What becomes of an occurrence whose day is a public holiday."""

    KEEP = "keep"
    SKIP = "skip"
    MOVE = "move"
    """To the next workday; where the rule has its turn that day anyway, it is left out."""


class Rule(BaseModel):
    """The days are all that any of the patterns name; times are the community's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    weekly: tuple[Weekday, ...] = ()
    monthly: Monthly | None = None
    monthly_weekday: MonthlyWeekday | None = None
    yearly: Yearly | None = None
    dates: tuple[date, ...] = ()
    at: time
    remind: tuple[Lead, ...] = ("1 day",)
    on_holiday: OnHoliday = OnHoliday.KEEP

    @model_validator(mode="after")
    def _comes_about(self) -> Self:
        _check(self)
        return self

    def falls_on(self, day: date) -> bool:
        """Tell whether the rule names this day, holiday or not."""
        patterns = (self.monthly, self.monthly_weekday, self.yearly)
        by_pattern = any(pattern.falls_on(day) for pattern in patterns if pattern)
        return by_pattern or WEEK[day.weekday()] in self.weekly or day in self.dates

    def days(self, first: date, last: date) -> Iterator[date]:
        """Give the days that the rule names, from the first to the last."""
        return filter(self.falls_on, days_between(first, last))

    @property
    def recurs(self) -> bool:
        """Whether it goes on for ever; single dates come to an end."""
        return bool(self.weekly or self.monthly or self.monthly_weekday or self.yearly)

    @property
    def heeds_holidays(self) -> bool:
        """Whether it must be known which days are holidays."""
        return self.on_holiday is not OnHoliday.KEEP

    def is_over(self, today: date) -> bool:
        """Tell whether nothing can come of it any more."""
        return not self.recurs and max(self.dates) < today


class Activity(Rule):
    """A patrol, a check, a course, an opera: what the community does on fixed days.

    Where it has groups or a team, these are called together: a card with which one signs up.
    """

    key: str = Field(pattern=_KEY)
    name: str = Field(min_length=1, max_length=60)
    place: str = Field(default="", max_length=200)
    leader: str = Field(default="", max_length=60)
    """The name of who leads it, as it is registered."""
    team: str = ""
    """Who does it: a role that is a team, or a trade of the talent pool."""
    groups: tuple[CircleKey, ...] = ()
    """Whose group chats get the card, besides the team's."""
    capacity: int | None = Field(default=None, ge=1, le=MOST_PEOPLE)
    fewest: int = Field(default=0, ge=0, le=MOST_PEOPLE)
    """With fewer people than this the leader is alarmed."""
    minutes: int = Field(default=120, ge=SHORTEST_MINUTES, le=LONGEST_MINUTES)
    """How long it takes; for so long it is credited to whoever was there."""
    poster: str = ""
    """A picture that is shown before the card: how the channel knows its file."""
    round: bool = False
    """It goes through the compounds: hazards are shown by photo, others are all clear."""
    spot: Spot | None = None
    """Where people meet, on the map: who is there need no code."""

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        if self.capacity is not None and self.fewest > self.capacity:
            raise ValueError("fewest is more than capacity")
        return self

    @property
    def circles(self) -> tuple[Circle, ...]:
        """Whose group chats get the card."""
        named = [circle for key in self.groups if (circle := circle_of(key))]
        team = [Circle(team=Role(self.team))] if self.team in TEAMS else []
        return tuple(dict.fromkeys((*named, *team)))

    @property
    def calls_together(self) -> bool:
        """Whether people sign up for it."""
        return bool(self.groups or self.team)


def remind_at(lead: Lead, day: date, at: time, zone: ZoneInfo) -> datetime:
    """When a reminder of something on a day comes; whole days before, at the same local time."""
    number, unit = lead.split()
    span = _span(number, unit.removesuffix("s"))
    if unit.startswith("day"):
        return moment(day - span, at, zone)
    return moment(day, at, zone) - span


def _span(number: str, unit: str) -> timedelta:
    return timedelta(**{f"{unit}s": int(number)})


def check_leads(leads: tuple[Lead, ...]) -> None:
    """Raise a ValueError where two lead times are one."""
    spans = [_span(*lead.removesuffix("s").split()) for lead in leads]
    if len(set(spans)) < len(spans):
        raise ValueError("remind names the same moment twice")


def _check(rule: Rule) -> None:
    if not rule.recurs and not rule.dates:
        raise ValueError("names no day; try weekly, monthly, monthly_weekday, yearly or dates")
    check_leads(rule.remind)
    if rule.on_holiday is OnHoliday.SKIP and _always_off(rule):
        raise ValueError('never comes: its days are always holidays, and on_holiday is "skip"')


def _always_off(rule: Rule) -> bool:
    days = rule.days(*SAMPLE) if rule.recurs else iter(rule.dates)
    return all((day.month, day.day) in ALWAYS_OFF for day in days)
