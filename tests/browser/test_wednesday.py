"""A Wednesday patrol as a newcomer plays it: called, signed up, walked, summed up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.browser.demo import ADMIN, ELECTRICIAN, SECOND_ELECTRICIAN, Demo
from tests.browser.page import Page
from tests.browser.phone import Phone
from tests.browser.test_council import winds_until

pytestmark = [pytest.mark.slow, pytest.mark.browser]

POOL, RED_HATS = -1002, -1003
WALKERS = {ELECTRICIAN: "张建国", 1004: "孙立新", 1005: "赵德福", 1006: "马永年"}
PLACES = 3
LEADER = SECOND_ELECTRICIAN


def card(chat: Phone) -> Locator:
    """The card of the patrol on which one signs up."""
    return chat.messages.filter(has_text="我来不了").last


async def on_card(chat: Phone, label: str) -> None:
    """Tap a button of the patrol's card, wherever it hangs."""
    await card(chat).get_by_test_id("button").filter(has_text=label).click()


async def speaks(group: Phone, person: int) -> None:
    await group.find("speaking-as").select_option(str(person))


async def makes_room(staff: Phone) -> None:
    """Staff change the patrol of the configuration by conversation."""
    await staff.says("/activity")
    listed = await staff.hears("往后四周的活动")
    number = re.search(r"(?m)^(\d+) .*周三巡查", listed)
    assert number is not None
    await staff.taps(number[1])
    await staff.taps("✏️ 改这个活动")
    await staff.taps("改名额")
    await staff.says(str(PLACES))
    await staff.hears("改好了")


async def sign_up(group: Phone) -> None:
    """One tap each; names come in as they are tapped, and the last waits for a place."""
    for place, (person, name) in enumerate(WALKERS.items(), start=1):
        await speaks(group, person)
        await group.taps("🙋 我参加")
        waits = place > PLACES
        await group.sees_toast("您排在候补第 1 个" if waits else f"您是第 {place} 个")
        count = f"候补 1 人：{name}" if waits else f"已报名 {place} 人，名额 {PLACES} 人"
        await expect(card(group)).to_contain_text(count)
        await expect(card(group)).to_contain_text(name)


async def check_in(group: Phone, walker: Phone, leader: Phone) -> None:
    """One by the leader's code, one ticked by the leader, one stays away."""
    told = re.search(r"口令是 (\d{4})", await leader.hears("还没到 4 人"))
    assert told is not None
    await speaks(group, ELECTRICIAN)
    await group.taps("📍 我到了")
    await walker.hears("四位签到口令")
    await walker.says(told[1])
    await walker.hears("签到好了")
    await leader.hears("到了 1 人")
    await leader.taps("孙立新")
    await leader.hears("到了 2 人")


async def walk(group: Phone, walker: Phone) -> None:
    """A hazard by a photo in reply to the card, one by a photo in private, a compound all clear."""
    await card(group).get_by_test_id("message-more").click()
    await group.find("reply").click()
    await group.sends_photo("消防通道被杂物堵住了", drawing="cover")
    await group.hears("看着是：消防隐患")
    await group.taps("北苑小区")
    await group.hears("报上去了，1 号：北苑小区，消防隐患")
    await walker.sends_photo()
    await walker.hears("在哪个小区")
    await walker.taps("育才小区")
    await walker.taps("路灯、楼道灯")
    await walker.hears("报上去了，2 号：育才小区")
    await on_card(group, "源泉里")
    await group.hears("没事：源泉里")


async def test_a_wednesday_patrol_from_reminder_to_summary(
    browser: Browser, tmp_path: Path
) -> None:
    async with Demo(tmp_path / "demo", "--hurry") as demo:
        page = await Page.open(browser, demo.url)
        walker, leader = await page.phone(ELECTRICIAN), await page.phone(LEADER)
        await makes_room(await page.phone(ADMIN))
        group = await page.group(POOL, ELECTRICIAN)
        await winds_until(page, group, "已报名 0 人")
        await sign_up(group)
        await winds_until(page, walker, "您报名了")
        await group.hears("新的卡片在下面")
        await winds_until(page, leader, "签到口令")
        await check_in(group, walker, leader)
        await walk(group, walker)

        await winds_until(page, group, "小结")
        red_hats = await page.group(RED_HATS, 1056)
        for chat in (group, red_hats):
            summary = await chat.hears("小结")
            for words in (
                "来了 2 人：张建国、孙立新",
                "没事：源泉里",
                "发现 2 处",
                "1 号：北苑小区，消防隐患",
            ):
                assert words in summary
            await expect(chat.find("photo").nth(1)).to_be_visible()
        await walker.says("/pool")
        await walker.hears("巡查和别的活动：1 次，2.0 小时")

        await winds_until(page, group, "已报名 0 人")
        await group.taps("🙋 我参加")
        await expect(card(group)).to_contain_text("张建国")
        await winds_until(page, group, "上次发现的，现在")
        assert "1 号：北苑小区，消防隐患。" in await group.hears("上次发现的，现在")
        assert page.complaints == []
