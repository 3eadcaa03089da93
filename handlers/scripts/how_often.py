"""How often an announcement goes: in somebody's own words, or by choices."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import count

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, verbatim
from domain import recurring
from domain.announcements import Audience
from domain.calendar.rules import OnHoliday
from handlers import looks
from handlers import recurring as saying
from handlers.arranging import Facts
from handlers.scripts import fixed_days
from handlers.scripts.fixed_days import MONTHLY, WEEKLY

WAYS = WEEKLY, MONTHLY


async def how_often(talk: Talk, audience: Audience, mark: str) -> Facts:
    """Ask until it is the right rule, and one by which it goes at all."""
    for attempt in count(1):
        name = f"{mark}-{attempt}"
        facts = await _days(talk, name)
        holidays = [Choice(way, Text(f"series-holiday-{way}")) for way in OnHoliday]
        facts["on_holiday"] = await talk.choice(f"holiday{name}", t("series-holiday"), holidays)
        private = audience.in_private
        summary = await talk.look(f"summary{name}", saying.summary, facts, private=private)
        if not summary:
            talk.say(t("series-never"))
            continue
        question = t("series-sure", summary=verbatim(summary))
        if await talk.confirm(f"sure{name}", question, t("yes"), t("announce-other-time")):
            return facts
    raise AssertionError("it goes on for ever")


async def _days(talk: Talk, name: str) -> Facts:
    now = datetime.fromisoformat(await talk.look(f"now{name}", looks.local_time))
    ways = [Choice(way, Text(f"plan-{way}")) for way in WAYS]
    said = await talk.ask(f"often{name}", t("series-how-often"), partial(read_days, now), ways)
    if said in WAYS:
        return await fixed_days.days(talk, said, name)
    found = recurring.read(said, now)
    if found is None:
        raise AssertionError("it was read before")
    if found.at is None:
        return {**found.days} | await fixed_days.time_of_day(talk, name)
    return {**found.days, "at": f"{found.at:%H:%M}"}


def read_days(now: datetime, words: str) -> str | Text:
    """Take words that name days that come again."""
    return words if recurring.read(words, now) else t("series-unclear")
