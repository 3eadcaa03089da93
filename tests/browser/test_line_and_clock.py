"""The page's line to the simulator breaks and comes back; its clock is wound forward."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from simulator.server import Server
from simulator.world import World
from tests.browser.conftest import WANG
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]

BEIJING = timezone(timedelta(hours=8))


class Clockwork:
    """A clock that stands still until it is wound; something falls due every five minutes."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 4, 21, 40, tzinfo=BEIJING)
        self.gate = asyncio.Event()
        self.gate.set()

    def now(self) -> datetime:
        return self._now

    async def wind(self, seconds: float) -> None:
        await self.gate.wait()
        self._now += timedelta(seconds=seconds)

    async def wind_to_next(self) -> None:
        await self.wind(300)


@pytest.fixture
def clockwork() -> Clockwork:
    return Clockwork()


@pytest_asyncio.fixture(loop_scope="session")
async def wound(tmp_path: Path, clockwork: Clockwork) -> AsyncIterator[str]:
    """The address of a small world whose clock can be wound."""
    world = World.open(tmp_path, clockwork)
    world.add_bot("900000003:silent", username="silent_bot", name="无声")
    world.add_person(WANG, "王秀兰", featured=True)
    server = Server(world, clockwork)
    await server.start()
    yield server.url
    await server.stop()
    world.close()


async def test_the_clock_is_the_communitys_and_is_wound(browser: Browser, wound: str) -> None:
    page = await Page.open(browser, wound)
    await expect(page.find("clock")).to_have_text("21:40")
    assert await page.winds("next") == "21:45"
    assert await page.winds("10m") == "21:55"
    assert await page.winds("1h") == "22:55"
    assert await page.winds("8am") == "08:00"
    await expect(page.tab.locator(".date")).to_contain_text("11月5日")


async def test_while_the_clock_is_wound_its_knobs_wait(
    browser: Browser, wound: str, clockwork: Clockwork
) -> None:
    page = await Page.open(browser, wound)
    clockwork.gate.clear()
    await page.find("wind-next").click()
    await expect(page.find("winding")).to_be_visible()
    await expect(page.find("wind-1h")).to_be_disabled()
    clockwork.gate.set()
    await expect(page.find("winding")).to_be_hidden()
    await expect(page.find("clock")).to_have_text("21:45")


async def test_a_clock_that_cannot_be_wound_has_no_knobs(page: Page) -> None:
    await expect(page.find("clock")).to_be_visible()
    await expect(page.find("wind-next")).to_be_hidden()


async def test_after_a_break_the_page_catches_up(browser: Browser, world: World) -> None:
    server = Server(world)
    await server.start()
    page = await Page.open(browser, server.url)
    wang = await page.phone(WANG)
    await server.stop()
    await expect(page.find("lost")).to_be_visible()
    world.opens(WANG)
    world.says(WANG, "停电的时候说的")
    again = Server(world, port=int(server.url.rpartition(":")[2]))
    await again.start()
    await expect(page.find("lost")).to_be_hidden()
    await expect(wang.messages.last).to_contain_text("停电的时候说的")
    world.says(WANG, "来电以后说的")
    await expect(wang.messages.last).to_contain_text("来电以后说的")
    await again.stop()
