"""People of an invented community talk to an echo, on phones in a real browser."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect

from simulator.world import World
from tests.browser.conftest import GROUP, LI, WANG, ZHANG
from tests.browser.echo import LOUD, QUIET
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]


async def test_two_people_talk_to_the_bot_side_by_side(page: Page) -> None:
    wang, li = await page.phone(WANG), await page.phone(LI)
    await wang.starts()
    await li.starts()
    await wang.says("家里灯不亮了")
    await li.says("我会修灯")
    assert await wang.hears("听到") == "听到：家里灯不亮了"
    assert await li.hears("听到") == "听到：我会修灯"


async def test_a_tap_is_answered_by_a_toast_an_alert_and_an_edit(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says("第一句")
    await wang.hears("第一句")
    await wang.sees_buttons(QUIET, LOUD, "入队")
    await wang.taps(QUIET)
    await wang.sees_toast("收到 quiet")
    assert await wang.hears("选了") == "选了 quiet"
    await expect(wang.messages.last.get_by_test_id("edited")).to_be_visible()
    await wang.says("第二句")
    await wang.hears("第二句")
    await wang.taps(LOUD)
    assert await wang.closes_alert() == "收到 loud"


async def test_photo_voice_place_and_number_arrive_and_are_shown(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.sends_photo("厨房的灯", drawing="lamp")
    await wang.hears("照片：厨房的灯")
    await expect(wang.find("photo")).to_have_count(2)
    for photo in await wang.find("photo").all():
        await expect(photo).to_have_js_property("naturalWidth", 640)
    await wang.sends_voice(7)
    await wang.hears("7 秒的语音")
    await expect(wang.find("voice")).to_have_attribute("data-seconds", "7")
    await wang.sends_place(36.21, 117.12)
    await wang.hears("北纬 36.21")
    await expect(wang.find("place")).to_contain_text("36.21000, 117.12000")
    await wang.shares_contact("13800001001")
    await wang.hears("号码 13800001001")
    await expect(wang.find("contact")).to_contain_text("13800001001")


async def test_a_picture_of_ones_own_can_be_sent(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    picture = await wang.root.screenshot()
    await wang.sends_photo(
        "我拍的", file={"name": "a.png", "mimeType": "image/png", "buffer": picture}
    )
    await wang.hears("照片：我拍的")


async def test_she_edits_what_she_said(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says("灯不良了")
    await wang.edits("灯不良了", "灯不亮了")
    assert await wang.hears("改成了") == "改成了：灯不亮了"
    own = wang.root.locator("[data-side=mine]").filter(has_text="灯不亮了")
    await expect(own.get_by_test_id("edited")).to_be_visible()


async def test_links_to_the_bot_open_in_the_same_phone(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says("看看 t.me/echo_bot?start=abc_1 这个")
    await wang.hears("看看")
    await wang.follows("start=abc_1")
    await wang.hears("欢迎 abc_1")
    await wang.taps("入队")
    await wang.hears("欢迎 join")
    await wang.opens_link("https://t.me/echo_bot?start=invited")
    await wang.hears("欢迎 invited")
    assert len(page.tab.context.pages) == 1


async def test_what_people_type_stays_text(page: Page) -> None:
    nasty = "<img src=x onerror=alert(1)> <b>粗</b> javascript:alert(1) &lt;"
    dialogs: list[str] = []
    page.tab.on("dialog", lambda dialog: dialogs.append(dialog.message))
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says(nasty)
    assert await wang.hears("听到") == f"听到：{nasty}"
    await expect(wang.find("text").locator("img, b, script, a")).to_have_count(0)
    assert dialogs == []


async def test_keys_and_commands_speak_for_her(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.hears("欢迎")
    await wang.sees_keys("报事", "找人工", "我的号码")
    await wang.presses("报事")
    await wang.hears("听到：报事")
    await wang.commands("mine")
    await wang.hears("听到：/mine")
    await wang.presses("我的号码")
    await wang.find("contact-form-send").click()
    await wang.hears("号码 1380000")


async def test_who_blocks_the_bot_is_offered_to_let_it_in(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.hears("欢迎")
    await wang.blocks()
    await expect(wang.find("input")).to_be_hidden()
    await wang.unblocks()
    await wang.says("还在吗")
    await wang.hears("听到：还在吗")


async def test_a_protected_message_bears_a_lock(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.says("/secret")
    await wang.hears("只给您看")
    await expect(wang.messages.last.get_by_test_id("protected")).to_be_visible()


async def test_members_speak_in_a_group(page: Page) -> None:
    group = await page.group(GROUP, LI)
    await group.says("明天停水吗")
    await expect(group.messages.last).to_have_attribute("data-side", "mine")
    await group.find("speaking-as").select_option(str(ZHANG))
    await expect(group.messages.last).to_have_attribute("data-side", "theirs")
    await group.says("/停水 不停")
    await group.says("/mine@echo_bot")
    await group.hears("听到：/mine@echo_bot")


async def test_messages_wait_for_who_is_not_looking(page: Page, world: World) -> None:
    zhang = await page.phone(ZHANG)
    await zhang.starts()
    await zhang.hears("欢迎")
    await zhang.closes()
    world.says(ZHANG, "我走开了")
    await page.unfolds("staff")
    await expect(page.find(f"person-{ZHANG}").get_by_test_id("unread")).to_have_text("1")
    await page.phone(ZHANG)
    await expect(page.find(f"person-{ZHANG}").get_by_test_id("unread")).to_have_count(0)


async def test_the_list_is_searched(page: Page) -> None:
    await page.find("search").fill("张")
    await expect(page.find(f"person-{ZHANG}")).to_be_visible()
    await expect(page.find(f"person-{WANG}")).to_have_count(0)
    await page.find("search").fill("谁也不是")
    await expect(page.find("nobody-found")).to_be_visible()


async def test_open_phones_are_there_again_after_a_reload(page: Page) -> None:
    await (await page.phone(LI)).closes()
    await page.phone(ZHANG)
    await page.tab.reload()
    await expect(page.find(f"phone-{WANG}")).to_be_visible()
    await expect(page.find(f"phone-{ZHANG}")).to_be_visible()
    await expect(page.find(f"phone-{LI}")).to_have_count(0)


async def test_the_page_speaks_english_too(page: Page) -> None:
    wang = await page.phone(WANG)
    await expect(wang.find("start")).to_have_text("开始")
    await page.find("language").click()
    await expect(wang.find("start")).to_have_text("Start")
    await page.tab.reload()
    await expect(wang.find("start")).to_have_text("Start")


async def test_a_narrow_screen_shows_the_list_or_one_phone(browser: Browser, address: str) -> None:
    page = await Page.open(browser, address, size=(375, 812))
    await expect(page.find("clock")).to_be_visible()
    wang = await page.phone(WANG)
    await expect(page.find(f"person-{WANG}")).to_be_hidden()
    await wang.starts()
    await wang.hears("欢迎")
    assert await page.cut_off() == []
    await wang.find("back").click()
    await expect(page.find(f"person-{LI}")).to_be_visible()
    await expect(wang.root).to_be_hidden()
