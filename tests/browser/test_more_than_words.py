"""Albums, files, polls, reactions and recordings on the page, and five phones at once."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, FilePayload, expect

from simulator.world import World
from tests.browser.conftest import GROUP, LI, WANG, ZHANG
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]


async def test_a_file_and_an_album_are_sent(page: Page, world: World) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.attaches("document")
    listed: FilePayload = {"name": "名单.csv", "mimeType": "text/csv", "buffer": b"1,2"}
    await wang.find("document-file").set_input_files(listed)
    await wang.find("document-form-send").click()
    await expect(wang.find("file")).to_contain_text("名单.csv")
    picture = await wang.root.screenshot()
    await wang.attaches("photo")
    photos: list[FilePayload] = [
        {"name": f"{name}.png", "mimeType": "image/png", "buffer": picture} for name in "ab"
    ]
    await wang.find("photo-file").set_input_files(photos)
    await wang.find("photo-caption").fill("厨房")
    await wang.find("photo-form-send").click()
    await wang.hears("照片：厨房")
    await expect(wang.root.locator(".goes-on")).not_to_contain_text("厨房")
    await expect(wang.root.locator(".joined")).to_contain_text("厨房")
    albums = {seen.album for seen in world.sees(WANG) if seen.mine and seen.caption == "厨房"}
    assert None not in albums
    assert len([seen for seen in world.sees(WANG) if seen.album in albums]) == 2


async def test_a_poll_is_asked_and_ticked(page: Page) -> None:
    group = await page.group(GROUP, LI)
    await group.attaches("poll")
    await group.find("poll-question").fill("周六包粽子？")
    await group.find("poll-options").fill("来\n不来\n")
    await group.find("poll-form-send").click()
    await group.find("option").first.click()
    await expect(group.find("option").first).to_have_attribute("aria-pressed", "true")
    await group.find("speaking-as").select_option(str(ZHANG))
    await expect(group.find("option").first).to_have_attribute("aria-pressed", "false")
    await group.find("option").last.click()
    await expect(group.find("option").last).to_contain_text("1")
    await group.find("option").last.click()
    await expect(group.find("option").last).to_contain_text("0")


async def test_a_message_gets_an_emoji(page: Page) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.hears("欢迎")
    await wang.does("react", "欢迎")
    await wang.find("emoji-👍").click()
    await expect(wang.find("reactions")).to_have_text("👍")
    await wang.does("react", "欢迎")
    await wang.find("emoji-none").click()
    await expect(wang.find("reactions")).to_have_count(0)


async def test_a_voice_is_recorded(page: Page, world: World) -> None:
    wang = await page.phone(WANG)
    await wang.starts()
    await wang.attaches("voice")
    await wang.find("record").click()
    await expect(wang.find("record")).to_have_text("录好了")
    await wang.find("record").click()
    await expect(wang.find("record")).to_contain_text("1 秒")
    await wang.find("voice-form-send").click()
    await wang.hears("1 秒的语音")
    kept = [file for file in world.state.files.values() if file.mime.startswith("audio/webm")]
    assert kept[0].size > 0


async def test_a_strip_leads_through_many_phones(page: Page, world: World) -> None:
    for person in (WANG, LI, ZHANG):
        phone = await page.phone(person)
        await phone.starts()
        await phone.hears("欢迎")
    world.says(WANG, "我走开了")
    await expect(page.find(f"chip-{WANG}")).to_have_class("chip news")
    await page.find(f"chip-{WANG}").click()
    await expect(page.find(f"chip-{WANG}")).to_have_class("chip in-hand")
    await expect(page.find(f"phone-{WANG}")).to_be_in_viewport()


async def test_the_strip_on_a_narrow_screen(browser: Browser, address: str) -> None:
    page = await Page.open(browser, address, size=(375, 812))
    await (await page.phone(WANG)).find("back").click()
    await page.phone(LI)
    await page.find(f"chip-{WANG}").click()
    await expect(page.find(f"phone-{WANG}")).to_be_visible()
    await expect(page.find(f"phone-{LI}")).to_be_hidden()
