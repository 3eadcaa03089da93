"""``make screenshot``: plays the lamp story up to a telling moment and writes docs/story.png."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.browser import lamp
from tests.browser.demo import ADMIN, ELDER, ELECTRICIAN, Demo
from tests.browser.page import Page, chromium

PICTURE = Path(__file__).parents[2] / "docs" / "story.png"
TOASTS_ARE_GONE_SECONDS = 5


async def main() -> None:
    """Play, and take the picture."""
    with TemporaryDirectory() as folder:
        async with Demo(Path(folder) / "demo") as demo, chromium() as browser:
            page = await Page.open(browser, demo.url)
            await _play(page)
            await page.tab.screenshot(path=PICTURE)


async def _play(page: Page) -> None:
    """She waits, the electrician is on the way, staff look on."""
    elder, electrician = await page.phone(ELDER), await page.phone(ELECTRICIAN)
    staff = await page.phone(ADMIN)
    await lamp.reports(elder, "家里灯不亮了")
    await lamp.claims(electrician)
    await lamp.looks_up_the_address(electrician)
    await page.winds("10m")
    await electrician.taps("我出发了")
    await elder.hears("已经出门")
    await lamp.opens_the_report(staff)
    for phone in (electrician, staff):
        await phone.find("keys-toggle").click()
    await page.tab.mouse.move(0, 0)
    await asyncio.sleep(TOASTS_ARE_GONE_SECONDS)


if __name__ == "__main__":
    asyncio.run(main())
