"""At least one meeting of the council hall a month: with none planned, staff are told."""

from __future__ import annotations

from datetime import datetime, time

from dialogue.words import t
from handlers import post
from handlers.turn import Turn
from storage import meetings, timers

MEETING_WANTED = "meeting_wanted"
AT = time(9)
"""When it is looked after, in the community's time zone."""


async def wait_for_the_day(turn: Turn) -> None:
    """See to it that somebody looks on the day of the month that the configuration names."""
    whose = turn.community_id, MEETING_WANTED, turn.community_id
    await timers.ensure(turn.tx, *whose, _next(turn))


async def look(turn: Turn, community_id: int) -> None:
    """Tell staff if the month has no meeting, neither held nor coming."""
    local = turn.now.astimezone(turn.community.zone)
    if local >= _the_day(turn, local) and not await _any_in(turn, local):
        await post.tell_staff(turn, t("meeting-none-this-month", month=str(local.month)))
    await wait_for_the_day(turn)


async def _any_in(turn: Turn, local: datetime) -> bool:
    first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    span = first, _next_month(first)
    return bool(await meetings.between(turn.tx, turn.community_id, *span))


def _next(turn: Turn) -> datetime:
    local = turn.now.astimezone(turn.community.zone)
    day = _the_day(turn, local)
    return day if day > local else _the_day(turn, _next_month(local.replace(day=1)))


def _the_day(turn: Turn, local: datetime) -> datetime:
    day = local.date().replace(day=turn.community.council.plan_by)
    return datetime.combine(day, AT, turn.community.zone)


def _next_month(first: datetime) -> datetime:
    return first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
