"""What is done every night, when nobody is kept waiting by it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from handlers.actions import holidays, planning
from handlers.timers import month
from handlers.turn import Turn
from storage import blanking, group_words, timers

NIGHTLY = "nightly"
AT = time(3, 30)
"""When it is done, in the community's time zone."""


async def wait_for_night(turn: Turn) -> None:
    """See to it that the next night's work is done; that of a night that was missed comes first."""
    await timers.ensure(turn.tx, turn.community_id, NIGHTLY, turn.community_id, _next(turn))


async def work(turn: Turn, community_id: int) -> None:
    """Blank and forget what was said long ago, plan the calendar further, wait for the night."""
    until = turn.now - timedelta(days=turn.community.words_days)
    await blanking.blank(turn.tx, community_id, until)
    await group_words.forget(turn.tx, community_id, turn.now)
    await planning.plan(turn)
    await holidays.wait_to_ask(turn)
    await month.wait_for_the_day(turn)
    await wait_for_night(turn)


def _next(turn: Turn) -> datetime:
    local = turn.now.astimezone(turn.community.zone)
    tonight = datetime.combine(local.date(), AT, turn.community.zone)
    return tonight if tonight > local else tonight + timedelta(days=1)
