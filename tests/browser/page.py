"""Plays people in the simulator's page, in Debian's chromium.

What the page promises to tests, as `data-testid`:

| where       | data-testid                                                                       |
|-------------|-----------------------------------------------------------------------------------|
| the top     | clock, wind-next, wind-10m, wind-1h, wind-8am, winding, language, lost, note      |
| the list    | search, section-featured, section-groups, section-TAG and section-TAG-heading     |
|             | (elder, talent, red_hat, staff, partner, resident, other), person-ID, group-ID,   |
|             | unread (inside a person or heading), nobody-found                                 |
| a phone     | phone-CHAT; inside it: holder, back, close, more, speaking-as (groups)            |
| its chat    | log, newer, service, message (data-id; data-side is mine or theirs); in it: text, |
|             | edit, edited, deleted, protected, button, link, command-link, photo, voice        |
|             | (data-seconds), place, contact, file                                              |
| its foot    | input, send, menu, attach, editing, edit-cancel, keys-toggle, keys, key, start,   |
|             | unblock                                                                           |
| its answers | toast, refusal (what the simulator refused), alert, alert-text, alert-ok          |
| its sheets  | sheet-close; commands: command; attach-menu: attach-photo, attach-voice,          |
|             | attach-place, attach-contact; photo-form: drawing-lamp, drawing-pipe,             |
|             | drawing-cover, photo-file, photo-caption; voice-form: voice-seconds; place-form:  |
|             | place-latitude, place-longitude; contact-form: contact-phone; each form F has     |
|             | F-send; more-menu: open-link, block-switch; link-form: link-input                 |
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, Locator, async_playwright, expect
from playwright.async_api import Page as Tab

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE_MS = 10_000

Language = Literal["zh", "en"]
Drawing = Literal["lamp", "pipe", "cover"]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser, closed at the end."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=list(ARGUMENTS), timeout=30_000
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
        await expect(page.find("clock")).not_to_be_empty()
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
        phone = Phone(self, chat)
        if await phone.root.count() == 0:
            await self.find("search").fill("")
            await self._unfold(row)
            await row.click()
        await expect(phone.root).to_be_visible()
        return phone

    async def _unfold(self, row: Locator) -> None:
        section = self.tab.locator("details:not([open])").filter(has=row)
        if await section.count():
            await section.locator("summary").click()

    async def winds(self, knob: Literal["next", "10m", "1h", "8am"]) -> str:
        """Wind the clock forward and wait until that is done; the time of day it then shows."""
        button = self.find(f"wind-{knob}")
        await button.click()
        await expect(button).to_be_enabled(timeout=6 * PATIENCE_MS)
        return await self.find("clock").inner_text()

    async def unread(self, person: int) -> int:
        """How many messages wait for a person whose phone is not open."""
        badge = self.find(f"person-{person}").get_by_test_id("unread")
        return int(await badge.text_content() or 0) if await badge.count() else 0


class Phone:
    """One phone on the page; its methods are what its holder does and sees."""

    def __init__(self, page: Page, chat: int) -> None:
        self.page = page
        self.chat = chat
        self.root = page.find(f"phone-{chat}")

    def find(self, test_id: str) -> Locator:
        """The elements with this data-testid inside this phone."""
        return self.root.get_by_test_id(test_id)

    @property
    def messages(self) -> Locator:
        """All messages of the chat, oldest first."""
        return self.find("message")

    async def says(self, text: str) -> None:
        """Type a text and press Enter."""
        await self.find("input").fill(text)
        await self.find("input").press("Enter")
        await expect(self.find("input")).to_have_value("")

    async def starts(self) -> None:
        """Press the start button of an empty chat."""
        await self.find("start").click()

    async def taps(self, label: str) -> None:
        """Tap the newest button under a message that reads so."""
        await self.find("button").filter(has_text=label).last.click()

    async def presses(self, label: str) -> None:
        """Press one of the lasting keys under the input line."""
        await self.find("key").filter(has_text=label).click()

    async def commands(self, name: str) -> None:
        """Choose a command, named without its slash, from the menu."""
        await self.find("menu").click()
        await self.find("command").filter(has_text=f"/{name}").click()

    async def follows(self, address: str) -> None:
        """Click the newest link whose text contains this."""
        await self.find("link").filter(has_text=address).last.click()

    async def opens_link(self, link: str) -> None:
        """Paste a link to the bot, or only its payload."""
        await self.find("more").click()
        await self.find("open-link").click()
        await self.find("link-input").fill(link)
        await self.find("link-form-send").click()

    async def edits(self, old: str, new: str) -> None:
        """Tap one's own message that reads `old`, and send it changed."""
        own = self.root.locator("[data-side=mine]").get_by_test_id("text")
        await own.filter(has_text=old).last.click()
        await expect(self.find("editing")).to_be_visible()
        await self.says(new)

    async def sends_photo(self, caption: str = "", *, drawing: Drawing = "lamp") -> None:
        """Send one of the drawings as a photo."""
        await self._attach("photo")
        await self.find(f"drawing-{drawing}").check(force=True)
        await self.find("photo-caption").fill(caption)
        await self.find("photo-form-send").click()

    async def sends_voice(self, seconds: int = 6) -> None:
        """Send a recording of silence."""
        await self._attach("voice")
        await self.find("voice-seconds").fill(str(seconds))
        await self.find("voice-form-send").click()

    async def sends_place(self, latitude: float, longitude: float) -> None:
        """Send a place on the map."""
        await self._attach("place")
        await self.find("place-latitude").fill(str(latitude))
        await self.find("place-longitude").fill(str(longitude))
        await self.find("place-form-send").click()

    async def shares_contact(self, phone: str) -> None:
        """Share a phone number as one's own."""
        await self._attach("contact")
        await self.find("contact-phone").fill(phone)
        await self.find("contact-form-send").click()

    async def _attach(self, what: str) -> None:
        await self.find("attach").click()
        await self.find(f"attach-{what}").click()

    async def blocks(self) -> None:
        """Block the bot."""
        await self.find("more").click()
        await self.find("block-switch").click()
        await expect(self.find("unblock")).to_be_visible()

    async def unblocks(self) -> None:
        """Let the bot in again."""
        await self.find("unblock").click()
        await expect(self.find("input")).to_be_visible()

    async def closes(self) -> None:
        """Put the phone away."""
        await self.find("close").click()
        await expect(self.root).to_have_count(0)

    async def hears(self, text: str, *, patience_ms: int = PATIENCE_MS) -> str:
        """Wait for a message of somebody else that contains `text`; the newest such, whole."""
        theirs = self.root.locator("[data-side=theirs]").filter(has_text=text).last
        await expect(theirs).to_be_visible(timeout=patience_ms)
        return await theirs.get_by_test_id("text").inner_text()

    async def sees_toast(self, text: str) -> None:
        """Wait for a short answer to a tap."""
        await expect(self.find("toast").filter(has_text=text)).to_be_visible()

    async def closes_alert(self) -> str:
        """Wait for an alert box and close it; what it said."""
        words = await self.find("alert-text").inner_text()
        await self.find("alert-ok").click()
        return words

    async def last_text(self) -> str:
        """The words of the newest message."""
        return await self.messages.last.get_by_test_id("text").inner_text()

    async def buttons(self) -> list[str]:
        """The labels under the newest message that has buttons."""
        with_buttons = self.messages.filter(has=self.page.find("button")).last
        return await with_buttons.get_by_test_id("button").all_inner_texts()

    async def keys(self) -> list[str]:
        """The labels of the lasting keys."""
        return await self.find("key").all_inner_texts()
