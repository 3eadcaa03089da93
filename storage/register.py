"""The register of people as staff use it: finding, helpers, two entries that are one person."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, delete, func, or_, select, update

from storage.database import Transaction
from storage.tables import addresses, metadata, people

Found = tuple[int, str, str]
"""Id, name and compound of somebody: neither phone nor address."""

SHORTEST_PHONE = 4
"""Fewer digits than these are taken for the number of a building or a flat."""


async def find(
    tx: Transaction,
    community_id: int,
    words: Sequence[tuple[str, Collection[str]]],
    limit: int,
) -> list[Found]:
    """Find people whom every word fits: by name, phone, home, or one of the compounds it names."""
    query = select(people.c.id, people.c.name, people.c.compound).where(
        people.c.community_id == community_id
    )
    for word, compounds in words:
        fits = [
            people.c.name.contains(word, autoescape=True),
            _home_has(word),
            people.c.compound.in_(compounds),
        ]
        if word.isdecimal() and len(word) >= SHORTEST_PHONE:
            fits.append(people.c.phone.contains(word, autoescape=True))
        query = query.where(or_(*fits))
    rows = await tx.execute(query.order_by(people.c.name, people.c.id).limit(limit))
    return [(row.id, row.name, row.compound) for row in rows]


def _home_has(word: str) -> ColumnElement[bool]:
    """A number stands for itself: building 3 is not building 13."""
    home = people.c.home.contains(word, autoescape=True)
    if not word[0].isdecimal():
        return home
    return people.c.home.startswith(word, autoescape=True) | people.c.home.regexp_match(
        f"[^0-9]{word}"
    )


async def alike(
    tx: Transaction, community_id: int, name: str, phone: str, compound: str, limit: int
) -> list[Found]:
    """Give those who may be this person already: the same phone, or name and compound."""
    same_phone = (people.c.phone == phone) & (people.c.phone != "")
    same_name = (people.c.name == name) & (people.c.compound == compound)
    rows = await tx.execute(
        select(people.c.id, people.c.name, people.c.compound)
        .where(people.c.community_id == community_id, or_(same_phone, same_name))
        .order_by(people.c.id)
        .limit(limit)
    )
    return [(row.id, row.name, row.compound) for row in rows]


async def known_as(
    tx: Transaction, community_id: int, name: str, compound: str, home: str, phone: str
) -> int | None:
    """Find the one of this name with this phone, or this home; None when nobody fits."""
    same_phone = (people.c.phone == phone) & (people.c.phone != "")
    same_home = (people.c.compound == compound) & (people.c.home == home)
    rows = await tx.execute(
        select(people.c.id)
        .where(
            people.c.community_id == community_id,
            people.c.name == name,
            or_(same_phone, same_home),
        )
        .order_by(people.c.id)
    )
    found: int | None = rows.scalars().first()
    return found


async def known(tx: Transaction, community_id: int, person_id: int) -> bool:
    """Tell whether this entry is there still: it may be merged with another, or forgotten."""
    rows = await tx.execute(
        select(people.c.id).where(
            people.c.community_id == community_id,
            people.c.id == person_id,
            people.c.forgotten_at.is_(None),
        )
    )
    return rows.first() is not None


async def called(tx: Transaction, community_id: int, name: str) -> list[int]:
    """Give the ids of all who have this name."""
    theirs = people.c.community_id == community_id, people.c.name == name
    return list((await tx.execute(select(people.c.id).where(*theirs))).scalars())


async def has_account(tx: Transaction, person_id: int) -> bool:
    """Tell whether somebody speaks with the bot herself."""
    rows = await tx.execute(
        select(func.count()).select_from(addresses).where(addresses.c.person_id == person_id)
    )
    return bool(rows.scalar_one())


async def helper_of(tx: Transaction, person_id: int) -> int | None:
    """Give who speaks for somebody who has no account: her named helper."""
    rows = await tx.execute(select(people.c.helper_id).where(people.c.id == person_id))
    helper: int | None = rows.scalar_one()
    return helper


async def merge(tx: Transaction, kept: int, gone: int) -> None:
    """Let everything that points to an entry point to another one, and take it out.

    A row that the other has as well (the same role) is not kept twice.
    """
    for column in _POINTERS:
        table = column.table
        moved = update(table).prefix_with("OR IGNORE").where(column == gone)
        await tx.execute(moved.values({column.name: kept}))
        await tx.execute(delete(table).where(column == gone))
    await _fill_gaps(tx, kept, gone)
    await tx.execute(delete(people).where(people.c.id == gone))


_POINTERS = tuple(
    key.parent
    for table in metadata.sorted_tables
    for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
    if key.column is people.c.id
)
"""Every column of every table that says whom a row is about."""

_GAPS = ("name", "phone", "compound", "home")


async def _fill_gaps(tx: Transaction, kept: int, gone: int) -> None:
    """What only the entry that goes knew is written into the one that stays."""
    rows = await tx.execute(select(people).where(people.c.id.in_((kept, gone))))
    facts = {row.id: row._mapping for row in rows}
    one, other = facts[kept], facts[gone]
    helper = one["helper_id"] or other["helper_id"]
    values = {name: one[name] or other[name] for name in _GAPS} | {
        "lives_alone": one["lives_alone"] or other["lives_alone"],
        "introduced_at": one["introduced_at"] or other["introduced_at"],
        "helper_id": helper if helper != kept else None,
        "menu": "",
    }
    await tx.execute(update(people).where(people.c.id == kept).values(**values))
