"""The bot is killed while reminders fall due, about three a second: each is sent once."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from simulator.world import World
from tests.crash.ledger import Ledger
from tests.crash.phone import Acts, Phone
from tests.crash.program import Program, where_it_is_noon
from tests.crash.waiting import comes_true

SEED = 1123
ACTIVITIES, KILLS = 40, 8
FIRST, APART = timedelta(seconds=5), timedelta(seconds=0.3)
ACTIVITY = """
[[community.activities]]
key = "it_{number:02d}"
name = "第{number:02d}次巡查"
dates = [{at:%Y-%m-%d}]
at = {at:%H:%M:%S.%f}
remind = ["10 minutes"]
"""
SENT = "SELECT 1 FROM reminders WHERE state = 'sent'"


def activities() -> str:
    """One of which staff are to be reminded in a few seconds, and so on."""
    zone = ZoneInfo(where_it_is_noon())
    begins = datetime.now(UTC).astimezone(zone) + FIRST + timedelta(minutes=10)
    return "".join(
        ACTIVITY.format(number=number, at=begins + number * APART) for number in range(ACTIVITIES)
    )


@pytest.mark.slow
@pytest.mark.alone
@pytest.mark.timeout(300)
async def test_kills_while_reminders_fall_due(world: World, program: Program) -> None:
    ledger, random = Ledger(program.database, world), Random(SEED)
    staff = await with_an_admin(world, program)
    program.lives_by(activities())
    program.start()
    await comes_true(lambda: len(program.logged("running")) == 2)
    for _ in range(KILLS):
        await asyncio.sleep(random.uniform(0.3, 2.5))
        program.kill()
        program.start()
    await comes_true(lambda: len(ledger.rows(SENT)) == ACTIVITIES and ledger.at_rest(), 180)

    names = [f"第{number:02d}次巡查" for number in range(ACTIVITIES)]
    bodies = [body for (body,) in ledger.rows("SELECT body FROM outbox")]
    assert [sum(name in body for body in bodies) for name in names] == [1] * ACTIVITIES
    assert all(staff.heard(name) for name in names)
    repeated = ledger.seen() - ledger.told()
    assert repeated.total() <= len(ledger.sent_again())
    assert ledger.told() - ledger.seen() == Counter()


async def with_an_admin(world: World, program: Program) -> Phone:
    """Somebody who hears reminders; the bot is told to stop then."""
    invitation = await program.invitation()
    world.add_person(1001, "李主任")
    staff = Phone(world, 1001, "李主任", Acts(), Random(SEED))
    await program.is_up()
    await staff.says(f"/start {invitation}")
    await staff.hears("管理员")
    assert await program.stop() == 0
    return staff
