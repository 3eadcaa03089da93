"""Groups, replies, forwards and pins, played on the page."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from simulator.world import World
from tests.browser.conftest import GROUP, LI, WANG, ZHANG
from tests.browser.page import Page
from tests.browser.phone import Phone

pytestmark = [pytest.mark.slow, pytest.mark.browser]


async def test_somebody_begins_a_group_and_it_grows_up(page: Page, world: World) -> None:
    li = await page.phone(LI)
    await li.starts()
    await li.find("more").click()
    await li.find("new-group").click()
    await li.find("group-title").fill("楼道群")
    await li.find(f"member-{WANG}").check()
    await li.find("group-form-send").click()
    await world.until(lambda: len(world.state.groups) == 2)
    number = min(world.state.groups, key=lambda one: one < -(10**12))
    group = Phone(page.find(f"phone-{number}"))
    await group.find("group-more").click()
    await group.find(f"role-{WANG}").select_option("hide")
    await group.find("group-add").select_option(str(ZHANG))
    await expect(group.find(f"member-row-{ZHANG}")).to_be_visible()
    await group.find(f"remove-{ZHANG}").click()
    await expect(group.find(f"member-row-{ZHANG}")).to_have_count(0)
    await group.find("group-upgrade").click()
    grown = Phone(page.find(f"phone-{-(10**12) + number}"))
    await expect(grown.root).to_be_visible()
    await expect(group.root).to_have_count(0)
    await grown.find("speaking-as").select_option(str(WANG))
    await grown.says("/help")
    await grown.find("speaking-as").select_option(str(LI))
    await expect(grown.messages.filter(has_text="/help").first).to_contain_text("楼道群")


async def test_topics_are_begun_and_chosen(page: Page, world: World) -> None:
    world.divides(GROUP)
    group = await page.group(GROUP, LI)
    await expect(group.find("topic")).to_be_visible()
    await group.find("group-more").click()
    await group.find("group-topic").click()
    await group.find("topic-name").fill("报修")
    await group.find("topic-form-send").click()
    await expect(group.find("topic").locator("option:checked")).to_have_text("# 报修")
    await group.says("/灯 坏了")
    await expect(group.messages).to_have_count(1)
    await group.find("topic").select_option("")
    await expect(group.messages).to_have_count(0)


async def test_messages_are_answered_sent_on_pinned_and_taken_back(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says("灯坏了")
    await wang.hears("听到：灯坏了")
    await wang.does("reply", "听到：灯坏了")
    await wang.says("对的")
    await expect(wang.find("quote").last).to_contain_text("听到：灯坏了")
    await wang.does("pin", "听到：灯坏了")
    await expect(wang.find("pinned")).to_contain_text("听到：灯坏了")
    await wang.find("pinned").click()
    await wang.does("unpin", "听到：灯坏了")
    await expect(wang.find("pinned")).to_be_hidden()
    await wang.does("forward", "听到：灯坏了")
    await wang.find("forward-form-send").click()
    await expect(wang.find("origin")).to_contain_text("回声")
    await wang.does("delete", "对的")
    await expect(wang.find("deleted")).to_have_count(1)
