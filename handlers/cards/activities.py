"""What is coming, as staff see it: all in a list, and each with what can be done with it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.activities import Occasion
from domain.calendar.reminders import Kind
from domain.people import Person
from handlers import coming, occasions
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import occurrences, rules, signups

MOST = 12
"""How many stand in the list."""


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw what is coming, each a line and a button; and one for a new one."""
    until = turn.now + coming.AHEAD
    found = (await occurrences.open_between(turn.tx, turn.community_id, turn.now, until))[:MOST]
    lines = [t("activities-title" if found else "activities-none")]
    buttons = []
    for number, occasion in enumerate(found, start=1):
        line = occasions.line(turn, occasion)
        lines.append(t("activities-line", number=str(number), what=line))
        label = t("activities-number", number=str(number))
        buttons.append(CardButton(f"open:{occasion.id}", label))
    rows = [buttons[n : n + 6] for n in range(0, len(buttons), 6)]
    return Face(lines, [*rows, [CardButton("new", t("button-activity-new"))]])


async def draw(turn: Turn, occurrence_id: int, reader: Person) -> Face:
    """Draw one time of an activity: who comes, and what can be changed."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None:
        return Face([t("activity-not-there")], over=True)
    lines = occasions.about(turn, occasion)
    if occasion.activity.calls_together:
        lines += occasions.who_comes(await signups.roll(turn.tx, occasion))
    if not occasion.is_open(turn.now):
        closed = "activity-over" if occasion.what.takes_place else "activity-called-off"
        return Face([*lines, Text(closed)], over=True)
    attendance = [CardButton("attendance", t("button-attendance"))] if occasion.code else []
    rule = await rules.get(turn.tx, turn.community_id, occasion.rule_id)
    if rule is None or rule.kind is not Kind.EVENT:
        return Face([*lines, t("activity-of-configuration")], [attendance, [_OFF]])
    return Face(lines, [attendance, *_changes(occasion), [_OFF], [_END]])


_OFF = CardButton("off", t("button-activity-off"))
_END = CardButton("end", t("button-activity-end"))


def _changes(occasion: Occasion) -> list[list[CardButton]]:
    when = "at" if occasion.activity.recurs else "when"
    return [
        [
            CardButton(f"change:{when}", t("button-activity-time")),
            CardButton("change:place", t("button-activity-place")),
        ],
        [
            CardButton("change:leader", t("button-activity-leader")),
            CardButton("change:capacity", t("button-activity-places")),
        ],
    ]
