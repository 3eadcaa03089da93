"""When a volunteer comes, and how long a job in hand may stand still."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from domain.community import Community
from domain.quiet import quiet_of

SOON = {"half-hour": timedelta(minutes=30), "hour": timedelta(hours=1)}
LATER = {
    "afternoon": (0, time(15)),
    "evening": (0, time(19)),
    "tomorrow-morning": (1, time(9, 30)),
    "tomorrow-afternoon": (1, time(15)),
}
"""Times that are offered: in how many days, at what o'clock."""
SAME_WAY = timedelta(hours=2)
"""Whoever is on the way may still say so late a time without turning back."""


def offered(now: datetime) -> list[str]:
    """Give the times that still lie ahead, by their names; `now` is in the community's zone."""
    return [*SOON, *(name for name in LATER if moment(name, now) > now + timedelta(hours=1))]


def moment(name: str, now: datetime) -> datetime:
    """Give the moment that the name of an offered time means."""
    if name in SOON:
        return now + SOON[name]
    days, clock = LATER[name]
    return datetime.combine(now.date() + timedelta(days=days), clock, now.tzinfo)


def is_another_day(at: datetime, now: datetime) -> bool:
    """Tell whether nobody sets off for it now; soon after midnight is still the same way."""
    return at.date() > now.date() and at > now + SAME_WAY


def remind_at(now: datetime, visit_at: datetime | None, community: Community) -> datetime:
    """When a job in hand that does not move is reminded of: not before the time agreed on."""
    start = max(now, visit_at) if visit_at else now
    return by_day(start + timedelta(hours=community.job_hours.remind), community)


def give_back_at(now: datetime, community: Community) -> datetime:
    """When a job that did not move after the reminder is given back."""
    return by_day(now + timedelta(hours=community.job_hours.give_back), community)


def by_day(moment: datetime, community: Community) -> datetime:
    """Put a moment off to the end of the quiet hours, if it lies in them."""
    return quiet_of(community).put_off(moment)
