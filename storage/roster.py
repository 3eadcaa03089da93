"""Everybody of a community at once, with roles and where each can be reached: for announcements."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select

from domain.people import Person, Role
from storage.database import Transaction
from storage.people import PERSON
from storage.tables import addresses, people, roles


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody, and the address at which she can be reached; none where there is none."""

    person: Person
    channel: str = ""
    handle: str = ""

    @property
    def reachable(self) -> bool:
        """Tell whether anything can be sent to her."""
        return bool(self.handle)


async def of(tx: Transaction, community_id: int) -> list[Member]:
    """Give everybody but those who are forgotten, in the order they came."""
    theirs = people.c.community_id == community_id, people.c.forgotten_at.is_(None)
    rows = await tx.execute(select(*PERSON).where(*theirs).order_by(people.c.id))
    held = await _roles(tx, community_id)
    reached = await _addresses(tx, community_id)
    return [
        Member(replace(Person(*row), roles=held.get(row.id, frozenset())), *reached.get(row.id, ()))
        for row in rows
    ]


async def _roles(tx: Transaction, community_id: int) -> dict[int, frozenset[Role]]:
    rows = await tx.execute(
        select(roles.c.person_id, roles.c.role).where(roles.c.community_id == community_id)
    )
    held: dict[int, frozenset[Role]] = {}
    for person_id, role in rows:
        held[person_id] = held.get(person_id, frozenset()) | {Role(role)}
    return held


async def _addresses(tx: Transaction, community_id: int) -> dict[int, tuple[str, str]]:
    rows = await tx.execute(
        select(addresses.c.person_id, addresses.c.channel, addresses.c.handle)
        .where(addresses.c.community_id == community_id, addresses.c.reachable)
        .order_by(addresses.c.id.desc())
    )
    return {person_id: (channel, handle) for person_id, channel, handle in rows}
