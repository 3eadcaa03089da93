"""What happens to bots, and what they set."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from simulator.contents import Json, Thing
from simulator.model import Bot, Command, Hook, Update
from simulator.state import Account, State


class BotAdded(Thing):
    """A bot account was made, or got another name."""

    fact: Literal["bot"] = "bot"
    bot: Bot

    def happen(self, state: State) -> None:
        account = state.accounts.setdefault(self.bot.id, Account(self.bot))
        account.bot = self.bot


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
