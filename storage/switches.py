"""When volunteers went on duty and off, paused and came back: nothing here is changed later."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, insert, select

from storage.database import Transaction
from storage.tables import switches

ON_DUTY, OFF_DUTY = "on_duty", "off_duty"
PAUSED, BACK = "paused", "back"
TRADE_PAUSED, TRADE_BACK = "trade_paused", "trade_back"
HABIT, OFTEN = timedelta(days=14), 3
"""Who went on duty on so many of so many days means it: off duty she is asked without a sound."""


def count_on(person: Any, since: Any, from_utc: Any) -> Select[Any]:
    """Count in a query on how many days somebody has gone on duty since a moment.

    Days, not taps: who tries the button three times in a row has no habit yet. And days of the
    community, not of the storage: in China the latter end at eight in the morning.
    """
    return select(func.count(func.date(switches.c.at, from_utc).distinct())).where(
        switches.c.person_id == person, switches.c.at >= since, switches.c.what == ON_DUTY
    )


def from_utc(zone: ZoneInfo, now: datetime) -> str:
    """Give what turns a moment of the storage into one of a community, as a query is told it."""
    return f"{(now.astimezone(zone).utcoffset() or timedelta()).total_seconds():+.0f} seconds"


async def is_kept(tx: Transaction, person_id: int, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether she uses the duty switch, so that off duty means: not now."""
    counted = count_on(person_id, now - HABIT, from_utc(zone, now))
    times: int = (await tx.execute(counted)).scalar_one()
    return times >= OFTEN


async def note(
    tx: Transaction, community_id: int, person_id: int, what: str, now: datetime, trade: str = ""
) -> None:
    """Write down that somebody has used one of these switches, for all she does or for a trade."""
    row = {"community_id": community_id, "person_id": person_id, "what": what, "at": now}
    await tx.execute(insert(switches), {**row, "trade": trade})
