"""An announcement as a newcomer plays it: a poll of Telegram's own, voted on in a group."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.demo import ADMIN, Demo
from tests.browser.page import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser]

RED_HAT = 1056
RED_HATS_GROUP = -1003


async def test_a_poll_from_its_question_to_its_result(browser: Browser, tmp_path: Path) -> None:
    async with Demo(tmp_path / "demo", "--hurry") as demo:
        page = await Page.open(browser, demo.url)
        staff = await page.phone(ADMIN)
        await staff.says("/announce")
        await staff.hears("要通知什么")
        await staff.attaches("poll")
        await staff.find("poll-question").fill("去不去看戏？")
        await staff.find("poll-options").fill("去\n不去\n")
        await staff.find("poll-form-send").click()
        await staff.taps("说完了")
        await staff.taps("投三天")
        await staff.taps("1. 发到群里")
        await staff.hears("发到哪些群")
        await staff.taps("⬜ 小源红帽队（小源红帽队）")
        await staff.taps("选好了")
        await staff.taps("不用")
        await staff.hears("共 0 人投了")
        await staff.taps("现在发")
        group = await page.group(RED_HATS_GROUP, RED_HAT)
        await page.winds("next")
        await group.hears("去不去看戏？")
        await group.taps("1. 去")
        await group.sees_toast("记下了：去")
        await page.winds("next")
        await group.hears("共 1 人投了")
        await staff.taps("公布结果")
        await page.winds("next")

        assert "去：1 票（100%）" in await group.hears("投票结果")
        assert page.complaints == []
