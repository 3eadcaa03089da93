"""What happens in chats."""

from __future__ import annotations

from typing import Literal

from simulator.contents import Keyboard, NoKeyboard, Thing
from simulator.model import Message, Tap, Where
from simulator.state import Chat, State


class Posted(Thing):
    """A message was written."""

    fact: Literal["posted"] = "posted"
    message: Message

    def happen(self, state: State) -> None:
        chat = state.chat(self.message.where)
        chat.messages[self.message.id] = self.message
        if self.message.sender in state.people:
            chat.opened = True
        self._move_keys(chat)

    def _move_keys(self, chat: Chat) -> None:
        if isinstance(self.message.markup, Keyboard):
            chat.keyboard = self.message.markup
        elif isinstance(self.message.markup, NoKeyboard) or self._uses_up(chat.keyboard):
            chat.keyboard = None

    def _uses_up(self, keyboard: Keyboard | None) -> bool:
        if keyboard is None or not keyboard.one_time:
            return False
        return any(key.text == self.message.text for row in keyboard.rows for key in row)


class Met(Thing):
    """A person pressed the start button of a bot, before anything that is told here."""

    fact: Literal["met"] = "met"
    where: Where

    def happen(self, state: State) -> None:
        state.chat(self.where).opened = True


class Edited(Thing):
    """A message reads differently now."""

    fact: Literal["edited"] = "edited"
    message: Message

    def happen(self, state: State) -> None:
        state.chat(self.message.where).messages[self.message.id] = self.message


class Deleted(Thing):
    """A message was deleted for everyone."""

    fact: Literal["deleted"] = "deleted"
    where: Where
    message: int

    def happen(self, state: State) -> None:
        messages = state.chat(self.where).messages
        messages[self.message] = messages[self.message].model_copy(update={"deleted": True})


class Read(Thing):
    """A person had a chat on the screen, down to this message."""

    fact: Literal["read"] = "read"
    where: Where
    person: int
    message: int

    def happen(self, state: State) -> None:
        state.chat(self.where).read[self.person] = self.message


class Pinned(Thing):
    """A message was pinned at the top of its chat, or is there no longer."""

    fact: Literal["pinned"] = "pinned"
    where: Where
    message: int
    pinned: bool

    def happen(self, state: State) -> None:
        chat = state.chat(self.where)
        others = tuple(one for one in chat.pinned if one != self.message)
        chat.pinned = (*others, self.message) if self.pinned else others


class TopicOpened(Thing):
    """A person has a topic on the screen; None: that of all."""

    fact: Literal["topic"] = "topic"
    where: Where
    person: int
    topic: int | None

    def happen(self, state: State) -> None:
        topics = state.chat(self.where).topics
        topics.pop(self.person, None)
        if self.topic is not None:
            topics[self.person] = self.topic


class Voted(Thing):
    """A person ticked options of a poll; none: took the vote back."""

    fact: Literal["voted"] = "voted"
    where: Where
    poll: str
    person: int
    options: tuple[int, ...]

    def happen(self, state: State) -> None:
        votes = state.votes.setdefault(self.poll, {})
        votes.pop(self.person, None)
        if self.options:
            votes[self.person] = self.options


class Blocked(Thing):
    """A person blocked the bot of a private chat, or let it in again."""

    fact: Literal["blocked"] = "blocked"
    where: Where
    blocked: bool

    def happen(self, state: State) -> None:
        state.chat(self.where).blocked = self.blocked


class Tapped(Thing):
    """A button was tapped."""

    fact: Literal["tapped"] = "tapped"
    tap: Tap

    def happen(self, state: State) -> None:
        state.tap_count += 1
        state.taps[self.tap.id] = self.tap


class TapAnswered(Thing):
    """The bot answered a tap; `alert` shows the words in a box to close."""

    fact: Literal["answered"] = "answered"
    tap: Tap
    text: str = ""
    alert: bool = False

    def happen(self, state: State) -> None:
        state.taps.pop(self.tap.id, None)
