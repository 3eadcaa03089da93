"""From a raw update to our own words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.telegram.parts import part_of
from dialogue.messages import Incoming, Migrated, Reached, Said, Sender, Tapped, Unheard
from domain.cleaning import clean

_COMMAND = re.compile(r"(?P<command>/\w{1,32})(@(?P<bot>\w+))?(?P<rest>\s.*)?", re.DOTALL)
_GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


def read(payload: str, me: Me) -> Incoming:
    """Understand one update; raises ValueError, without a word of its content, if it is none."""
    try:
        return _understand(Update.de_json(json.loads(payload), None), me)
    except Exception as error:  # noqa: BLE001
        # The library checks no types: what is malformed fails anywhere, with anything.
        raise ValueError(f"not an update ({type(error).__name__})") from None


def _understand(update: Update, me: Me) -> Incoming:
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    if update.message:
        return _message(update.message, me, edited=False)
    if update.edited_message:
        return _message(update.edited_message, me, edited=True)
    return Unheard(why="a kind of update that we do not ask for")


def _tap(tap: CallbackQuery) -> Tapped | Unheard:
    if tap.message is None or tap.data is None:
        return Unheard(why="a tap on a button that is not ours")
    return Tapped(
        sender=_sender(tap.from_user),
        chat=str(tap.message.chat.id),
        private=tap.message.chat.type == ChatType.PRIVATE,
        tap_id=tap.id,
        button=tap.data,
        message_id=str(tap.message.message_id),
    )


def _membership(change: ChatMemberUpdated) -> Reached | Unheard:
    if change.chat.type != ChatType.PRIVATE:
        return Unheard(why="the bot's membership in a group changed")
    reachable = change.new_chat_member.status not in _GONE
    return Reached(sender=_sender(change.from_user), reachable=reachable)


def _message(message: Message, me: Me, *, edited: bool) -> Said | Migrated | Unheard:
    if message.migrate_to_chat_id:
        return Migrated(chat=str(message.chat.id), to=str(message.migrate_to_chat_id))
    if edited and message.location:
        return Unheard(why="a live location moved")
    person = _person(message)
    text = _words(message, me)
    if person is None or text is None:
        return Unheard(why="not a person's word to this bot")
    part = part_of(message, text)
    if part is None:
        return Unheard(why="a service message")
    return Said(
        sender=_sender(person),
        chat=str(message.chat.id),
        private=message.chat.type == ChatType.PRIVATE,
        message_id=str(message.message_id),
        part=part,
        edited=edited,
        album=message.media_group_id,
        to_bot=_is_to_bot(message, text, me),
    )


def _person(message: Message) -> User | None:
    """Who spoke: nobody where a chat did, as an anonymous admin, whose `from` is a fake."""
    person = message.from_user
    if person is None or person.is_bot or message.sender_chat:
        return None
    return person


def _words(message: Message, me: Me) -> str | None:
    """The words of a message, a command without our name; None for another bot's command."""
    if message.text is None:
        return clean(message.caption or "")
    text = clean(message.text)
    command = _COMMAND.fullmatch(text)
    if command is None or command["bot"] is None:
        return text
    if command["bot"].lower() != me.username.lower():
        return None
    return command["command"] + (command["rest"] or "")


def _is_to_bot(message: Message, text: str, me: Me) -> bool:
    if message.chat.type == ChatType.PRIVATE or text.startswith("/"):
        return True
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == me.id:
        return True
    return bool(re.search(rf"(?<!\w)@{re.escape(me.username)}\b", text, re.IGNORECASE))


def _sender(user: User) -> Sender:
    return Sender(
        address=str(user.id), name=clean(user.full_name), language=user.language_code or None
    )
