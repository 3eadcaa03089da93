"""Who speaks? Finds the person behind an address, or gets to know somebody new."""

from __future__ import annotations

from dataclasses import fields, replace

from dialogue.messages import Sender
from dialogue.words import t
from domain.people import Person, Role
from handlers import menus, post
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import offers, people
from storage.people import Address

LONGEST_NAME = 60


async def arrive(turn: Turn, sender: Sender) -> Visit:
    """Begin a visit; a stranger is written down."""
    return await recognise(turn, sender) or _visit(turn, *await _meet(turn, sender))


async def recognise(turn: Turn, sender: Sender) -> Visit | None:
    """Begin a visit of somebody who is known; None for a stranger, who is not written down."""
    visit = await known(turn, sender)
    if visit and Role.VOLUNTEER in visit.speaker.roles:
        await offers.see(turn.tx, visit.speaker.id, turn.now)
    if visit is None or visit.address.reachable:
        return visit
    await people.set_reachable(turn.tx, visit.address.id, True)
    return replace(visit, address=replace(visit.address, reachable=True))


async def known(turn: Turn, sender: Sender) -> Visit | None:
    """Begin the visit of somebody who speaks in a group; a stranger is not written down.

    Nor does it tell whether she can be reached in private.
    """
    handle = sender.address
    found = await people.by_handle(turn.tx, turn.community_id, turn.setting.channel, handle)
    return _visit(turn, *found) if found else None


async def in_group(turn: Turn, sender: Sender) -> Visit:
    """Begin the visit of somebody who takes part in something in a group; a stranger is known."""
    return await known(turn, sender) or _visit(turn, *await _meet(turn, sender))


async def revisit(turn: Turn, person_id: int, address_id: int) -> Visit:
    """Go on, at a timer's call, where somebody has stopped speaking."""
    person = await people.get(turn.tx, person_id)
    return _visit(turn, person, await people.address(turn.tx, address_id))


def _visit(turn: Turn, person: Person, address: Address) -> Visit:
    kept = {field.name: getattr(turn, field.name) for field in fields(Turn)}
    return Visit(**kept, speaker=person, address=address)


async def introduce(visit: Visit) -> None:
    """At the first contact say in one sentence what is kept and why, and show the large keys."""
    if visit.speaker.introduced_at is not None:
        return
    await people.change(visit.tx, visit.speaker.id, introduced_at=visit.now)
    hello = t("hello", community=visit.community.name)
    message = menus.with_keys(visit.speaker, hello, t("what-is-kept"))
    await post.put(visit, visit.address, message)
    await menus.keep(visit, visit.speaker.id)


async def _meet(turn: Turn, sender: Sender) -> tuple[Person, Address]:
    person_id = await people.create(
        turn.tx,
        turn.community_id,
        turn.now,
        name=sender.name.strip()[:LONGEST_NAME] or render(t("nameless"), turn.community.language),
        language=turn.community.language,
    )
    address = await people.add_address(
        turn.tx, turn.community_id, person_id, turn.setting.channel, sender.address
    )
    return await people.get(turn.tx, person_id), address
