"""One phone on the simulator's page, played in a browser."""

from __future__ import annotations

import json
import re
from typing import Literal

from playwright.async_api import FilePayload, Locator, expect

PATIENCE_MS = 20_000
"""How long to wait for anything; a busy machine needs it, and otherwise nobody waits so long."""

Drawing = Literal["lamp", "pipe", "cover"]


def _exactly(label: str) -> re.Pattern[str]:
    return re.compile(rf"^\s*{re.escape(label)}\s*$")


class Phone:
    """One phone on the page; its methods are what its holder does and sees."""

    def __init__(self, root: Locator) -> None:
        self.root = root

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
        """Tap the newest button under a message that reads exactly so."""
        await self.find("button").filter(has_text=_exactly(label)).last.click()

    async def presses(self, label: str) -> None:
        """Press one of the lasting keys under the input line."""
        await self.find("key").filter(has_text=_exactly(label)).click()

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

    async def does(self, what: str, text: str) -> None:
        """Do something with the first message that contains this, by its menu."""
        await self.messages.filter(has_text=text).first.get_by_test_id("message-more").click()
        await self.find(what).click()

    async def sends_photo(
        self, caption: str = "", *, drawing: Drawing = "lamp", file: FilePayload | None = None
    ) -> None:
        """Send a photo: one of the drawings, or a file from the computer."""
        await self.attaches("photo")
        await self.find(f"drawing-{drawing}").check(force=True)
        if file is not None:
            await self.find("photo-file").set_input_files(file)
        await self.find("photo-caption").fill(caption)
        await self.find("photo-form-send").click()

    async def sends_voice(self, seconds: int = 6) -> None:
        """Send a recording of silence."""
        await self.attaches("voice")
        await self.find("voice-seconds").fill(str(seconds))
        await self.find("voice-form-send").click()

    async def sends_place(self, latitude: float, longitude: float) -> None:
        """Send a place on the map."""
        await self.attaches("place")
        await self.find("place-latitude").fill(str(latitude))
        await self.find("place-longitude").fill(str(longitude))
        await self.find("place-form-send").click()

    async def shares_contact(self, phone: str) -> None:
        """Share a phone number as one's own."""
        await self.attaches("contact")
        await self.find("contact-phone").fill(phone)
        await self.find("contact-form-send").click()

    async def attaches(self, what: str) -> None:
        """Open the form of something to send."""
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

    async def has(self, words: str) -> bool:
        """Whether the chat holds these words by now, though the page may have yet to show them."""
        chat = (await self.root.get_attribute("data-testid") or "").removeprefix("phone-")
        person = await self.find("speaking-as").input_value() if chat.startswith("-") else chat
        address = f"/api/chat?person={person}&chat={chat}"
        kept = await self.root.page.evaluate("async (it) => (await fetch(it)).text()", address)
        return words in json.dumps(json.loads(kept), ensure_ascii=False)

    async def last_text(self) -> str:
        """The words of the newest message."""
        return await self.messages.last.get_by_test_id("text").inner_text()

    async def sees_buttons(self, *labels: str) -> None:
        """Wait for just these under the newest message that has buttons."""
        with_buttons = self.messages.filter(has=self.root.page.get_by_test_id("button")).last
        await expect(with_buttons.get_by_test_id("button")).to_have_text(labels)

    async def sees_keys(self, *labels: str) -> None:
        """Wait for just these lasting keys."""
        await expect(self.find("key")).to_have_text(labels)
