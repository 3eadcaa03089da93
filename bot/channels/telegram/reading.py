"""From a raw update to our own words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.telegram.parts import part_of
from dialogue.messages import (
    Incoming,
    Masked,
    Migrated,
    Placed,
    Reached,
    Said,
    Sender,
    Tapped,
    Unheard,
)
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


def _membership(change: ChatMemberUpdated) -> Reached | Placed | Unheard:
    member = change.new_chat_member
    if change.chat.type == ChatType.PRIVATE:
        return Reached(sender=_sender(change.from_user), reachable=member.status not in _GONE)
    if change.chat.type == ChatType.CHANNEL:
        return Unheard(why="a channel is no group")
    return Placed(
        chat=str(change.chat.id),
        title=clean(change.chat.title or ""),
        place=_place(member),
    )


def _place(member: ChatMember) -> Literal["in", "restricted", "gone"]:
    if member.status in _GONE:
        return "gone"
    if isinstance(member, ChatMemberRestricted):
        allowed = member.is_member and member.can_send_messages
        return "in" if allowed else "restricted" if member.is_member else "gone"
    return "in"


def _message(
    message: Message, me: Me, *, edited: bool
) -> Said | Masked | Placed | Migrated | Unheard:
    if message.migrate_to_chat_id:
        return Migrated(chat=str(message.chat.id), to=str(message.migrate_to_chat_id))
    if message.new_chat_title:
        return Placed(chat=str(message.chat.id), title=clean(message.new_chat_title))
    if edited and message.location:
        return Unheard(why="a live location moved")
    person = _person(message)
    text = _words(message, me)
    if text is None:
        return Unheard(why="another bot's command")
    if person is None:
        return _masked(message, text, me)
    private = message.chat.type == ChatType.PRIVATE
    part = part_of(message, text if private else _without_mention(text, me))
    if part is None:
        return Unheard(why="a service message")
    return Said(
        sender=_sender(person),
        chat=str(message.chat.id),
        private=private,
        message_id=str(message.message_id),
        part=part,
        edited=edited,
        album=message.media_group_id,
        answers=_answered(message),
        to_bot=_is_to_bot(message, text, me),
        title=clean(message.chat.title or ""),
        thread=_thread(message),
    )


def _masked(message: Message, text: str, me: Me) -> Masked | Unheard:
    """Take what a group or a channel says to the bot; a channel's post that came along is none."""
    speaks = message.sender_chat and not message.is_automatic_forward
    if not speaks or not text or not _is_to_bot(message, text, me):
        return Unheard(why="not a person's word to this bot")
    words = _without_mention(text, me)
    return Masked(chat=str(message.chat.id), thread=_thread(message), words=words)


def _answered(message: Message) -> str:
    """Name the message that this one replies to."""
    return str(message.reply_to_message.message_id) if message.reply_to_message else ""


def _thread(message: Message) -> str:
    """Name the topic of a message. An answer in a group without topics has a thread id as well."""
    return str(message.message_thread_id) if message.is_topic_message else ""


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
    return _mention(me).search(text) is not None


def _without_mention(text: str, me: Me) -> str:
    return _mention(me).sub("", text).strip()


def _mention(me: Me) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)@{re.escape(me.username)}\b", re.IGNORECASE)


def _sender(user: User) -> Sender:
    return Sender(
        address=str(user.id), name=clean(user.full_name), language=user.language_code or None
    )
