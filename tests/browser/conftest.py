from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from simulator.server import Server
from simulator.world import World
from tests.browser.echo import echoing
from tests.browser.page import HEADLESS, Page, chromium, found
from tests.browser.phone import PATIENCE_MS

TOKEN = "900000002:an-echo"  # noqa: S105 - opens nothing but the test's own simulator
NEEDED = "chromium-headless-shell fonts-wqy-microhei fonts-noto-color-emoji"
BUSY_SECONDS = 300
"""So long a story may take where other programs have the processor."""

WANG, LI, ZHANG = 1001, 1002, 1003
GROUP = -1000000000001


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let all tests in a browser share the loop that the browser lives in."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
            item.add_marker(pytest.mark.timeout(BUSY_SECONDS))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def begun_once() -> AsyncIterator[Browser]:
    """A browser for all tests: to begin one takes longer than many of them."""
    if not found():
        pytest.skip(f"there is no {HEADLESS}: apt-get install {NEEDED}")
    expect.set_options(timeout=PATIENCE_MS)
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def browser(begun_once: Browser) -> AsyncIterator[Browser]:
    """A browser in which no window is open; each window that is opened remembers nothing."""
    yield begun_once
    for window in begun_once.contexts:
        await window.close()


@pytest_asyncio.fixture(loop_scope="session")
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World.open(tmp_path)
    bot = world.add_bot(TOKEN, username="echo_bot", name="回声")
    world.add_person(WANG, "王秀兰", tags=["elder"], about="独居,家里的灯不亮了", featured=True)
    world.add_person(LI, "李建国", tags=["talent"], about="电工", featured=True)
    world.add_person(ZHANG, "张敏", tags=["staff"])
    world.add_group(GROUP, "春风里", members=[LI, ZHANG], bots=[bot])
    yield world
    world.close()


@pytest_asyncio.fixture(loop_scope="session")
async def address(world: World) -> AsyncIterator[str]:
    """Where the page is; a bot there repeats what it hears."""
    server = Server(world)
    await server.start()
    async with echoing(server.url, TOKEN):
        yield server.url
    await server.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The page on a desk; its console has nothing to complain of."""
    page = await Page.open(browser, address)
    yield page
    assert page.complaints == []
