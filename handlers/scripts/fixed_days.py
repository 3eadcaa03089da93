"""On which days, and when: what is asked of whatever comes again."""

from __future__ import annotations

import unicodedata
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain import moments
from domain.calendar.patterns import WEEK
from handlers import convening
from handlers.arranging import Facts
from handlers.convening import Hour

WEEKLY, MONTHLY = "weekly", "monthly"


async def days(talk: Talk, way: str, mark: str = "") -> Facts:
    """Ask for days of the week or for a day of the month, and for the time."""
    if way == MONTHLY:
        day = await talk.ask(f"day{mark}", t("plan-day-ask"), _read_day)
        return {"monthly": {"day": int(day)}} | await time_of_day(talk, mark)
    weekdays = [Choice(day, Text(f"weekday-{day}")) for day in WEEK]
    chosen = await talk.several(f"weekdays{mark}", t("plan-weekdays-ask"), weekdays)
    return {"weekly": chosen} | await time_of_day(talk, mark)


async def time_of_day(talk: Talk, mark: str = "") -> Facts:
    """Ask for a time of day."""
    hour = await talk.look(f"hour{mark}", convening.hour)
    return {"at": await talk.ask(f"at{mark}", t("plan-at-ask"), partial(_read_clock, hour=hour))}


def _read_day(words: str) -> str | Text:
    said = unicodedata.normalize("NFKC", words).strip().removesuffix("号").removesuffix("日")
    known = said.isascii() and said.isdecimal() and 1 <= int(said[:3]) <= 31
    return str(int(said)) if known else t("plan-day-wrong")


def _read_clock(words: str, hour: Hour) -> str | Text:
    """Take a time of day, as it would be said of tomorrow."""
    found = moments.clock_in(words, hour.local)
    return f"{found:%H:%M}" if found else t("plan-at-wrong")
