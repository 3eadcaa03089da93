"""Moments as people say them: tomorrow at nine in the morning."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime, time, timedelta

from dialogue.words import Text, t
from domain import moments
from domain.calendar.patterns import WEEK
from domain.moments import Unclear
from handlers.turn import Turn

PARTS = {
    0: "small-hours",
    5: "early",
    8: "morning",
    12: "noon",
    13: "afternoon",
    18: "evening",
}
"""The parts of a day, by the hour at which they begin."""

YEAR = timedelta(days=366)

NEAR = ("day-today", "day-tomorrow", "day-after-tomorrow")


def moment(turn: Turn, when: datetime) -> Text:
    """Say when something is, in the community's zone: the day, its date and the time."""
    local = when.astimezone(turn.community.zone)
    today = turn.now.astimezone(turn.community.zone).date()
    return t("moment", day=day(local.date(), today), time=clock(local.time()))


def dated(turn: Turn, when: datetime) -> Text:
    """Say when something is by its date alone, where the words stand for days."""
    local = when.astimezone(turn.community.zone)
    return t("moment", day=on(local.date()), time=clock(local.time()))


def day(which: date, today: date) -> Text:
    """Say a day: today, tomorrow and the day after by these words too."""
    ahead = (which - today).days
    named = on(which)
    return Text(NEAR[ahead], {"date": named}) if 0 <= ahead < len(NEAR) else named


def on(which: date) -> Text:
    """Say a date with its weekday."""
    month, weekday = Text(f"month-{which.month}"), Text(f"weekday-{WEEK[which.weekday()]}")
    return t("date", month=month, day=str(which.day), weekday=weekday)


def clock(at: time) -> Text:
    """Say a time of day."""
    begins = tuple(PARTS)
    part = PARTS[begins[bisect_right(begins, at.hour) - 1]]
    return Text(f"clock-{part}", {"time": _of_twelve(at)})


def read_planned(words: str, now: datetime) -> str | Text:
    """Take words that mean the day and hour of something planned; gives them as ISO."""
    found = moments.planned(words, now)
    return Text(f"moment-{found}") if isinstance(found, Unclear) else found.isoformat()


def _of_twelve(at: time) -> Text:
    hour = str((at.hour - 1) % 12 + 1)
    if at.minute in (0, 30):
        return t("half-past" if at.minute else "o-clock", hour=hour)
    return t("hour-and-minutes", hour=hour, minute=f"{at.minute:02d}")
