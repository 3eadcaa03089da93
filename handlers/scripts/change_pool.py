"""A volunteer changes one thing of what she offers, pauses, or leaves the pool."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain import days
from handlers import looks
from handlers.actions import pool
from handlers.actions.pool import Wish
from handlers.scripts.join_pool import HOURS, how_often, read_weekly

PAUSES = {"week": 7, "two-weeks": 14, "month": 30}
_CLOCK = re.compile(r"([01]?\d|2[0-4])\s*(?:[:：点时]\s*([0-5]\d|半)?)?")


async def change_offer(talk: Talk, what: str) -> None:
    """Ask for the one thing, and keep it."""
    wish = await _ASKING[what](talk)
    talk.say(t("pool-changed" if await talk.step("change", pool.change, wish) else "pool-not-in"))


async def pause_pool(talk: Talk) -> None:
    """Until when is she not asked?"""
    today = date.fromisoformat(await talk.look("today", looks.today))
    offered = [Choice(each, Text(f"pause-{each}")) for each in PAUSES]
    until = await talk.ask("until", t("until-when"), partial(read_day, today=today), offered)
    day = (today + timedelta(days=PAUSES[until])).isoformat() if until in PAUSES else until
    done = await talk.step("pause", pool.pause, day)
    talk.say(t("pool-changed" if done else "pool-not-in"))


async def leave_pool(talk: Talk) -> None:
    """Is she sure? Then she is forgotten there."""
    if not await talk.confirm("sure", t("leave-sure"), t("leave-yes"), t("leave-no")):
        talk.say(t("nothing-changed"))
        return
    talk.say(t("pool-left" if await talk.step("leave", pool.leave) else "pool-not-in"))


async def _trades(talk: Talk) -> Wish:
    offered = [trade.as_choice() for trade in await talk.look("trades-offered", looks.trades)]
    return Wish(trades=await talk.several("which-trades", t("join-trades"), offered))


async def _compounds(talk: Talk) -> Wish:
    places = [option.as_name() for option in await talk.look("compounds", looks.compounds)]
    return Wish(
        compounds=await talk.several("which-compounds", t("join-compounds"), places, or_all=True)
    )


async def _hours(talk: Talk) -> Wish:
    offered = [Choice(h, Text(f"hours-{h}")) for h in HOURS]
    hours = await talk.ask("hours", t("change-hours"), read_hours, offered)
    return Wish(hours=list(HOURS[hours]) if hours in HOURS else hours.split("-"))


async def _weekly(talk: Talk) -> Wish:
    weekly = await talk.ask("weekly", t("join-weekly"), read_weekly, how_often())
    return Wish(weekly_offers=int(weekly))


async def _paused_trades(talk: Talk) -> Wish:
    hers = [trade.as_choice() for trade in await talk.look("my-trades", looks.own_trades)]
    paused = await talk.several("which-paused", t("which-paused"), hers, least=0)
    return Wish(paused_trades=paused)


_ASKING = {
    "trades": _trades,
    "compounds": _compounds,
    "hours": _hours,
    "weekly": _weekly,
    "paused_trades": _paused_trades,
}


def read_day(words: str, today: date) -> str | Text:
    """Take a coming day, or how long from now; a coming week or month is its beginning."""
    found = days.day_in(words, today) or days.beginning_in(words, today)
    return found.isoformat() if found else t("wrong-day")


def read_hours(words: str) -> str | Text:
    """Take two times of the day, such as 9:00 to 17:30."""
    found = [_clock(hour, minute) for hour, minute in _CLOCK.findall(words)]
    good = len(found) == 2 and found[0] < found[1]
    return f"{found[0]}-{found[1]}" if good else t("change-hours-wrong")


def _clock(hour: str, minute: str) -> str:
    whole = min(int(hour), 23), 30 if minute == "半" else int(minute or 0)
    return f"{whole[0]:02d}:{59 if hour == '24' else whole[1]:02d}"
