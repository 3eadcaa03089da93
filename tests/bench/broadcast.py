"""An announcement to a whole community at Telegram's limits, while residents go on reporting."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from simulator.world import World
from tests.bench import durable
from tests.bench.crowd import Crowd, Line
from tests.bench.durable import AUTHOR
from tests.bench.lines import RESIDENT
from tests.bench.simulated import simulated
from tests.bench.witness import A_SECOND, Seen, is_copy, seen
from tests.crash.program import TELEGRAMS, Program
from tests.processes import from_nothing

WORDS = "明天上午九点到十一点停水，请提前接水。"

REPORTING = range(1001, 1101)
"""Residents who report, four at a time; everybody else only listens."""

BETWEEN_SECONDS = 1
"""Between two acts of residents, whoever they are."""

Acts = Iterator[tuple[int, Line]]


@dataclass(frozen=True)
class Broadcast:
    """What Telegram's side saw, and how long residents waited for answers, in milliseconds."""

    seen: Seen
    idle_p95: float
    meanwhile_p95: float
    unanswered: int


async def measure(folder: Path, people: int, chats: int, idle_seconds: float) -> Broadcast:
    """Let residents report, then announce something to everybody and to so many groups."""
    everybody = [*REPORTING, *range(10_001, 10_001 + people - len(REPORTING))]
    groups = [-number for number in range(1, chats + 1)]
    async with simulated(folder / "world", [*everybody, AUTHOR], groups) as (world, url):
        program = Program(folder / "bot", url, limits=TELEGRAMS, begin=from_nothing)
        await durable.register(program.database, everybody, chats=groups)
        world.limits(on=True)
        with program:
            await program.is_up()
            return await _measure(world, program, people + 1 + chats, idle_seconds)


async def _measure(world: World, program: Program, copies: int, idle_seconds: float) -> Broadcast:
    crowd, acts = Crowd(world), _acts()
    watching = asyncio.create_task(crowd.watch())
    idle = await _p95(crowd, acts, asyncio.sleep(idle_seconds))
    await durable.announce(program.database, WORDS)
    meanwhile = await _p95(crowd, acts, _arrive(world, copies))
    watching.cancel()
    return Broadcast(seen(world.calls, WORDS), idle, meanwhile, crowd.unanswered)


def _acts() -> Acts:
    """Give what residents do, one after another: all of a report that is answered at once."""
    for first in REPORTING[::4]:
        for line in RESIDENT[:-1]:
            yield from ((person, line) for person in range(first, first + 4))


async def _p95(crowd: Crowd, acts: Acts, end: Coroutine[Any, Any, None]) -> float:
    """Let residents act until something ends; milliseconds to an answer."""
    crowd.took.clear()
    ending = asyncio.create_task(end)
    async with asyncio.TaskGroup() as lives:
        while not ending.done():
            lives.create_task(crowd.plays(*next(acts)))
            await asyncio.sleep(BETWEEN_SECONDS)
    await ending
    return quantiles(crowd.took, n=20)[-1] * 1000


async def _arrive(world: World, copies: int) -> None:
    """Wait until all copies are there; raises `TimeoutError` after twice as long as that takes."""
    async with asyncio.timeout(20 + 2 * copies / A_SECOND):
        while sum(is_copy(call, WORDS) for call in world.calls) < copies:  # noqa: ASYNC110
            await asyncio.sleep(1)
