"""What somebody sees who plans an activity: in words, before it is on the calendar."""

from __future__ import annotations

from typing import Any

from dialogue.words import Text, t, verbatim
from domain.calendar.holidays import Holidays
from domain.calendar.occurrences import occurrences
from domain.calendar.patterns import LAST, WEEK, Monthly, MonthlyWeekday
from domain.calendar.rules import Activity
from handlers import circles, moments, wording
from handlers.texts import render
from handlers.turn import Turn, Visit

Facts = dict[str, Any]
"""The facts of an activity, as JSON."""

LAST_DAY = Monthly(day=31)

DRAFT = "draft"
"""The key of one that has none yet."""


def activity_of(facts: Facts, key: str = DRAFT) -> Activity:
    """Make an activity of its facts; raises ValueError where they do not fit together."""
    return Activity.model_validate({**facts, "key": key})


async def summary(visit: Visit, facts: Facts) -> str:
    """Say all that was said, in the language of who plans it."""
    lines = described(visit, activity_of(facts))
    return "\n".join(render(line, visit.speaker.language) for line in lines)


def described(turn: Turn, activity: Activity) -> list[Text]:
    """Say what an activity is, when, where and for whom."""
    lines = [t("activity-title", name=activity.name), t("activity-when", when=days(turn, activity))]
    if activity.place:
        lines.append(t("activity-where", place=activity.place))
    if activity.leader:
        lines.append(t("activity-leader", name=activity.leader))
    if activity.capacity:
        lines.append(t("plan-places", count=str(activity.capacity)))
    named = [circles.named(turn, circle) for circle in activity.circles]
    lines.append(t("plan-groups", circles=wording.listed(named)) if named else t("plan-no-groups"))
    return lines


def days(turn: Turn, activity: Activity) -> Text:
    """Say on which days it is; of what does not recur, when it is next."""
    time = moments.clock(activity.at)
    if len(activity.weekly) == len(WEEK):
        return t("plan-every-day", time=time)
    if activity.weekly:
        named = wording.listed([Text(f"weekday-{day}") for day in activity.weekly])
        return t("plan-every-week", days=named, time=time)
    if activity.monthly:
        return _of_every_month(activity.monthly, time)
    if activity.monthly_weekday:
        return _weekday_of_month(activity.monthly_weekday, time)
    if yearly := activity.yearly:
        month, day = Text(f"month-{yearly.month}"), str(yearly.day)
        return t("plan-every-year", month=month, day=day, time=time)
    coming = first(turn, activity)
    return coming or verbatim("-")


def _of_every_month(pattern: Monthly, time: Text) -> Text:
    if pattern == LAST_DAY:
        return t("plan-last-day", time=time)
    return t("plan-every-month", day=str(pattern.day), time=time)


def _weekday_of_month(pattern: MonthlyWeekday, time: Text) -> Text:
    weekday = Text(f"weekday-{pattern.weekday}")
    if pattern.which == LAST:
        return t("plan-last-weekday", weekday=weekday, time=time)
    which = Text(f"nth-{pattern.which}")
    return t("plan-nth-weekday", which=which, weekday=weekday, time=time)


def first(turn: Turn, activity: Activity) -> Text | None:
    """Say when it is for the first time from now on, whatever holidays do to it."""
    unknown, until = Holidays.by(()), turn.now + moments.YEAR
    found = occurrences(activity, turn.community.zone, unknown, turn.now, until)
    return moments.moment(turn, found[0].due_at) if found else None
