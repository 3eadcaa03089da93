"""A world with a bot account, served over HTTP, and the bot as a process beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from simulator.server import Server
from simulator.world import World
from tests.crash.program import TOKEN, Program


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World.open(tmp_path / "world")
    world.add_bot(TOKEN, username="xiaoyuan_bot", name="小源")
    yield world
    world.close()


@pytest.fixture
async def server(world: World) -> AsyncIterator[Server]:
    server = Server(world)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def program(tmp_path: Path, server: Server, unused_tcp_port: int) -> Iterator[Program]:
    """The bot, running; killed at the end whatever it does."""
    with Program(tmp_path / "bot", server.url, health_port=unused_tcp_port) as program:
        yield program
