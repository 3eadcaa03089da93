"""What somebody sees who plans an activity: in words, before it is on the calendar."""

from __future__ import annotations

from typing import Any

from dialogue.words import Text, t, verbatim
from domain.calendar.holidays import Holidays
from domain.calendar.occurrences import occurrences
from domain.calendar.rules import Activity
from handlers import circles, moments, wording
from handlers.texts import render
from handlers.turn import Turn, Visit

Facts = dict[str, Any]
"""The facts of an activity, as JSON."""

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
    """Say on which days it is: once, every week or every month; of any other rule, the next."""
    time = moments.clock(activity.at)
    if activity.weekly:
        named = wording.listed([Text(f"weekday-{day}") for day in activity.weekly])
        return t("plan-every-week", days=named, time=time)
    if activity.monthly:
        return t("plan-every-month", day=str(activity.monthly.day), time=time)
    coming = first(turn, activity)
    return coming or verbatim("-")


def first(turn: Turn, activity: Activity) -> Text | None:
    """Say when it is for the first time from now on, whatever holidays do to it."""
    unknown, until = Holidays.by(()), turn.now + moments.YEAR
    found = occurrences(activity, turn.community.zone, unknown, turn.now, until)
    return moments.moment(turn, found[0].due_at) if found else None
