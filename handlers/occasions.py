"""What is said of one time that an activity takes place: when, where, who leads it, who comes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogue.words import Text, t, verbatim
from domain.activities import Occasion, Roll, SignUp
from domain.rounds import Finding
from handlers import coming, moments, wording
from handlers.turn import Turn
from storage import kept

MOST_NAMES = 60
"""How many names stand on a card; it must stay short enough for one message."""

_HERE = "activity-"
"""How the payload of the link begins by which one says that one is there."""


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


def who_came(roll: Roll) -> list[Text]:
    """Name those who were there; where nobody was ticked, those who had signed up."""
    if roll.present:
        count = str(len(roll.present))
        return [t("summary-came", count=count, names=names(roll.present))]
    if roll.coming:
        count = str(len(roll.coming))
        return [t("summary-signed-up", count=count, names=names(roll.coming))]
    return []


async def of_person(turn: Turn, person_id: int) -> list[Text]:
    """Say what somebody signed up for, and whether she was there."""
    lines = []
    for one in await kept.activities_of(turn.tx, person_id):
        state = "there" if one.there else "away" if one.missed else "signed-up"
        facts = {"time": wording.date_time(turn, one.at), "name": one.name}
        lines.append(Text(f"data-activity-{state}", facts))
    return lines


def link_to_say_here(turn: Turn, occasion: Occasion) -> str:
    """Give the link by which somebody says that she is there, from a group into a private chat."""
    return turn.setting.link(f"{_HERE}{occasion.id}")


def linked(payload: str) -> int:
    """Read the occurrence's id from a link's payload; 0 for any other."""
    number = payload.removeprefix(_HERE) if payload.startswith(_HERE) else ""
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 18 else 0


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


def covered(turn: Turn, clear: Collection[str], found: Sequence[Finding]) -> list[Text]:
    """Say which compounds are all clear, and in which hazards were found."""
    hazards = {one.compound for one in found}
    every = [compound.key for compound in turn.community.compounds]
    lines = []
    if fine := [key for key in every if key in clear and key not in hazards]:
        lines.append(t("round-all-clear", compounds=_compounds(turn, fine)))
    if wrong := [key for key in every if key in hazards]:
        lines.append(t("round-hazards", compounds=_compounds(turn, wrong)))
    return lines


def missed(turn: Turn, clear: Collection[str], found: Sequence[Finding]) -> list[Text]:
    """Say through which compounds nobody went."""
    seen = {*clear, *(one.compound for one in found)}
    left = [compound.key for compound in turn.community.compounds if compound.key not in seen]
    return [t("round-missed", compounds=_compounds(turn, left))] if left else []


def _compounds(turn: Turn, keys: Sequence[str]) -> Text:
    return wording.listed([wording.compound(turn, key) for key in keys])


def names(people: Sequence[SignUp]) -> Text:
    """Name people, as many as there is room for."""
    shown = [verbatim(one.name) if one.name else t("nameless") for one in people[:MOST_NAMES]]
    listed = wording.listed(shown)
    more = len(people) - len(shown)
    return t("activity-names-more", names=listed, count=str(more)) if more else listed
