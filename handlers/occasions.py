"""What is said of one time that an activity takes place: when, where, who leads it, who comes."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import Text, t, verbatim
from domain.activities import Occasion, Roll, SignUp
from handlers import coming, moments, wording
from handlers.turn import Turn

MOST_NAMES = 60
"""How many names stand on a card; it must stay short enough for one message."""


def about(turn: Turn, occasion: Occasion) -> list[Text]:
    """Say what it is; with the date, because a card stays for days."""
    activity, what = occasion.activity, occasion.what
    lines = [
        t("activity-title", name=activity.name),
        t("activity-when", when=moments.dated(turn, what.due_at)),
    ]
    if activity.place:
        lines.append(t("activity-where", place=activity.place))
    if activity.leader:
        lines.append(t("activity-leader", name=activity.leader))
    return [*lines, *coming.remarks(what)]


def line(turn: Turn, occasion: Occasion) -> Text:
    """Say it in one line."""
    return coming.line(turn, occasion.activity, occasion.what)


def who_comes(roll: Roll) -> list[Text]:
    """Name those who come, and those who wait for a place."""
    count = str(len(roll.coming))
    if roll.capacity is None:
        lines = [t("activity-count", count=count)]
    else:
        lines = [t("activity-count-of", count=count, capacity=str(roll.capacity))]
    if roll.coming:
        lines.append(names(roll.coming))
    if roll.waiting:
        waiting = str(len(roll.waiting))
        lines.append(t("activity-waiting", count=waiting, names=names(roll.waiting)))
    return lines


def names(people: Sequence[SignUp]) -> Text:
    """Name people, as many as there is room for."""
    shown = [verbatim(one.name) if one.name else t("nameless") for one in people[:MOST_NAMES]]
    listed = wording.listed(shown)
    more = len(people) - len(shown)
    return t("activity-names-more", names=listed, count=str(more)) if more else listed
