"""The demo's calendar: whoever winds the clock forward sees the reminder arrive."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.demo import ADMIN, ELDER, Demo
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]


async def test_winding_the_clock_makes_the_reminder_arrive(
    browser: Browser, tmp_path: Path
) -> None:
    async with Demo(tmp_path / "demo", "--hurry") as demo:
        page = await Page.open(browser, demo.url)
        elder, staff = await page.phone(ELDER), await page.phone(ADMIN)
        await elder.says("日历")
        assert "周三 上午9点，周三巡查" in await elder.hears("📅 往后四周")

        for _ in range(4):  # asking for next year's holidays may come first
            await page.winds("next")

        assert "地点：党群服务中心" in await staff.hears("⏰")
        assert page.complaints == []
