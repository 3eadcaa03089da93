"""Xiaoyuan for a measurement: everybody is registered before it starts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time
from pathlib import Path

from domain.announcements import Audience
from domain.groups import Circle, Place
from domain.people import Role, Standing, Volunteer
from domain.taxonomy import Trade
from handlers.actions.announcing import ANNOUNCE
from handlers.composing import Post
from storage import announcements, communities, groups, people, timers, volunteers
from storage.database import Database, Transaction
from tests.crash.program import COMMUNITY, COMPOUND

BUILDINGS = 60
"""In so many they live, as in a real community: a job's card names what waits in its building."""
AUTHOR = 9001
"""The address of somebody of the staff."""


async def register(
    path: Path, residents: Sequence[int], helpers: Sequence[int] = (), chats: Sequence[int] = ()
) -> None:
    """Write down residents at home, volunteers who can take any number of jobs, and group chats."""
    async with _writing(path) as (tx, community):
        for address in residents:
            await _person(tx, community, address)
        for address in helpers:
            await _helper(tx, community, address)
        for chat in chats:
            await _bind(tx, community, chat)


async def announce(path: Path, words: str) -> None:
    """Write down, as composing does, an announcement to everybody whose time has come."""
    now = datetime.now(UTC)
    async with _writing(path) as (tx, community):
        author = await _person(tx, community, AUTHOR)
        draft = Post(text=words).by(author, Audience(kind="everybody"), receipts=True)
        id = await announcements.create(tx, community, draft, post_at=now, now=now)
        await timers.put(tx, community, ANNOUNCE, id, now)


@asynccontextmanager
async def _writing(path: Path) -> AsyncIterator[tuple[Transaction, int]]:
    """Write beside the program, if it runs."""
    database = Database(path)
    await database.upgrade()
    async with database.transaction() as tx:
        yield tx, await communities.ensure(tx, COMMUNITY)
    await database.close()


async def _bind(tx: Transaction, community: int, chat: int) -> None:
    now = datetime.now(UTC)
    named = "telegram", str(chat), f"群{-chat}", Place.IN
    group = await groups.create(tx, community, *named, now)
    await groups.bind(tx, group.id, Circle(), "", None, now)


async def _person(tx: Transaction, community: int, address: int) -> int:
    now = datetime.now(UTC)
    person = await people.create(
        tx,
        community,
        now,
        name=f"居民{address}",
        language="zh-CN",
        compound=COMPOUND,
        home=f"{1 + address % BUILDINGS}号楼2单元501",
        phone=f"138{address:08d}",
        introduced_at=now,
    )
    await people.add_address(tx, community, person, "telegram", str(address))
    return person


async def _helper(tx: Transaction, community: int, address: int) -> None:
    person, now = await _person(tx, community, address), datetime.now(UTC)
    await people.give_role(tx, await people.get(tx, person), Role.VOLUNTEER, now)
    volunteer = Volunteer(
        person_id=person,
        standing=Standing.APPROVED,
        trades=frozenset({Trade.ELECTRICIAN}),
        compounds=frozenset({COMPOUND}),
        hours_start=time(7, 30),
        hours_end=time(21, 30),
        weekly_offers=1_000_000,
        at_night=True,
    )
    await volunteers.save(tx, community, volunteer, now)
