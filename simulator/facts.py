"""Everything that can happen in the world: each fact knows what it changes, and nothing else does.

A line of the world's log is the list of facts that happened together.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from simulator.model import (
    Bot,
    Command,
    File,
    Group,
    Hook,
    Json,
    Keyboard,
    Message,
    NoKeyboard,
    Person,
    Tap,
    Thing,
    Update,
    Where,
)
from simulator.state import Account, Chat, State


class BotAdded(Thing):
    """A bot account was made, or got another name."""

    fact: Literal["bot"] = "bot"
    bot: Bot

    def happen(self, state: State) -> None:
        account = state.accounts.setdefault(self.bot.id, Account(self.bot))
        account.bot = self.bot


class PersonAdded(Thing):
    """A person came to Telegram, or is described anew."""

    fact: Literal["person"] = "person"
    person: Person

    def happen(self, state: State) -> None:
        state.people[self.person.id] = self.person


class GroupChanged(Thing):
    """A group was made, or its title or members changed."""

    fact: Literal["group"] = "group"
    group: Group

    def happen(self, state: State) -> None:
        state.groups[self.group.id] = self.group


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


class MenuSet(Thing):
    """The bot set its commands for one scope and language; none: it took them away."""

    fact: Literal["menu"] = "menu"
    bot: int
    scope: str
    language: str
    commands: tuple[Command, ...]

    def happen(self, state: State) -> None:
        state.accounts[self.bot].menus[self.scope, self.language] = self.commands


class MenuButtonSet(Thing):
    """The bot set the button beside the input line; chat 0 stands for all chats."""

    fact: Literal["menu-button"] = "menu-button"
    bot: int
    chat: int
    button: dict[str, Json]

    def happen(self, state: State) -> None:
        state.accounts[self.bot].menu_buttons[self.chat] = self.button


class Wanted(Thing):
    """The bot said which kinds of update it wants from now on."""

    fact: Literal["wanted"] = "wanted"
    bot: int
    kinds: tuple[str, ...]

    def happen(self, state: State) -> None:
        state.accounts[self.bot].wanted = self.kinds


class HookSet(Thing):
    """The bot said where to post its updates, or that it will fetch them."""

    fact: Literal["hook"] = "hook"
    bot: int
    hook: Hook | None

    def happen(self, state: State) -> None:
        state.accounts[self.bot].hook = self.hook


class Queued(Thing):
    """An update waits for a bot; it gets its number here."""

    fact: Literal["queued"] = "queued"
    bot: int
    kind: str
    payload: dict[str, Json]
    chat: int
    expires: datetime

    def happen(self, state: State) -> None:
        account = state.accounts[self.bot]
        account.updates[account.next_update] = Update(
            id=account.next_update,
            kind=self.kind,
            payload=self.payload,
            chat=self.chat,
            expires=self.expires,
        )
        account.next_update += 1


class Forgotten(Thing):
    """Updates wait no longer: the bot has them, or they are too old."""

    fact: Literal["forgotten"] = "forgotten"
    bot: int
    updates: tuple[int, ...]

    def happen(self, state: State) -> None:
        for number in self.updates:
            state.accounts[self.bot].updates.pop(number, None)


class FileKept(Thing):
    """A file was uploaded; its bytes are in the folder already."""

    fact: Literal["file"] = "file"
    file: File

    def happen(self, state: State) -> None:
        state.files[self.file.id] = self.file


class Wound(Thing):
    """Somebody wound the clock forward."""

    fact: Literal["wound"] = "wound"
    now: datetime

    def happen(self, state: State) -> None:
        """Nothing changes: the clock is not of this state, but the page shows it."""


Fact = Annotated[
    BotAdded
    | PersonAdded
    | GroupChanged
    | Posted
    | Edited
    | Deleted
    | Read
    | Blocked
    | Tapped
    | TapAnswered
    | MenuSet
    | MenuButtonSet
    | Wanted
    | HookSet
    | Queued
    | Forgotten
    | FileKept
    | Wound,
    Field(discriminator="fact"),
]
TOGETHER: TypeAdapter[tuple[Fact, ...]] = TypeAdapter(tuple[Fact, ...])
