"""How an announcement looks to those whom it is for, in each language: as messages, as an edit."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue.messages import Button, Edit
from dialogue.words import t
from domain.announcements import GRACE, Announcement
from handlers import composing, polls
from handlers.composing import Message, Post, Rows
from handlers.polls import Standing
from handlers.texts import render
from handlers.turn import Turn

PREVIEW = 0
"""The number of an announcement that is only shown to who composes it."""


@dataclass(frozen=True, slots=True)
class Look:
    """An announcement as it looks now."""

    id: int
    post: Post
    receipts: bool
    poll: Standing | None

    def messages(self, language: str, thread: str = "") -> list[Message]:
        """Write it out as new messages."""
        return composing.messages(self.post, self.text(language), self.rows(language), thread)

    def edit(self, language: str, chosen: int | None = None) -> Edit:
        """Write out how its words look to somebody who has `chosen` an option of its poll."""
        return composing.edit(self.post, self.text(language), self.rows(language, chosen))

    def text(self, language: str) -> str:
        """Give the words, and below them the poll."""
        below = polls.lines(self.poll) if self.poll else []
        asked = "\n".join(render(line, language) for line in below)
        return "\n\n".join(part for part in (self.post.text, asked) if part)

    def rows(self, language: str, chosen: int | None = None) -> Rows:
        """Give the buttons below it: the options of its poll, and that one has read it."""
        options = polls.rows(self.id, self.poll, language, chosen) if self.poll else ()
        return (*options, *(self._receipt(language) if self.receipts else ()))

    def _receipt(self, language: str) -> Rows:
        return ((Button(id=f"a:{self.id}:read", label=render(t("button-have-read"), language)),),)


def drafted(turn: Turn, said: Post, *, receipts: bool) -> Look:
    """Give the look of what is only composed, as if it went now."""
    asked = polls.unasked(turn, said.poll, turn.now + GRACE) if said.poll else None
    return Look(PREVIEW, said.with_receipts(receipts), receipts, asked)


async def look_of(turn: Turn, announcement: Announcement) -> Look:
    """Give the look of an announcement, with how its poll stands."""
    said = Post.model_validate(announcement.post).with_receipts(announcement.receipts)
    standing = await polls.standing(turn, announcement)
    return Look(announcement.id, said, announcement.receipts, standing)
