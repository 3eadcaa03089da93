"""A simulator of one's own for each measurement, with everybody in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from simulator.server import Server
from simulator.world import World
from tests.crash.program import TOKEN


@asynccontextmanager
async def simulated(
    folder: Path, people: Sequence[int], groups: Sequence[int] = ()
) -> AsyncIterator[tuple[World, str]]:
    """Serve a world of people who know the bot, and of groups that it is in."""
    world = World.open(folder)
    bot = world.add_bot(TOKEN, username="xiaoyuan_bot", name="小源")
    for person in people:
        world.add_person(person, f"居民{person}")
        world.has_met(person, bot)
    for group in groups:
        world.add_group(group, f"群{-group}", members=people[:1], bots=[bot])
    server = Server(world)
    await server.start()
    yield world, server.url
    await server.stop()
    world.close()
