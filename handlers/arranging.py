"""What somebody sees who plans an activity: what is taken for granted, and all of it in words."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError

from dialogue.words import Text, t, verbatim
from domain.calendar.holidays import Holidays
from domain.calendar.occurrences import occurrences
from domain.calendar.patterns import LAST, WEEK, Monthly, MonthlyWeekday
from domain.calendar.rules import Activity, Lead, OnHoliday, Rule
from domain.groups import TEAMS, Circle
from domain.people import Role
from handlers import circles, moments, wording
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import register

Facts = dict[str, Any]
"""The facts of an activity, as JSON."""

LAST_DAY = Monthly(day=31)

DRAFT = "draft"
"""The key of one that has none yet."""

DAYS = ("weekly", "monthly", "monthly_weekday", "yearly", "dates", "at")
"""The facts that say when it is; they change together."""

FACTS = (
    *("when", "place", "groups", "capacity", "leader", "poster"),
    *("name", "minutes", "remind", "on_holiday", "fewest", "round", "spot", "team"),
)
"""What of an activity can be changed, each by itself; what is changed most comes first."""

LEADS: tuple[Lead, ...] = ("7 days", "3 days", "1 day", "12 hours", "2 hours", "30 minutes")
"""Lead times that can be chosen."""

_ONCE: tuple[Lead, ...] = ("3 days", "1 day", "2 hours")
_AGAIN: tuple[Lead, ...] = ("1 day", "2 hours")

_ROUND = re.compile(r"巡查|巡逻|\bpatrol\b", re.IGNORECASE)
"""Names of what goes through the compounds."""


def when(rule: Rule) -> Facts:
    """Take the facts that say when it is."""
    return rule.model_dump(mode="json", include=set(DAYS))


def usual(name: str, days: Facts) -> Facts:
    """Say what is taken for granted of an activity, until somebody changes it."""
    once = bool(days["dates"])
    held = OnHoliday.KEEP if once else OnHoliday.SKIP if days["weekly"] else OnHoliday.MOVE
    facts: Facts = {"remind": list(_ONCE if once else _AGAIN), "on_holiday": held.value}
    return facts | {"name": name, "round": bool(_ROUND.search(name))} | days


def activity_of(facts: Facts, key: str = DRAFT) -> Activity:
    """Make an activity of its facts; raises ValueError where they do not fit together."""
    return Activity.model_validate({**facts, "key": key})


def reconciled(facts: Facts, new: Facts) -> Facts:
    """Let a team be one more group that is told, once somebody has named groups or a trade."""
    team = facts.get("team")
    if team not in TEAMS:
        return new
    if "groups" in new:
        return new | {"team": ""}
    kept = [*facts.get("groups", ()), Circle(team=Role(team)).key]
    return new | {"groups": kept} if "team" in new else new


def misfit(facts: Facts) -> Text | None:
    """Say why facts do not fit together; None where they do."""
    capacity = facts.get("capacity")
    if capacity is not None and facts.get("fewest", 0) > capacity:
        return t("plan-too-many-needed", capacity=str(capacity))
    try:
        activity_of(facts)
    except ValidationError:
        return t("plan-never")
    return None


async def summary(visit: Visit, facts: Facts) -> str:
    """Say all that was said, in the language of who plans it."""
    lines = await described(visit, activity_of(facts))
    return "\n".join(render(line, visit.speaker.language) for line in lines)


async def described(turn: Turn, activity: Activity) -> list[Text]:
    """Say what an activity is, when, where and for whom, and how it is looked after."""
    hours = t("plan-lasts", when=days(turn, activity), length=length(activity.minutes))
    place = [t("activity-where", place=activity.place)] if activity.place else []
    return [
        t("activity-title", name=activity.name),
        t("activity-when", when=hours),
        *place,
        *_whom(turn, activity),
        *_led(activity),
        *await _unknown(turn, activity.leader),
        *_looked_after(activity),
    ]


def _whom(turn: Turn, activity: Activity) -> list[Text]:
    named = [circles.named(turn, circle) for circle in activity.circles]
    told = t("plan-groups", circles=wording.listed(named)) if named else t("plan-no-groups")
    trade = activity.team if activity.team not in TEAMS else ""
    skilled = [t("plan-trade", trade=wording.trade(turn, trade))] if trade else []
    return [told, *skilled]


def _led(activity: Activity) -> list[Text]:
    places = t("plan-places", count=str(activity.capacity)) if activity.capacity else None
    fewest = t("plan-fewest", count=str(activity.fewest)) if activity.fewest else None
    leader = t("activity-leader", name=activity.leader) if activity.leader else None
    return [
        places or t("plan-places-unlimited"),
        *([fewest] if fewest else []),
        leader or t("plan-led-by-nobody"),
    ]


async def _unknown(turn: Turn, leader: str) -> list[Text]:
    """Say so where the leader's name is not one person's."""
    known = await register.called(turn.tx, turn.community_id, leader) if leader else [0]
    return [] if len(known) == 1 else [t("plan-leader-unknown", name=leader)]


def _looked_after(activity: Activity) -> list[Text]:
    leads = wording.listed([lead(each) for each in activity.remind])
    lines = [t("plan-remind", leads=leads), Text(f"plan-holiday-{activity.on_holiday}")]
    if activity.round:
        lines.append(t("plan-is-round"))
    if activity.spot:
        lines.append(t("plan-has-spot"))
    if activity.poster:
        lines.append(t("plan-has-poster"))
    return lines


def lead(words: Lead) -> Text:
    """Say how long before it begins a reminder comes."""
    number, unit = words.split()
    return Text(f"lead-{unit}", {"count": number})


def length(minutes: int) -> Text:
    """Say how long it takes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return t("length-minutes", minutes=str(rest))
    if rest:
        return t("length-both", hours=str(hours), minutes=str(rest))
    return Text("length-hour" if hours == 1 else "length-hours", {"hours": str(hours)})


def in_line(turn: Turn, activity: Activity) -> Text:
    """Say in one line when an activity is held, and what it is."""
    return t("coming", when=days(turn, activity), name=activity.name)


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
