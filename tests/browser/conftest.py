from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from simulator.server import Server
from simulator.world import World
from tests.browser.echo import echoing
from tests.browser.page import CHROMIUM, Page, chromium

TOKEN = "900000002:an-echo"  # noqa: S105 - opens nothing but the test's own simulator
FONTS = "fonts-wqy-microhei fonts-noto-color-emoji"
WANG, LI, ZHANG = 1001, 1002, 1003
GROUP = -1000000000001


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}: apt-get install chromium {FONTS}")
    async with chromium() as browser:
        yield browser


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World.open(tmp_path)
    bot = world.add_bot(TOKEN, username="echo_bot", name="回声")
    world.add_person(WANG, "王秀兰", tags=["elder"], about="独居,家里的灯不亮了", featured=True)
    world.add_person(LI, "李建国", tags=["talent"], about="电工", featured=True)
    world.add_person(ZHANG, "张敏", tags=["staff"])
    world.add_group(GROUP, "春风里", members=[LI, ZHANG], bots=[bot])
    yield world
    world.close()


@pytest.fixture
async def address(world: World) -> AsyncIterator[str]:
    """Where the page is; a bot there repeats what it hears."""
    server = Server(world)
    await server.start()
    async with echoing(server.url, TOKEN):
        yield server.url
    await server.stop()


@pytest.fixture
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The page on a desk; its console has nothing to complain of."""
    page = await Page.open(browser, address)
    yield page
    assert page.complaints == []
