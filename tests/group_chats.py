"""Group chats of the town: what is said in them, and what becomes of the bot there."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue.messages import Masked, Placed, Said, Tapped
from dialogue.words import Part, TextPart
from tests.chats import Chat, Shown, Town


@dataclass
class GroupChat:
    """One group chat, with the bot in it once somebody has added it."""

    town: Town
    title: str
    handle: str = "-1001"
    said: int = 0

    @property
    def seen(self) -> list[Shown]:
        return self.town.channel.seen.setdefault(self.handle, [])

    @property
    def last(self) -> Shown:
        return self.seen[-1]

    async def adds_bot(self) -> GroupChat:
        return await self.places("in")

    async def places(self, place: str) -> GroupChat:
        """Put the bot in, put it out, or forbid it to write."""
        change = {"chat": self.handle, "title": self.title, "place": place}
        await self.town.update(Placed.model_validate(change))
        return self

    async def renames(self, title: str) -> GroupChat:
        self.title = title
        await self.town.update(Placed(chat=self.handle, title=title))
        return self

    async def hears(self, who: Chat, text: str, *, thread: str = "") -> GroupChat:
        """Somebody turns to the bot here."""
        return await self.hears_part(who, TextPart(text=text), thread=thread)

    async def hears_part(self, who: Chat, part: Part, **facts: str) -> GroupChat:
        """Somebody shows something; `facts` are a topic, an album, the message it replies to."""
        self.said += 1
        await self.town.update(
            Said(
                sender=who.sender,
                chat=self.handle,
                private=False,
                message_id=f"g{self.said}",
                part=part,
                title=self.title,
                **facts,
            )
        )
        return self

    async def hears_masked(self, words: str) -> GroupChat:
        """Somebody speaks as the group itself, or as a channel."""
        await self.town.update(Masked(chat=self.handle, words=words))
        return self

    async def taps(self, who: Chat, label: str, on: Shown | None = None) -> GroupChat:
        """Somebody taps a button of the last message that has one so labelled."""
        shown = on or next(s for s in reversed(self.seen) if any(label in b for b in s.labels))
        await self.town.update(self.tap(who, shown.button(label).id, shown.id))
        return self

    def tap(self, who: Chat, button: str, message_id: str = "b1") -> Tapped:
        return Tapped(
            sender=who.sender,
            chat=self.handle,
            private=False,
            tap_id=f"tap-{who.address}-{button}-{message_id}",
            button=button,
            message_id=message_id,
        )

    def shows(self, *words: str) -> GroupChat:
        """The last message here holds these words."""
        for word in words:
            assert word in self.last.text, f"{self.title} shows {self.last.text!r}, not {word!r}"
        return self


async def bound(town: Town, staff: Chat, title: str, whom: str, handle: str) -> GroupChat:
    """A group that staff have bound."""
    group = await GroupChat(town, title, handle).adds_bot()
    await group.hears(staff, f"/bind {whom}")
    return group
