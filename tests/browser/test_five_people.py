"""One player, five people: a mother without account, her daughter, a neighbour, two neighbours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.browser import lamp
from tests.browser.demo import ADMIN, NEWCOMER, Demo
from tests.browser.page import Page
from tests.browser.phone import Phone

pytestmark = [pytest.mark.slow, pytest.mark.browser]

MOTHER, HER_HOME, HER_PHONE = "孙玉珍", "1号楼101", "13899990000"
DAUGHTER, NEIGHBOUR = NEWCOMER, 1019
CARPENTER, SECOND_CARPENTER = 1008, 1009
WARDROBE = "我妈孙玉珍家柜门坏了，要把大衣柜抬下来，抬不动"


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    """The page of a demo that has just begun."""
    async with Demo(tmp_path / "demo", "--hurry") as demo:
        page = await Page.open(browser, demo.url)
        yield page
        assert page.complaints == []


async def test_a_daughter_reports_a_neighbour_vouches_and_two_go(page: Page) -> None:
    neighbour = await page.phone(NEIGHBOUR)
    await _is_registered(await page.phone(ADMIN), await _name(neighbour))
    daughter = await page.phone(DAUGHTER)
    await _reports_for_her_mother(daughter)
    first, second = await page.phone(CARPENTER), await page.phone(SECOND_CARPENTER)
    assert await first.messages.count() == 0

    await neighbour.hears("有这回事吗")
    await neighbour.taps("有，请来人")
    await daughter.hears("已经问好了")

    await first.hears("要两个人一起去")
    code = await lamp.claims(first)
    assert await lamp.claims(second) == code
    await first.hears("您跟何金生一起去")
    assert code in await daughter.hears("郭宝山接下了")
    await daughter.hears("何金生也一起来")
    assert HER_HOME in await lamp.looks_up_the_address(second)

    await lamp.mends_it(second, "抬下来修好了合页")
    await daughter.hears("您说了才算")
    await daughter.taps("✅ 解决了")
    for carpenter in (first, second):
        await carpenter.hears("住户说解决了")
    assert MOTHER not in await neighbour.last_text()


async def _name(phone: Phone) -> str:
    return (await phone.find("holder").inner_text()).split()[0]


async def _is_registered(staff: Phone, neighbour: str) -> None:
    """Staff write the mother down, and who speaks for her: she has no account."""
    await staff.says(f"/people {MOTHER}")
    await staff.taps("1. ➕ 登记新人")
    for answer in (MOTHER, HER_PHONE):
        await staff.says(answer)
    await staff.taps("2. 源泉里")
    await staff.says(HER_HOME)
    await staff.taps("不是")
    await staff.hears("没有用小源")
    await staff.taps("谁帮他说")
    await staff.says(neighbour)
    await staff.says("1")
    await staff.hears(neighbour)
    await staff.closes()


async def _reports_for_her_mother(daughter: Phone) -> None:
    await daughter.starts()
    await daughter.says(WARDROBE)
    await daughter.taps("说完了")
    await daughter.hears("替别人报的")
    await daughter.taps("2. 替别人报的")
    for answer in (MOTHER, HER_PHONE):
        await daughter.says(answer)
    await daughter.taps("2. 源泉里")
    await daughter.says(HER_HOME)
    await daughter.hears("请您看看")
    await daughter.taps("发出去")
    await daughter.hears("先问一声")
