"""What staff do to the register of people. Each look and each change leaves an audit row."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from domain.rights import Right, may
from handlers import board, menus, post, wording
from handlers.cards.folding import with_unfolded
from handlers.looks import Home
from handlers.turn import Visit
from storage import audit, cards, people, register

ABOUT_PEOPLE = ("application", "person", "pool", "talent", "talents")
"""The kinds of cards whose subject is a person."""


async def open_card(visit: Visit, person_id: int) -> bool:
    """Show somebody's card; phone and address are a look of their own."""
    if not await register.known(visit.tx, visit.community_id, person_id):
        return False
    return await board.show(visit, visit.speaker.id, "person", person_id)


async def add(visit: Visit, name: str, phone: str, home: Home, *, alone: bool) -> bool:
    """Register somebody who has no account."""
    person_id = await people.create(
        visit.tx,
        visit.community_id,
        visit.now,
        name=name,
        language=visit.community.language,
        phone=phone,
        compound=home.compound,
        home=home.place,
        lives_alone=alone,
    )
    await note(visit, person_id, "registered")
    return await open_card(visit, person_id)


async def move(visit: Visit, person_id: int, home: Home) -> bool:
    """Somebody lives elsewhere now; reports that are open stay where they are."""
    return await _change(visit, person_id, "moved", compound=home.compound, home=home.place)


async def rename(visit: Visit, person_id: int, name: str, phone: str) -> bool:
    """Write name and phone anew."""
    return await _change(visit, person_id, "renamed", name=name, phone=phone)


async def live_alone(visit: Visit, person_id: int, *, alone: bool) -> bool:
    """Note whether somebody lives alone: who does is asked about sooner."""
    return await _change(visit, person_id, "alone", lives_alone=alone)


async def name_helper(visit: Visit, person_id: int, helper_id: int | None) -> bool:
    """Note who speaks for somebody who has no account, or that nobody does."""
    if helper_id and not await register.known(visit.tx, visit.community_id, helper_id):
        return False
    return await _change(visit, person_id, "helper", helper_id=helper_id)


async def _change(visit: Visit, person_id: int, what: str, **facts: object) -> bool:
    if not await register.known(visit.tx, visit.community_id, person_id):
        return False
    await people.change(visit.tx, person_id, **facts)
    await note(visit, person_id, what)
    await board.refresh(visit, ABOUT_PEOPLE, person_id)
    return True


async def merge(visit: Visit, kept: int, gone: int) -> bool:
    """Make two entries of one person one: all that hangs on the second follows.

    Only who gives roles may merge entries of people in office: roles follow too.
    """
    for person_id in (kept, gone):
        if not await register.known(visit.tx, visit.community_id, person_id):
            return False
    if kept == gone or not await _may_merge(visit, kept, gone):
        return False
    await register.merge(visit.tx, kept, gone)
    await cards.move_subject(visit.tx, with_unfolded(ABOUT_PEOPLE), gone, kept)
    await note(visit, kept, "merged")
    await board.refresh(visit, ABOUT_PEOPLE, kept)
    await menus.keep(visit, kept)
    return True


async def _may_merge(visit: Visit, *ids: int) -> bool:
    both = [await people.get(visit.tx, id) for id in ids]
    return may(visit.speaker, Right.INVITE) or not any(map(_in_office, both))


def _in_office(person: Person) -> bool:
    return may(person, Right.DESK)


async def look(visit: Visit, person_id: int) -> bool:
    """Show phone and address, leaving an audit row."""
    if not await register.known(visit.tx, visit.community_id, person_id):
        return False
    await note(visit, person_id, "person")
    await post.reply_protected(visit, *await _contact(visit, person_id))
    return True


async def _contact(visit: Visit, person_id: int) -> list[Text]:
    person = await people.get(visit.tx, person_id)
    compound = wording.compound(visit, person.compound)
    return [
        t("contact-name", name=person.name or "-"),
        wording.phone(person.phone),
        t("contact-place", compound=compound, place=person.home or "-"),
    ]


async def note(visit: Visit, person_id: int, what: str) -> None:
    """Leave an audit row: who looked at somebody's entry, or changed it."""
    await audit.record(
        visit.tx,
        visit.community_id,
        visit.now,
        actor_id=visit.speaker.id,
        subject_id=person_id,
        what=what,
    )
