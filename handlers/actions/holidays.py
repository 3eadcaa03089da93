"""The holidays of a year: what is known of them, how staff enter them, and that they are asked."""

from __future__ import annotations

from pydantic import BaseModel

from dialogue.words import Text, t
from domain.calendar import asking
from domain.calendar.holidays import Arrangement
from handlers import moments, post, wording
from handlers.actions import planning
from handlers.turn import Turn, Visit
from storage import holidays, rules, timers

HOLIDAYS_UNKNOWN = "holidays_unknown"


class Year(BaseModel):
    """A year, and how far its holidays are known."""

    year: int
    arrangement: Arrangement | None


async def years(visit: Visit) -> list[Year]:
    """Give this year and the next."""
    known = await holidays.by_year(visit.tx, visit.community_id)
    this = visit.now.astimezone(visit.community.zone).year
    return [Year(year=year, arrangement=known.get(year)) for year in (this, this + 1)]


async def confirm(visit: Visit, arrangement: Arrangement) -> bool:
    """Take a year's holidays for right, and let everything that is to come follow them."""
    await holidays.confirm(visit.tx, visit.community_id, arrangement, visit.speaker.id, visit.now)
    entered = t("holidays-entered", name=visit.speaker.name, year=str(arrangement.year))
    await post.tell_staff(visit, entered, besides=visit.speaker.id)
    await planning.plan(visit)
    await wait_to_ask(visit)
    return True


async def wait_to_ask(turn: Turn) -> None:
    """See to it that staff are asked in time for holidays that are not known, if they matter."""
    active = await rules.active(turn.tx, turn.community_id)
    known = await holidays.by_year(turn.tx, turn.community_id)
    at = asking.ask_at(turn.now.astimezone(turn.community.zone), known)
    whose = turn.community_id
    if at and any(rule.activity.heeds_holidays for rule in active):
        await timers.ensure(turn.tx, whose, HOLIDAYS_UNKNOWN, whose, at)
    else:
        await timers.cancel(turn.tx, whose, whose, HOLIDAYS_UNKNOWN)


async def ask(turn: Turn, community_id: int) -> None:
    """Tell staff which years are not known yet, and wait for the next time."""
    known = await holidays.by_year(turn.tx, community_id)
    today = turn.now.astimezone(turn.community.zone).date()
    for year in asking.unknown_years(today, known):
        await post.tell_staff(turn, t("holidays-unknown", year=str(year)))
    await wait_to_ask(turn)


def in_words(arrangement: Arrangement) -> Text:
    """List a year's holidays, and the days of weekends on which people work."""
    lines = [
        t(
            "holidays-line",
            name=holiday.name,
            first=moments.on(holiday.first),
            last=moments.on(holiday.last),
            count=str(len(list(holiday.days))),
        )
        for holiday in arrangement.holidays
    ]
    lines += [t("holidays-workday", day=moments.on(day)) for day in arrangement.workdays]
    return wording.in_lines(lines)
