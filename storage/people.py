"""People, the addresses they are reached at, and their roles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.people import Person, Role
from storage.database import Transaction
from storage.tables import addresses, people, roles


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: a private chat of one channel."""

    id: int
    person_id: int
    channel: str
    handle: str
    reachable: bool


PERSON = (
    people.c.id,
    people.c.community_id,
    people.c.name,
    people.c.phone,
    people.c.language,
    people.c.compound,
    people.c.home,
    people.c.lives_alone,
    people.c.introduced_at,
)
"""The columns of a `Person`, in its order; roles are in a table of their own."""

_ADDRESS = (
    addresses.c.id,
    addresses.c.person_id,
    addresses.c.channel,
    addresses.c.handle,
    addresses.c.reachable,
)
_WITH_ADDRESS = select(*PERSON, roles.c.role, *_ADDRESS).select_from(
    addresses.join(people).outerjoin(roles, roles.c.person_id == people.c.id)
)
_BY_HANDLE = _WITH_ADDRESS.where(
    addresses.c.community_id == bindparam("community"),
    addresses.c.channel == bindparam("channel"),
    addresses.c.handle == bindparam("handle"),
)
_REACHED_AT = _WITH_ADDRESS.where(
    addresses.c.person_id == bindparam("person"), addresses.c.reachable
).order_by(addresses.c.id)
_WITH_ROLES = select(*PERSON, roles.c.role).select_from(
    people.outerjoin(roles, roles.c.person_id == people.c.id)
)
_GET = _WITH_ROLES.where(people.c.id == bindparam("person"))


async def by_handle(
    tx: Transaction, community_id: int, channel: str, handle: str
) -> tuple[Person, Address] | None:
    """Find who speaks from an address, with all roles."""
    asked = {"community": community_id, "channel": channel, "handle": handle}
    return _with_address((await tx.execute(_BY_HANDLE, asked)).all())


async def get(tx: Transaction, person_id: int) -> Person:
    """Give a person by id."""
    return _person((await tx.execute(_GET, {"person": person_id})).all())


async def anybody(tx: Transaction, community_id: int) -> bool:
    """Tell whether the community has people at all."""
    rows = await tx.execute(
        select(people.c.id).where(people.c.community_id == community_id).limit(1)
    )
    return rows.first() is not None


async def with_role(tx: Transaction, community_id: int, *wanted: Role) -> list[Person]:
    """Give everybody who has one of the roles, in the order they came."""
    held = select(roles.c.person_id).where(
        roles.c.community_id == community_id, roles.c.role.in_(wanted)
    )
    rows = await tx.execute(_WITH_ROLES.where(people.c.id.in_(held)).order_by(people.c.id))
    by_id: dict[int, list[Any]] = {}
    for row in rows:
        by_id.setdefault(row.id, []).append(row)
    return [_person(group) for group in by_id.values()]


async def living_alone(tx: Transaction, community_id: int) -> list[Person]:
    """Give the elders living alone (独居老人)."""
    theirs = people.c.community_id == community_id, people.c.lives_alone
    rows = await tx.execute(select(*PERSON).where(*theirs).order_by(people.c.id))
    return [Person(*row) for row in rows]


async def reached_at(tx: Transaction, person_id: int) -> tuple[Person, Address] | None:
    """Give somebody and the address she can be reached at now; None where there is none."""
    return _with_address((await tx.execute(_REACHED_AT, {"person": person_id})).all())


async def address(tx: Transaction, address_id: int) -> Address:
    """Give an address by id."""
    return Address(*(await tx.execute(select(*_ADDRESS).where(addresses.c.id == address_id))).one())


async def create(
    tx: Transaction,
    community_id: int,
    now: datetime,
    *,
    name: str = "",
    language: str,
    **facts: object,
) -> int:
    """Write down a new person; `facts` are other columns of the table."""
    done = await tx.execute(
        insert(people)
        .values(community_id=community_id, name=name, language=language, created_at=now, **facts)
        .returning(people.c.id)
    )
    return int(done.scalar_one())


