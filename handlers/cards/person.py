"""Somebody's card for staff: who she is, without phone and address, and what can be changed."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import delegations, people, register, reports


async def draw(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it; phone and address are a look of its own, with an audit row."""
    if not await register.known(turn.tx, turn.community_id, person_id):
        return Face([t("person-gone")], over=True)
    person = await people.get(turn.tx, person_id)
    helper = await register.helper_of(turn.tx, person_id)
    account = await register.has_account(turn.tx, person_id)
    waiting = await reports.waiting_for(turn.tx, person_id)
    lines = [
        t(
            "person-title",
            name=person.name or "-",
            compound=wording.compound(turn, person.compound),
        ),
        *_roles(person),
        *([t("person-alone")] if person.lives_alone else []),
        *([] if account else [t("person-no-account")]),
        *([t("person-helper", name=(await people.get(turn.tx, helper)).name)] if helper else []),
        t("person-open", count=str(len(waiting))),
    ]
    if let := await delegations.open_to(turn.tx, person_id, turn.now):
        lines.append(t("person-may-announce", compound=wording.compound(turn, let.compound)))
    return Face(lines, _buttons(person, account=account))


def _roles(person: Person) -> list[Text]:
    names = [Text(f"role-{role}") for role in sorted(person.roles)]
    return [t("person-roles", roles=wording.listed(names))] if names else []


def _buttons(person: Person, *, account: bool) -> list[list[CardButton]]:
    announce = [CardButton("announce", t("person-do-announce"))] if account else []
    alone = "person-do-not-alone" if person.lives_alone else "person-do-alone"
    return [
        [CardButton("contact", t("button-contact")), CardButton("reports", t("person-do-reports"))],
        [CardButton("rename", t("person-do-rename")), CardButton("move", t("person-do-move"))],
        [CardButton("helper", t("person-do-helper")), CardButton("alone", t(alone))],
        [CardButton("merge", t("person-do-merge")), *announce],
        [] if account else _for_who_cannot_ask(),
    ]


def _for_who_cannot_ask() -> list[CardButton]:
    """Who has an account asks for these herself."""
    data = CardButton("data", t("person-do-data"))
    return [data, CardButton("forget", t("person-do-forget"))]
