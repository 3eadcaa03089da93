"""Which bot hears of what, and for how long it can still hear of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from simulator import carried, wire
from simulator.contents import Json, Poll
from simulator.entities import marked_texts
from simulator.facts import Queued
from simulator.model import Bot, Message, Tap, Update, Where
from simulator.state import Account, State

KEPT = timedelta(hours=24)
"""How long an update waits for its bot."""
TAP_KEPT = timedelta(seconds=150)
"""How long a tap waits for its bot, and for the bot's answer."""
ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    {"message", "edited_message", "callback_query", "my_chat_member", "chat_member"}
    | {"channel_post", "edited_channel_post", "message_reaction", "message_reaction_count"}
    | {"inline_query", "chosen_inline_result", "shipping_query", "pre_checkout_query"}
    | {"purchased_paid_media", "poll", "poll_answer", "chat_join_request", "chat_boost"}
    | {"removed_chat_boost", "business_connection", "business_message"}
    | {"edited_business_message", "deleted_business_messages"}
)
"""The kinds that a bot can ask for; not all of them happen here."""


def of_message(state: State, message: Message, kind: str = "message") -> list[Queued]:
    """The updates by which bots hear of what a person wrote, or wrote anew ("edited_message")."""
    said = message.edited or message.date
    payload = wire.message(state, message)
    listeners = (account.bot for account in _bots_in(state, message.where))
    heard = [bot for bot in listeners if may_hear(state, bot, message)]
    return _queued(state, heard, kind, payload, message.where.chat, said + KEPT)


def of_tap(state: State, tap: Tap) -> list[Queued]:
    """The update by which a bot hears of a tap."""
    bot = state.accounts[tap.bot].bot
    payload = wire.tap(state, tap)
    return _queued(state, [bot], "callback_query", payload, tap.where.chat, tap.at + TAP_KEPT)


def of_membership(
    state: State, where: Where, who: int, actor: int, change: tuple[str, str], now: datetime
) -> list[Queued]:
    """The updates that tell of somebody's new place in a chat.

    A bot hears of its own; of others' places those hear that are administrators.
    """
    before, after = (wire.member(state, who, status) for status in change)
    payload = {
        "chat": wire.chat(state, where),
        "from": wire.user(state, actor),
        "date": wire.moment(now),
        "old_chat_member": before,
        "new_chat_member": after,
    }
    account = state.accounts.get(who)
    itself = [] if account is None else [account.bot]
    admins = [a.bot for a in _bots_in(state, where) if _is_admin(state, a.bot, where)]
    others = [bot for bot in admins if bot.id != who]
    return _queued(state, itself, "my_chat_member", payload, where.chat, now + KEPT) + _queued(
        state, others, "chat_member", payload, where.chat, now + KEPT
    )


def of_vote(
    state: State, bot: Bot, where: Where, poll: Poll, voter: int, now: datetime
) -> list[Queued]:
    """The updates by which a bot hears how its poll stands, and, if it is open, who ticked what."""
    expires = now + KEPT
    stand = _queued(state, [bot], "poll", carried.poll(state, poll), where.chat, expires)
    if poll.anonymous:
        return stand
    ticked = state.votes.get(poll.id, {}).get(voter, ())
    answer = {
        "poll_id": poll.id,
        "user": wire.user(state, voter),
        "option_ids": list(ticked),
        "option_persistent_ids": [str(option) for option in ticked],
    }
    return stand + _queued(state, [bot], "poll_answer", answer, where.chat, expires)


def of_reaction(
    state: State,
    message: Message,
    person: int,
    change: tuple[str | None, str | None],
    now: datetime,
) -> list[Queued]:
    """The update of a person's reaction: for whom asked for it, in groups as administrator."""
    where = message.where
    before, after = map(wire.reactions, change)
    payload = {
        "chat": wire.chat(state, where),
        "message_id": message.id,
        "user": wire.user(state, person),
        "date": wire.moment(now),
        "old_reaction": before,
        "new_reaction": after,
    }
    bots = [account.bot for account in _bots_in(state, where)]
    heard = [bot for bot in bots if where.private or _is_admin(state, bot, where)]
    return _queued(state, heard, "message_reaction", payload, where.chat, now + KEPT)


def _is_admin(state: State, bot: Bot, where: Where) -> bool:
    return not where.private and bot.id in state.groups[where.chat].admins


def waiting(account: Account, now: datetime) -> list[Update]:
    """The updates that a bot can still fetch, oldest first."""
    return [update for update in account.updates.values() if update.expires > now]


def may_hear(state: State, bot: Bot, message: Message) -> bool:
    """In a group, bots hear commands, their name, answers to them and the chat itself; no more.

    Administrators hear everything.
    """
    if message.where.private or message.service is not None:
        return True
    if _is_admin(state, bot, message.where):
        return True
    return _is_reply_to(state, bot, message) or _is_called(bot, message)


def _is_reply_to(state: State, bot: Bot, message: Message) -> bool:
    if message.reply_to is None:
        return False
    first = state.chat(message.where).find(message.reply_to)
    return first is not None and first.sender == bot.id


def _is_called(bot: Bot, message: Message) -> bool:
    name = f"@{bot.username}".lower()
    mentions = marked_texts(message.text, message.entities, "mention")
    commands = marked_texts(message.text, message.entities, "bot_command")
    addressed = (command.partition("@") for command in commands)
    return any(mention.lower() == name for mention in mentions) or any(
        not at or f"@{whom}".lower() == name for _, at, whom in addressed
    )


def _bots_in(state: State, where: Where) -> Iterable[Account]:
    bots = (where.bot,) if where.private else state.groups[where.chat].bots
    return (state.accounts[bot] for bot in bots)


def _queued(
    state: State,
    bots: Iterable[Bot],
    kind: str,
    payload: dict[str, Json],
    chat: int,
    expires: datetime,
) -> list[Queued]:
    return [
        Queued(bot=bot.id, kind=kind, payload=payload, chat=chat, expires=expires)
        for bot in bots
        if _wants(state.accounts[bot.id], kind)
    ]


def _wants(account: Account, kind: str) -> bool:
    return kind in account.wanted if account.wanted else kind not in ONLY_ON_REQUEST
