"""Xiaoyuan for a measurement: everybody is registered before it starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path

from domain.people import Role, Standing, Volunteer
from domain.taxonomy import Trade
from storage import communities, people, volunteers
from storage.database import Database, Transaction
from tests.crash.program import COMMUNITY, COMPOUND


async def register(path: Path, residents: Sequence[int], helpers: Sequence[int]) -> None:
    """Write down residents at home and volunteers who can take any number of jobs."""
    database = Database(path)
    await database.upgrade()
    async with database.transaction() as tx:
        community = await communities.ensure(tx, COMMUNITY)
        for address in residents:
            await _person(tx, community, address)
        for address in helpers:
            await _helper(tx, community, address)
    await database.close()


async def _person(tx: Transaction, community: int, address: int) -> int:
    now = datetime.now(UTC)
    person = await people.create(
        tx,
        community,
        now,
        name=f"居民{address}",
        language="zh-CN",
        compound=COMPOUND,
        home="3号楼2单元501",
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
