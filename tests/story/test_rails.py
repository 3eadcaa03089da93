"""Under any sequence of reports, answers, switches, staff's orders and hours, no rail is broken."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings

from domain.reports import IN_HAND
from handlers.relearning import relearn
from storage import desk, reports
from tests.chats import MORNING, Town
from tests.story.lives import LIVES, Life, Step, begin
from tests.story.rails import everything

LIVED = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))


async def live(steps: list[Step], path: Path) -> None:
    """Live through it all, then learn anew from the record, and look who has what."""
    town = Town(path)
    await town.start()
    try:
        life = await begin(town)
        for step in steps:
            await life.step(step)
        await learned_alike(life)
        await nothing_is_had_twice(life)
        await nothing_went_wrong(life)
    finally:
        await town.stop()


async def learned_alike(life: Life) -> None:
    """What was learned on the way is learned anew from the record, to the last digit."""
    async with life.town.app.database.transaction() as tx:
        assert (await relearn(tx, 1)).differed == 0


async def nothing_is_had_twice(life: Life) -> None:
    """A job in hand is in as many hands as it wants, and no more."""
    async with life.town.app.database.reading() as tx:
        for _, report in await everything(tx):
            now = await reports.get(tx, report.id)
            assert now.state not in IN_HAND or 1 <= len(set(now.fixers)) <= now.seats


async def nothing_went_wrong(life: Life) -> None:
    """Nothing that anybody said or tapped had to be set aside."""
    async with life.town.app.database.reading() as tx:
        assert await desk.aside(tx, 1, MORNING) == []


@pytest.mark.slow
@pytest.mark.timeout(300)
@LIVED
@given(LIVES)
@example([("tells", 0, 4), ("winds", 0, 2), ("taps", 0, 0), ("winds", 0, 3), ("tells", 1, 0)])
@example([("tells", 0, 0), ("wishes", 0, 0), ("steers", 0, 3), ("taps", 0, 1), ("winds", 0, 1)])
@example([("tells", 0, 0), ("moves", 0, 0), ("taps", 0, 0)])
@example([("tells", 0, 0), ("steers", 0, 9), ("moves", 0, 1), ("winds", 0, 2)])
@example([("tells", 0, 4), ("taps", 0, 0), ("moves", 0, 0), ("winds", 0, 1)])
@example([("tells_for", 0, 0), ("steers", 0, 4), ("steers", 0, 2)])
@example(
    [
        *(("asks_staff", 0, 0), ("steers", 0, 4), ("steers", 0, 7), ("steers", 1, 8)),
        *(("taps", 1, 4), ("taps", 1, 5), ("winds", 0, 5), ("winds", 0, 4)),
    ]
)
def test_no_rail_is_broken(empty_database: Path, steps: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(live(steps, Path(shutil.copy(empty_database, folder))))
