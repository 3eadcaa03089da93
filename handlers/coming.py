"""What is coming, in plain words: when it is, where, and what a holiday does to it."""

from __future__ import annotations

from datetime import timedelta

from dialogue.words import Text, t
from domain.calendar.occurrences import Fate, Occurrence
from domain.calendar.rules import Activity
from handlers import moments, wording
from handlers.turn import Turn
from storage import occurrences

AHEAD = timedelta(weeks=4)
"""How far ahead everybody can see."""


def line(turn: Turn, activity: Activity, what: Occurrence) -> Text:
    """Say in one line when something is, what and where."""
    when = moments.moment(turn, what.due_at)
    if not activity.place:
        return t("coming", when=when, name=activity.name)
    return t("coming-at", when=when, name=activity.name, place=activity.place)


def remarks(what: Occurrence) -> list[Text]:
    """Say what a holiday does to it, or that nobody knows yet."""
    if what.fate is Fate.MOVED:
        return [t("coming-moved", day=moments.on(what.day), holiday=what.holiday)]
    if not what.certain:
        return [t("coming-uncertain", year=str(what.day.year))]
    return []


async def listed(turn: Turn) -> list[Text]:
    """List what is coming, a line each; below, for which years nobody knows the holidays yet."""
    found = await occurrences.coming(turn.tx, turn.community_id, turn.now, turn.now + AHEAD)
    if not found:
        return [t("calendar-empty")]
    lines = [_entry(turn, activity, what) for activity, what in found]
    uncertain = sorted({what.day.year for _, what in found if not what.certain})
    return [
        t("calendar-title"),
        wording.in_lines(lines),
        *(t("coming-uncertain", year=str(year)) for year in uncertain),
    ]


def _entry(turn: Turn, activity: Activity, what: Occurrence) -> Text:
    said = line(turn, activity, what)
    match what.fate:
        case Fate.SKIPPED:
            return t("calendar-skipped", what=said, holiday=what.holiday)
        case Fate.CALLED_OFF:
            return t("calendar-called-off", what=said)
        case Fate.MOVED:
            day = moments.on(what.day)
            return t("calendar-moved", what=said, holiday=what.holiday, day=day)
        case _:
            return t("calendar-entry", what=said)
