"""What is coming, in plain words: when it is, where, and what a holiday does to it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.calendar.occurrences import Fate, Occurrence
from domain.calendar.rules import Activity
from handlers import moments
from handlers.turn import Turn


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
