"""Plays people in the simulator's page, in Debian's chromium without a screen.

What the page promises to tests, as `data-testid`:

| where       | data-testid                                                                       |
|-------------|-----------------------------------------------------------------------------------|
| the top     | clock, wind-next, wind-10m, wind-1h, wind-8am, winding, language, lost, note      |
| the list    | hints, hints-heading; search, section-featured, section-groups, section-TAG and   |
|             | section-TAG-heading (elder, talent, red_hat, staff, partner, resident, other),    |
|             | person-ID, group-ID, unread (inside a person or heading), nobody-found            |
| a phone     | phone-CHAT; inside it: holder, back, close, more, speaking-as (groups)            |
| its chat    | log, newer, service, message (data-id; data-side is mine or theirs); in it: text, |
|             | edit, edited, deleted, protected, button, link, command-link, photo, voice        |
|             | (data-seconds), place, contact, file                                              |
|             | message-more, quote, origin, is-pinned; above it: pinned                          |
| its foot    | input, send, menu, attach, editing, edit-cancel, keys-toggle, keys, key, start,   |
|             | unblock                                                                           |
| its answers | toast, refusal (what the simulator refused), alert, alert-text, alert-ok          |
| its sheets  | sheet-close; commands: command; attach-menu: attach-photo, attach-voice,          |
|             | attach-place, attach-contact; photo-form: drawing-lamp, drawing-pipe,             |
|             | drawing-cover, photo-file, photo-caption; voice-form: voice-seconds; place-form:  |
|             | place-latitude, place-longitude; contact-form: contact-phone; each form F has     |
|             | F-send; more-menu: open-link, block-switch; link-form: link-input                 |
|             | message-menu: reply, forward, pin, unpin, delete; forward-form: forward-to        |
|             | attach-document, attach-poll; document-form: document-file, document-caption;     |
|             | poll-form: poll-question, poll-options, poll-multiple, poll-anonymous; voice-form |
|             | has record; message-menu has react; reaction-menu: emoji-EMOJI, emoji-none; a     |
|             | message's poll, option, reactions; above all phones: chip-CHAT                    |
| a group     | group-more, topic; more-menu of a person: new-group; group-form: group-title,     |
|             | member-ID, group-bot; group-sheet: member-row-ID, role-ID, remove-ID, group-add,  |
|             | group-add-bot, group-upgrade, group-topics, group-topic, group-leave; topic-form: |
|             | topic-name                                                                        |
| behind      | workshop-toggle, workshop, workshop-close; fault-kind, fault-method, fault-chat,  |
|             | fault-times, fault-seconds, fault-status, fault-after, fault-on; faults-none,     |
|             | fault (in it: fault-off), limits, spoil; calls-search, calls-polls, call          |
|             | (data-method; in it: call-bad)                                                    |
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, Locator, async_playwright, expect
from playwright.async_api import Page as Tab

from tests.browser.phone import PATIENCE_MS, Phone

HEADLESS, WHOLE = Path("/usr/bin/chromium-headless-shell"), Path("/usr/bin/chromium")
"""The one that can only be without a screen takes half the time."""
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)

_CUT_OFF = """() => [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
}).map((element) => element.outerHTML.slice(0, 120))"""

Language = Literal["zh", "en"]


def found() -> Path | None:
    """The browser of this machine, if there is one."""
    return next((path for path in (HEADLESS, WHOLE) if path.exists()), None)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser, closed at the end."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found(), args=list(ARGUMENTS), timeout=6 * PATIENCE_MS
        )
        yield browser
        await browser.close()


class Page:
    """The page in one window: the list of people, the phones and the clock."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.complaints: list[str] = []
        """Whatever the browser's console complained of."""
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.on("console", lambda line: self._complain(line.type, line.text))

    def _complain(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    @classmethod
    async def open(
        cls,
        browser: Browser,
        address: str,
        *,
        language: Language = "zh",
        size: tuple[int, int] = (1440, 900),
    ) -> Page:
        """The page of the simulator at `address`, in a new window that remembers nothing."""
        context = await browser.new_context(viewport={"width": size[0], "height": size[1]})
        context.set_default_timeout(PATIENCE_MS)
        await context.add_init_script(f"localStorage['xiaoyuan.language'] ??= '{language}'")
        page = cls(await context.new_page())
        await page.tab.goto(address)
        # The clock goes on its own from the first second on; the list is there once all is loaded.
        await expect(page.tab.locator("[data-testid^=section-]").first).to_be_attached()
        return page

    def find(self, test_id: str) -> Locator:
        """The element with this data-testid."""
        return self.tab.get_by_test_id(test_id)

    async def phone(self, person: int) -> Phone:
        """The phone of a person in hand, taken up from the list where it is not open yet."""
        return await self._take(person, self.find(f"person-{person}"))

    async def group(self, group: int, speaker: int) -> Phone:
        """A group's chat in hand, with `speaker` speaking."""
        phone = await self._take(group, self.find(f"group-{group}"))
        await phone.find("speaking-as").select_option(str(speaker))
        return phone

    async def _take(self, chat: int, row: Locator) -> Phone:
        phone = Phone(self.find(f"phone-{chat}"))
        if await phone.root.count() == 0:
            await self.find("search").fill("")
            await self._unfold(row)
            await row.click()
        await expect(phone.root).to_be_visible()
        return phone

    async def _unfold(self, row: Locator) -> None:
        await expect(row).to_be_attached()
        section = self.tab.locator("details:not([open])").filter(has=row)
        if await section.count():
            await section.locator("summary").click()

    async def unfolds(self, tag: str) -> None:
        """Unfold a section of the list, if it is folded."""
        await expect(self.find(f"section-{tag}")).to_be_attached()
        section = self.tab.locator(f'details:not([open])[data-testid="section-{tag}"]')
        if await section.count():
            await section.locator("summary").click()

    async def winds(self, knob: Literal["next", "10m", "1h", "8am"]) -> str:
        """Wind the clock forward and wait until that is done; the time of day it then shows."""
        button = self.find(f"wind-{knob}")
        await button.click()
        await expect(button).to_be_enabled(timeout=6 * PATIENCE_MS)
        return await self.find("clock").inner_text()

    async def cut_off(self) -> list[str]:
        """Whatever runs over the left or right edge of the window."""
        return list(await self.tab.evaluate(_CUT_OFF))
