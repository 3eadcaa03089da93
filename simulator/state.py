"""The present state of the world. Only facts (see `facts`) change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from simulator.contents import File, Json, Keyboard
from simulator.model import Bot, Command, Group, Hook, Message, Person, Tap, Update, Where
from simulator.trouble import Fault


@dataclass
class Chat:
    """What was said in one chat, and what each person sees of it beside the messages."""

    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Keyboard | None = None
    blocked: bool = False
    opened: bool = False
    """Whether the person of a private chat ever wrote to the bot."""
    read: dict[int, int] = field(default_factory=dict)
    """By person: the last message that was on the screen."""
    pinned: tuple[int, ...] = ()
    """The messages that are pinned, the latest last."""
    topics: dict[int, int] = field(default_factory=dict)
    """By person: the topic that is open on the phone."""

    @property
    def next_id(self) -> int:
        """The id that the next message gets."""
        return next(reversed(self.messages), 0) + 1

    def find(self, message_id: int) -> Message | None:
        """The message, unless it was never there or is deleted."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def unread(self, person: int) -> int:
        """How many messages of others this person has not had on the screen."""
        count = 0
        for message in reversed(self.messages.values()):
            if message.id <= self.read.get(person, 0):
                break
            count += message.sender != person and not message.deleted
        return count


@dataclass
class Account:
    """What Telegram keeps for one bot beside its chats."""

    bot: Bot
    updates: dict[int, Update] = field(default_factory=dict)
    next_update: int = 1
    wanted: tuple[str, ...] = ()
    """The kinds of update the bot asked for; empty: the usual ones."""
    hook: Hook | None = None
    menus: dict[tuple[str, str], tuple[Command, ...]] = field(default_factory=dict)
    """Commands by scope and language."""
    menu_buttons: dict[int, Json] = field(default_factory=dict)


@dataclass
class State:
    """Everybody and everything there is."""

    accounts: dict[int, Account] = field(default_factory=dict)
    people: dict[int, Person] = field(default_factory=dict)
    groups: dict[int, Group] = field(default_factory=dict)
    chats: dict[Where, Chat] = field(default_factory=dict)
    taps: dict[str, Tap] = field(default_factory=dict)
    """The taps that were not answered yet."""
    tap_count: int = 0
    files: dict[str, File] = field(default_factory=dict)
    votes: dict[str, dict[int, tuple[int, ...]]] = field(default_factory=dict)
    """By poll and person: the options that were ticked."""
    faults: dict[int, Fault] = field(default_factory=dict)
    """What is switched on to go wrong."""
    fault_count: int = 0
    limited: bool = False
    """Whether Telegram's limits of how fast a bot may send hold."""

    def chat(self, where: Where) -> Chat:
        """The chat, which begins when it is first looked at."""
        return self.chats.setdefault(where, Chat())

    def chats_of(self, person: int) -> Iterator[Where]:
        """The chats that this person has on the phone."""
        yield from (where for where in self.chats if where.private and where.chat == person)
        there = (group for group in self.groups.values() if group.moved_to is None)
        yield from (Where(group.id) for group in there if person in group.members)

    def name_of(self, sender: int) -> str:
        """How a person or bot is called."""
        account = self.accounts.get(sender)
        return account.bot.name if account else self.people[sender].name

    def account_by_token(self, token: str) -> Account | None:
        """The account that this token opens."""
        return next((a for a in self.accounts.values() if a.bot.token == token), None)
