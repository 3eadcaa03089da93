"""Behind the phones: faults of the line are switched on, and the journal of calls is read."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect

from simulator.world import World
from tests.browser.conftest import WANG
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]


async def test_a_fault_strikes_once_and_stands_in_the_journal(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.hears("欢迎")
    await page.find("workshop-toggle").click()
    await expect(page.find("faults-none")).to_be_visible()
    await page.find("fault-kind").select_option("html")
    await page.find("fault-chat").focus()
    await page.find("fault-chat").select_option(str(WANG))
    await page.find("fault-on").click()
    await expect(page.find("fault")).to_contain_text("王秀兰")
    await wang.says("灯坏了")
    await expect(page.find("faults-none")).to_be_visible()
    struck = page.find("call").filter(has=page.find("call-bad"))
    await expect(struck).to_contain_text("502")
    await struck.locator("summary").click()
    await expect(struck.locator("pre").first).to_contain_text("灯坏了")
    await expect(wang.messages.last).to_have_attribute("data-side", "mine")


async def test_faults_are_mended_limits_switched_and_updates_spoilt(
    page: Page, world: World
) -> None:
    await page.find("workshop-toggle").click()
    await page.find("fault-on").click()
    await page.find("fault-off").click()
    await expect(page.find("faults-none")).to_be_visible()
    await page.find("limits").check()
    await world.until(lambda: world.state.limited)
    await page.find("workshop-close").click()
    await expect(page.find("workshop")).to_be_hidden()


async def test_the_journal_is_searched(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.hears("欢迎")
    await page.find("workshop-toggle").click()
    await expect(page.find("call").filter(has_text="sendMessage")).to_have_count(1)
    await page.find("calls-search").fill("谁也没说过")
    await expect(page.find("call")).to_have_count(0)
    await page.find("calls-search").fill("")
    await page.find("calls-polls").check()
    await expect(page.find("call").filter(has_text="getUpdates").first).to_be_visible()


async def test_it_covers_a_narrow_screen(browser: Browser, address: str) -> None:
    page = await Page.open(browser, address, size=(375, 812))
    await page.find("workshop-toggle").click()
    await expect(page.find("fault-on")).to_be_visible()
    assert await page.cut_off() == []
    await page.find("workshop-close").click()
    await expect(page.find(f"person-{WANG}")).to_be_visible()
