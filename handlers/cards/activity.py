"""An activity to which people are called: in its groups, and before those who have signed up."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.activities import Occasion, Roll
from domain.people import Person
from handlers import occasions
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import findings, occurrences, signups

JOIN, LEAVE = (
    CardButton("join", t("button-activity-join")),
    CardButton("leave", t("button-activity-leave")),
)
HERE = t("button-activity-here")


async def draw_in_group(turn: Turn, occurrence_id: int) -> Face:
    """Draw it for everybody: one tap signs up, one takes it back."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None:
        return Face([t("activity-not-there")], over=True)
    roll = await signups.roll(turn.tx, occasion)
    lines = [*occasions.about(turn, occasion), *occasions.who_comes(roll)]
    if not occasion.is_open(turn.now):
        return Face([*lines, _why_closed(occasion)], over=True)
    link = occasions.link_to_say_here(turn, occasion)
    here = [CardButton("here", HERE, url=link)] if occasion.is_door_open(turn.now) else []
    going, compounds = await _round(turn, occasion)
    return Face([*lines, *_room(roll), *going], [here, [JOIN, LEAVE], *compounds])


async def draw(turn: Turn, occurrence_id: int, reader: Person) -> Face:
    """Draw it for one person: with what she has said, and how she takes it back."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None:
        return Face([t("activity-not-there")], over=True)
    roll = await signups.roll(turn.tx, occasion)
    lines = [*occasions.about(turn, occasion), *occasions.who_comes(roll)]
    if not occasion.is_open(turn.now):
        return Face([*lines, _why_closed(occasion)], over=True)
    going, compounds = await _round(turn, occasion)
    if roll.was_there(reader.id):
        return Face([*lines, t("activity-you-were-there"), *going], compounds)
    here = [CardButton("here", HERE)] if occasion.is_door_open(turn.now) else []
    if roll.has(reader.id):
        return Face([*lines, t("activity-you-come"), *going], [here, [LEAVE], *compounds])
    if roll.has_waiting(reader.id):
        return Face([*lines, t("activity-you-wait"), *going], [here, [LEAVE], *compounds])
    return Face([*lines, *_room(roll)], [here, [JOIN]])


async def _round(turn: Turn, occasion: Occasion) -> tuple[list[Text], list[list[CardButton]]]:
    """On the round: how hazards are shown, what is all clear, and a button for each compound."""
    if not occasion.is_on_round(turn.now):
        return [], []
    clear = await findings.cleared(turn.tx, occasion.id)
    found = await findings.found(turn.tx, occasion.id)
    lines = [t("round-how"), *occasions.covered(turn, clear, found)]
    buttons = []
    for compound in turn.community.compounds:
        name = verbatim(compound.name)
        label = t("round-clear", compound=name) if compound.key in clear else name
        buttons.append(CardButton(f"clear:{compound.key}", label))
    return lines, [buttons[n : n + 3] for n in range(0, len(buttons), 3)]


def _why_closed(occasion: Occasion) -> Text:
    return t("activity-over" if occasion.what.takes_place else "activity-called-off")


def _room(roll: Roll) -> list[Text]:
    """Say that more are needed, or that new ones wait for a place."""
    if roll.is_full:
        return [t("activity-full")]
    return [t("activity-lacking", count=str(roll.lacking))] if roll.lacking else []
