"""The lamp story, as a newcomer plays it: the real demo, in a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser import lamp
from tests.browser.demo import (
    ADMIN,
    ELDER,
    ELECTRICIAN,
    NEWCOMER,
    SECOND_ELECTRICIAN,
    Demo,
)
from tests.browser.page import Page
from tests.browser.phone import Phone
from tests.processes import from_nothing

pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    """The page of a demo that has just begun."""
    async with Demo(tmp_path / "demo") as demo:
        page = await Page.open(browser, demo.url)
        yield page
        assert page.complaints == []


async def test_a_dead_lamp_is_mended_and_staff_saw_it_all(page: Page) -> None:
    elder, electrician = await page.phone(ELDER), await page.phone(ELECTRICIAN)
    staff = await page.phone(ADMIN)
    await lamp.reports(elder, "家里灯不亮了")
    await lamp.opens_the_report(staff)

    code = await lamp.claims(electrician)
    assert lamp.door_code(await elder.hears("张建国接下了")) == code
    assert "3号楼2单元501" in await lamp.looks_up_the_address(electrician)
    await electrician.taps("我出发了")
    await elder.hears("已经出门")

    await lamp.mends_it(electrician, "换了灯泡")
    await electrician.hears("收起来了")
    await elder.hears("您说了才算")
    await elder.taps("✅ 解决了")
    await electrician.hears("住户说解决了")

    seen = await staff.hears("已解决")
    for step in ("王桂兰：报了这件事", "张建国：接下了", "张建国：说办好了（换了灯泡）"):
        assert step in seen
    assert "王桂兰：说解决了" in seen
    await staff.taps("更多")
    await staff.taps("为什么问")
    assert "住同一个小区" in await staff.hears("推荐张建国")


async def test_several_are_asked_and_the_first_to_tap_has_it(page: Page) -> None:
    elder, first = await page.phone(ELDER), await page.phone(ELECTRICIAN)
    await lamp.reports(elder, "家里灯不亮了")
    assert "谁先点谁去" in await first.hears("您能去帮一把吗")
    await (await page.phone(ADMIN)).closes()

    second = await page.phone(SECOND_ELECTRICIAN)
    await lamp.claims(second)
    await elder.hears("刘长顺接下了")
    assert "已经有人接下了" in await first.hears("第 1 号")


async def test_nobody_takes_it_and_others_see_to_it(page: Page) -> None:
    elder, first = await page.phone(ELDER), await page.phone(ELECTRICIAN)
    await lamp.reports(elder, "家里灯不亮了")
    await first.hears("您能去帮一把吗")
    await page.winds("next")
    assert "供电所" in await elder.hears("转给了")
    assert "时间过了" in await first.hears("第 1 号")


async def test_her_silence_is_reminded_then_staff_call_her(page: Page) -> None:
    elder, electrician = await page.phone(ELDER), await page.phone(ELECTRICIAN)
    staff = await page.phone(ADMIN)
    await lamp.reports(elder, "家里灯不亮了")
    await lamp.claims(electrician)
    await lamp.mends_it(electrician, "换好了")
    await elder.hears("您说了才算")

    await _winds_past_nine(page)
    await elder.hears("还等着您说一声")
    await page.winds("8am")
    await _winds_past_nine(page)
    await staff.hears("等社区打电话问")
    await staff.taps("电话说解决了")
    await staff.hears("住户在电话里说解决了")


async def _winds_past_nine(page: Page) -> None:
    """To the next morning, a little after the hour at which the demo begins."""
    await page.winds("8am")
    await page.winds("1h")
    await page.winds("10m")


async def test_danger_comes_first_and_somebody_has_it(page: Page) -> None:
    elder, staff = await page.phone(ELDER), await page.phone(ADMIN)
    await elder.says("厨房一股煤气味，我头晕")
    assert "119" in await elder.hears("请马上打电话")
    await staff.hears("燃气泄漏")
    await staff.taps("我来处理")
    await elder.hears("李敏接手了")


async def test_a_newcomer_is_asked_once_where_she_lives(page: Page) -> None:
    newcomer = await page.phone(NEWCOMER)
    await newcomer.starts()
    await newcomer.hears("我是锦山源社区的小源")
    await newcomer.says("厨房水管漏水")
    await newcomer.taps("说完了")
    await newcomer.hears("是哪个小区")
    await newcomer.taps("2. 源泉里")
    await newcomer.hears("几号楼")
    await newcomer.says("5号楼1单元302")
    await newcomer.taps("发出去")
    await newcomer.hears("报好了")
    await lamp.reports(newcomer, "卧室灯坏了")


async def test_the_first_phones_are_those_of_the_story(page: Page) -> None:
    for person in (ELDER, ELECTRICIAN, ADMIN):
        await expect(page.find(f"phone-{person}")).to_be_visible()
    await Phone(page.find(f"phone-{ELDER}")).sees_keys("报事", "我的报事", "找人工")
    await expect(page.find("hints")).to_contain_text("家里灯不亮了")
    await page.find("language").click()
    await expect(page.find("hints")).to_contain_text("my lamp is dead")


async def test_an_empty_community_begins_with_a_link(browser: Browser, tmp_path: Path) -> None:
    async with Demo(tmp_path / "demo", "--empty", begin=from_nothing) as demo:
        page = await Page.open(browser, demo.url)
        await expect(page.find("hints")).to_contain_text(demo.invitation)
        admin = await page.phone(ADMIN)
        await admin.opens_link(demo.invitation)
        await admin.hears("您现在是管理员了")
        await admin.commands("desk")
        await admin.hears("工作台")


async def test_after_a_power_cut_she_goes_on_in_the_middle_of_a_sentence(
    browser: Browser, tmp_path: Path
) -> None:
    async with Demo(tmp_path / "demo") as demo:
        page = await Page.open(browser, demo.url)
        elder = await page.phone(ELDER)
        await elder.says("家里灯不亮了")
        await elder.hears("我记下了")
        demo.dies()
        await expect(page.find("lost")).to_be_visible()
        async with Demo(tmp_path / "demo", port=demo.port):
            await expect(page.find("lost")).to_be_hidden()
            await elder.taps("说完了")
            await elder.hears("请您看看")
            await elder.taps("发出去")
            await elder.hears("第 1 号")


async def test_on_a_real_phone_nothing_runs_over_the_edge(browser: Browser, tmp_path: Path) -> None:
    async with Demo(tmp_path / "demo") as demo:
        page = await Page.open(browser, demo.url, size=(375, 812))
        assert await page.cut_off() == []
        elder = await page.phone(ELDER)
        await lamp.reports(elder, "家里灯不亮了" * 20, "https://t.me/" + "x" * 80)
        assert await page.cut_off() == []
