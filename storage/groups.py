"""Group chats that the bot is or was in, and whom each of them is for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Executable, delete, insert, select, update

from domain.groups import Circle, Group, Place, circle_of
from storage.database import Transaction
from storage.tables import announcement_copies, groups, poll_votes

_COLUMNS = (
    groups.c.id,
    groups.c.community_id,
    groups.c.channel,
    groups.c.handle,
    groups.c.title,
    groups.c.thread,
    groups.c.circle,
    groups.c.place,
    groups.c.bound_by,
)
_SELECT = select(*_COLUMNS).order_by(groups.c.id)


async def get(tx: Transaction, community_id: int, group_id: int) -> Group | None:
    """Give a group of a community by id."""
    theirs = groups.c.community_id == community_id, groups.c.id == group_id
    return await _first(tx, _SELECT.where(*theirs))


async def by_handle(tx: Transaction, community_id: int, channel: str, handle: str) -> Group | None:
    """Find the group at an address."""
    return await _first(tx, _SELECT.where(*_at(community_id, channel, handle)))


async def known(tx: Transaction, community_id: int) -> list[Group]:
    """Give the groups that staff should see: those it is in, and those that are still bound."""
    theirs = groups.c.community_id == community_id
    rows = await tx.execute(
        _SELECT.where(theirs, (groups.c.place != Place.GONE) | (groups.c.circle != ""))
    )
    return [_group(row) for row in rows]


async def bound(tx: Transaction, community_id: int) -> list[Group]:
    """Give the groups that are bound, those it was put out of as well."""
    return [group for group in await known(tx, community_id) if group.circle]


async def create(
    tx: Transaction,
    community_id: int,
    channel: str,
    handle: str,
    title: str,
    place: Place,
    now: datetime,
) -> Group:
    """Write down a group that nobody has bound yet."""
    row = insert(groups).values(
        community_id=community_id,
        channel=channel,
        handle=handle,
        title=title,
        place=place,
        changed_at=now,
    )
    return _group((await tx.execute(row.returning(*_COLUMNS))).one())


async def change(tx: Transaction, group_id: int, now: datetime, **facts: object) -> None:
    """Change columns of a group."""
    changed = update(groups).where(groups.c.id == group_id)
    await tx.execute(changed.values(changed_at=now, **facts))


async def bind(
    tx: Transaction,
    group_id: int,
    circle: Circle | None,
    thread: str,
    by: int | None,
    now: datetime,
) -> None:
    """Note whom a group is for; None unbinds it."""
    key = circle.key if circle else ""
    await change(tx, group_id, now, circle=key, thread=thread, bound_by=by)


async def move(
    tx: Transaction, community_id: int, channel: str, old: str, new: str, now: datetime
) -> Group | None:
    """Follow a group to its new address; None when it was not known, or followed before.

    If the new address was written down already, as that of a new group, the two are one.
    """
    moved = await by_handle(tx, community_id, channel, old)
    if moved is None:
        return None
    if doubled := await by_handle(tx, community_id, channel, new):
        theirs = announcement_copies.c.group_id == doubled.id
        taken_over = update(announcement_copies).prefix_with("OR IGNORE").where(theirs)
        await tx.execute(taken_over.values(group_id=moved.id))
        await tx.execute(delete(announcement_copies).where(theirs))
        voted = update(poll_votes).where(poll_votes.c.group_id == doubled.id)
        await tx.execute(voted.values(group_id=moved.id))
        await tx.execute(delete(groups).where(groups.c.id == doubled.id))
    await change(tx, moved.id, now, handle=new, place=Place.IN)
    return moved


def _at(community_id: int, channel: str, handle: str) -> tuple[Any, ...]:
    return (
        groups.c.community_id == community_id,
        groups.c.channel == channel,
        groups.c.handle == handle,
    )


async def _first(tx: Transaction, query: Executable) -> Group | None:
    row = (await tx.execute(query)).first()
    return _group(row) if row else None


def _group(row: Any) -> Group:
    return Group(
        id=row.id,
        community_id=row.community_id,
        channel=row.channel,
        handle=row.handle,
        title=row.title,
        thread=row.thread,
        circle=circle_of(row.circle),
        place=Place(row.place),
        bound_by=row.bound_by,
    )
