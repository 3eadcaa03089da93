from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from telegram import Bot, Update
from telegram.request import HTTPXRequest

from simulator.server import Server
from simulator.world import World

TOKEN = "900000001:a-made-up-token"  # noqa: S105
WANG, LI, ZHANG = 1001, 1002, 1003
GROUP = -1000000000001


class HandClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 4, 0, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def move(self, **by: float) -> None:
        self._now += timedelta(**by)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def world(tmp_path: Path, clock: HandClock) -> Iterator[World]:
    world = World.open(tmp_path / "world", clock)
    populate(world)
    yield world
    world.close()


def populate(world: World) -> None:
    world.add_bot(TOKEN, username="xiaoyuan_bot", name="小源")
    world.add_person(WANG, "王秀兰", tags=("elder",), about="独居,72岁", featured=True)
    world.add_person(LI, "李建国", tags=("talent",), language="en")
    world.add_person(ZHANG, "张敏", tags=("staff",))
    world.add_group(GROUP, "春风里", members=[LI, ZHANG])


@pytest.fixture
async def server(world: World) -> AsyncIterator[Server]:
    server = Server(world)
    await server.start()
    yield server
    await server.stop()


def bot_at(url: str, token: str = TOKEN) -> Bot:
    """A bot of python-telegram-bot's, with two connections for fetching updates."""
    return Bot(
        token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        get_updates_request=HTTPXRequest(connection_pool_size=2),
    )


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    async with bot_at(server.url) as bot:
        yield bot


@pytest.fixture
async def http(server: Server) -> AsyncIterator[ClientSession]:
    async with ClientSession(server.url) as session:
        yield session


async def open_poll(world: World, bot: Bot) -> asyncio.Task[tuple[Update, ...]]:
    """A call that surely waits for updates now: the server has noted what it wants."""
    poll = asyncio.create_task(bot.get_updates(timeout=30, allowed_updates=["message"]))
    await world.until(lambda: world.first_bot.wanted)
    return poll
