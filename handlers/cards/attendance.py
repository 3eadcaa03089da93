"""Who was there: the card of whoever leads an activity, with the code and a tick for each."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.activities import Occasion, Roll, SignUp
from domain.people import Person
from handlers import occasions
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import occurrences, signups

MOST = 60
"""How many people can be ticked on the card."""


async def draw(turn: Turn, occurrence_id: int, reader: Person) -> Face:
    """Draw it for the leader, or for staff in her place."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None:
        return Face([t("activity-not-there")], over=True)
    roll = await signups.roll(turn.tx, occasion)
    lines = [
        t("attendance-title", what=occasions.line(turn, occasion)),
        *_counted(turn, occasion, roll),
    ]
    if not occasion.what.takes_place:
        return Face([*lines, t("activity-called-off")], over=True)
    if not occasion.is_tickable(turn.now):
        return Face([*lines, t("attendance-settled")], over=True)
    buttons = [_tick(one) for one in roll.everybody[:MOST]]
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return Face([*lines, _how(turn, occasion)], rows)


def _counted(turn: Turn, occasion: Occasion, roll: Roll) -> list[Text]:
    missing = [one for one in roll.everybody if not one.present]
    lines = [t("attendance-present", count=str(len(roll.present)))]
    if roll.present:
        lines.append(occasions.names(roll.present))
    if missing:
        count = str(len(missing))
        key = "attendance-missing" if turn.now >= occasion.ends_at else "attendance-not-yet"
        lines.append(Text(key, {"count": count, "names": occasions.names(missing)}))
    return lines


def _how(turn: Turn, occasion: Occasion) -> Text:
    if turn.now < occasion.ends_at:
        return t("attendance-how", code=occasion.code)
    return t("attendance-afterwards")


def _tick(one: SignUp) -> CardButton:
    name = verbatim(one.name) if one.name else t("nameless")
    label = t("attendance-here", name=name) if one.present else name
    return CardButton(f"tick:{one.person_id}", label)