async def add_address(
    tx: Transaction, community_id: int, person_id: int, channel: str, handle: str
) -> Address:
    """Hang an address on a person."""
    done = await tx.execute(
        insert(addresses)
        .values(community_id=community_id, person_id=person_id, channel=channel, handle=handle)
        .returning(*_ADDRESS)
    )
    return Address(*done.one())


async def change(tx: Transaction, person_id: int, **facts: object) -> None:
    """Change columns of a person."""
    await tx.execute(update(people).where(people.c.id == person_id).values(**facts))


async def menu_changes(tx: Transaction, person_id: int, menu: str) -> bool:
    """Record which menu somebody's chat has; False when it has it already."""
    done = await tx.execute(
        update(people).where(people.c.id == person_id, people.c.menu != menu).values(menu=menu)
    )
    return done.rowcount == 1


async def set_reachable(tx: Transaction, address_id: int, reachable: bool) -> None:
    """Record whether an address can be reached."""
    await tx.execute(
        update(addresses).where(addresses.c.id == address_id).values(reachable=reachable)
    )


async def give_role(
    tx: Transaction, person: Person, role: Role, now: datetime, unit: str | None = None
) -> None:
    """Give a role; to have it already is fine."""
    await tx.execute(
        upsert(roles)
        .values(
            person_id=person.id,
            role=role,
            community_id=person.community_id,
            unit=unit,
            since=now,
        )
        .on_conflict_do_nothing()
    )


async def unit_contacts(tx: Transaction, community_id: int, unit: str) -> list[int]:
    """Give the ids of those who speak for a partner unit."""
    rows = await tx.execute(
        select(roles.c.person_id).where(
            roles.c.community_id == community_id,
            roles.c.role == Role.PARTNER,
            roles.c.unit == unit,
        )
    )
    return list(rows.scalars())


async def on_duty(tx: Transaction, community_id: int) -> list[int]:
    """Give the ids of those on the on-duty list, in the order they are called."""
    rows = await tx.execute(
        select(roles.c.person_id, roles.c.duty_position)
        .where(roles.c.community_id == community_id, roles.c.duty_position.is_not(None))
        .order_by(roles.c.duty_position)
        .distinct()
    )
    return list(dict.fromkeys(row.person_id for row in rows))


async def last_duty(tx: Transaction, community_id: int) -> int:
    """Give the last position on the on-duty list; 0 when it is empty."""
    rows = await tx.execute(
        select(func.max(roles.c.duty_position)).where(roles.c.community_id == community_id)
    )
    return rows.scalar() or 0


async def set_duty(
    tx: Transaction, community_id: int, person_id: int, position: int | None
) -> None:
    """Put staff on the on-duty list at a position, or take them off it (None)."""
    await tx.execute(
        update(roles)
        .where(
            roles.c.community_id == community_id,
            roles.c.person_id == person_id,
            roles.c.role.in_((Role.STAFF, Role.ADMIN)),
        )
        .values(duty_position=position)
    )


async def names(tx: Transaction, ids: Iterable[int]) -> dict[int, str]:
    """Give the names of several people."""
    rows = await tx.execute(select(people.c.id, people.c.name).where(people.c.id.in_(set(ids))))
    return {row.id: row.name for row in rows}


async def languages(tx: Transaction, ids: Collection[int]) -> dict[int, str]:
    """Give the languages of several people."""
    rows = await tx.execute(select(people.c.id, people.c.language).where(people.c.id.in_(ids)))
    return {row.id: row.language for row in rows}


def _with_address(rows: Sequence[Any]) -> tuple[Person, Address] | None:
    if not rows:
        return None
    return _person(rows), Address(*rows[0][len(PERSON) + 1 :])


def _person(rows: Sequence[Any]) -> Person:
    width = len(PERSON)
    held = frozenset(Role(row[width]) for row in rows if row[width])
    return replace(Person(*rows[0][:width]), roles=held)
