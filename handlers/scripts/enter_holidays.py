"""Staff enter the holidays of a year: they paste the official notice, and look at what was read."""

from __future__ import annotations

from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, verbatim
from domain.calendar import notices
from domain.calendar.holidays import Arrangement
from handlers import wording
from handlers.actions import holidays
from handlers.actions.holidays import Year


async def enter_holidays(talk: Talk) -> None:
    """Which year, the words of its notice, and a look at what was read in them."""
    years = await talk.look("years", holidays.years)
    choices = [Choice(str(one.year), verbatim(str(one.year))) for one in years]
    known = wording.in_lines([_known(one) for one in years])
    year = await talk.choice("year", t("holidays-which", known=known), choices, numbered=False)
    there = next(one.arrangement for one in years if str(one.year) == year)
    question = t("holidays-again" if there else "holidays-paste", year=year, days=_days(there))
    read = await talk.ask("notice", question, partial(read_notice, year=int(year)))
    arrangement = Arrangement.model_validate_json(read)
    if await talk.confirm("sure", _summary(arrangement), t("holidays-yes"), t("holidays-no")):
        await talk.step("enter", holidays.confirm, arrangement)
        talk.say(t("holidays-noted", year=year))
    else:
        talk.say(t("nothing-changed"))


def read_notice(words: str, year: int) -> str | Text:
    """Take a notice, or say what is wrong with it."""
    match notices.read(words, year):
        case Arrangement() as arrangement:
            return arrangement.model_dump_json()
        case fault:
            return Text(f"holidays-wrong-{fault.what}", {"where": fault.where, "year": str(year)})


def _known(one: Year) -> Text:
    year = str(one.year)
    if one.arrangement is None:
        return t("holidays-not-known", year=year)
    return t("holidays-known", year=year, source=one.arrangement.source or "-")


def _days(there: Arrangement | None) -> Text:
    return holidays.in_words(there) if there else wording.NOTHING


def _summary(arrangement: Arrangement) -> Text:
    days, year = holidays.in_words(arrangement), str(arrangement.year)
    if len(arrangement.holidays) < notices.USUAL:
        count = str(len(arrangement.holidays))
        return t("holidays-few", year=year, days=days, count=count)
    return t("holidays-summary", year=year, days=days)
