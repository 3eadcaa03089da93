"""What follows from a rule, the holidays and a span of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar.holidays import DAY, LONGEST_HOLIDAY, DayKind, Holidays, days_between
from domain.calendar.local_time import moment
from domain.calendar.rules import OnHoliday, Rule

FARTHEST_MOVE = timedelta(days=LONGEST_HOLIDAY)


class Fate(StrEnum):
    """What becomes of a day that a rule names."""

    HELD = "held"
    MOVED = "moved"
    SKIPPED = "skipped"
    CALLED_OFF = "called_off"
    """Staff have called it off, this one time."""
    DROPPED = "dropped"
    """The rule named it once, and no longer does."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a rule comes about, or would have."""

    day: date
    """The local date that the rule names: its identity, wherever holidays move it."""
    held_on: date
    """The local date on which it takes place."""
    due_at: datetime
    """When it begins, in UTC; of one that is skipped, when it would have."""
    fate: Fate
    holiday: str = ""
    """The holiday that skips or moves it."""
    certain: bool = True
    """False: whether this is a holiday is not known yet, and matters."""

    @property
    def takes_place(self) -> bool:
        """Whether people come together."""
        return self.fate in (Fate.HELD, Fate.MOVED)


def occurrences(
    rule: Rule, zone: ZoneInfo, holidays: Holidays, since: datetime, until: datetime
) -> list[Occurrence]:
    """Give what is due from `since` on and before `until`, in order; of skipped ones too."""
    first = since.astimezone(zone).date() - FARTHEST_MOVE
    last = until.astimezone(zone).date()
    every = (_on(day, rule, zone, holidays) for day in rule.days(first, last))
    found = [one for one in every if since <= one.due_at < until]
    return sorted(found, key=lambda one: (one.due_at, one.day))


def _on(day: date, rule: Rule, zone: ZoneInfo, holidays: Holidays) -> Occurrence:
    due_at = moment(day, rule.at, zone)
    kind = holidays.kind(day) if rule.heeds_holidays else DayKind.WORKDAY
    if kind is not DayKind.HOLIDAY:
        return Occurrence(day, day, due_at, Fate.HELD, certain=kind is not DayKind.UNKNOWN)
    name = holidays.off[day]
    if rule.on_holiday is OnHoliday.SKIP:
        return Occurrence(day, day, due_at, Fate.SKIPPED, name)
    new_day = holidays.next_workday(day)
    if new_day is None:
        return Occurrence(day, day, due_at, Fate.HELD, name, certain=False)
    if _is_taken(new_day, day, rule, holidays):
        return Occurrence(day, day, due_at, Fate.SKIPPED, name)
    return Occurrence(day, new_day, moment(new_day, rule.at, zone), Fate.MOVED, name)


def _is_taken(new_day: date, day: date, rule: Rule, holidays: Holidays) -> bool:
    """Tell whether the rule has its turn that day, or an earlier one was moved there before."""
    earlier = days_between(day - FARTHEST_MOVE, day - DAY)
    return rule.falls_on(new_day) or any(
        rule.falls_on(one)
        and holidays.kind(one) is DayKind.HOLIDAY
        and holidays.next_workday(one) == new_day
        for one in earlier
    )
