"""A council meeting as a newcomer plays it: planned, reminded of, answered, minuted."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.demo import ADMIN, Demo
from tests.browser.page import Page
from tests.browser.phone import Phone

pytestmark = [pytest.mark.slow, pytest.mark.browser]

SECOND_OF_STAFF, RED_HAT = 1018, 1056
RED_HATS_GROUP = -1003
AT_MOST = 12
"""So many events may come before one that is waited for."""


async def winds_until(page: Page, phone: Phone, words: str) -> None:
    """Wind from event to event until somebody sees these words."""
    for _ in range(AT_MOST):
        if await phone.has(words):
            break
        await page.winds("next")
    await phone.hears(words)


async def plans(staff: Phone) -> None:
    await staff.says("/meeting")
    await staff.hears("哪天、几点开")
    await staff.says("后天下午三点")
    await staff.hears("在哪儿开")
    await staff.says("党群服务中心二楼")
    await staff.hears("请谁来")
    await staff.taps("⬜ 小源红帽队")
    await staff.taps("选好了")
    await staff.hears("发到哪些群")
    await staff.taps("⬜ 小源红帽队")
    await staff.taps("选好了")
    await staff.taps("对，通知大家")
    await staff.hears("一共请了 25 位")


async def proposes(staff: Phone) -> None:
    await staff.says("/hall")
    await staff.hears("收集 60 件，解决 55 件")
    await staff.taps("我要提议题")
    await staff.says("楼下停车难")
    await staff.taps("交上去")
    await staff.hears("放进下次议事会的议程了")


async def test_a_meeting_from_its_planning_to_its_minutes(browser: Browser, tmp_path: Path) -> None:
    async with Demo(tmp_path / "demo", "--hurry") as demo:
        page = await Page.open(browser, demo.url)
        staff = await page.phone(ADMIN)
        await plans(staff)
        await proposes(staff)
        group = await page.group(RED_HATS_GROUP, RED_HAT)
        await group.hears("您来不来")

        await winds_until(page, group, "提醒您：要开议事会了")
        await group.taps("我来")
        await group.sees_toast("已经有 1 位要来")
        await staff.hears("来 1 位")
        await winds_until(page, staff, "议事会纪要")
        await staff.taps("议题 1")
        await staff.taps("解决了")
        await staff.taps("交上去审")
        second = await page.phone(SECOND_OF_STAFF)
        await second.taps("同意，发到群")

        assert "楼下停车难 → 解决了" in await group.hears("议事会纪要")
        assert page.complaints == []
