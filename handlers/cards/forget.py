"""Asks whether somebody shall be forgotten: what goes, what stays, and that it is for good."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, register


async def for_herself(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it for who asked for it."""
    return Face([t("forget-what")], _buttons())


async def for_staff(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it for staff, whom somebody without an account has asked."""
    if not await register.known(turn.tx, turn.community_id, person_id):
        return Face([t("person-gone")], over=True)
    person = await people.get(turn.tx, person_id)
    return Face([t("forget-what-staff", name=person.name or "-")], _buttons())


def _buttons() -> list[list[CardButton]]:
    return [[CardButton("yes", t("forget-yes"))], [CardButton("no", t("forget-no"))]]
