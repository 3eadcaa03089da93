"""How a bot keeps a message at the top of a chat."""

from __future__ import annotations

from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import ToChat
from simulator.contents import Json
from simulator.facts import Pinned, Posted
from simulator.model import Message, Service, Where


class PinChatMessage(ToChat):
    """Which message."""

    message_id: int = 0
    disable_notification: bool = False


class UnpinChatMessage(ToChat):
    """Which message; 0 is the one pinned last."""

    message_id: int = 0


async def pin_chat_message(context: Context, asked: PinChatMessage) -> Json:
    """Pin a message; the chat tells of it."""
    where = _where(context, asked)
    said = chats.message(context, where, asked.message_id, "message to pin not found")
    if said.service is not None:
        raise bad_request("message can't be pinned")
    pinned = Pinned(where=where, message=said.id, pinned=True)
    context.chronicle.record(pinned, Posted(message=_told(context, said)))
    return True


async def unpin_chat_message(context: Context, asked: UnpinChatMessage) -> Json:
    """Take a message from the top."""
    where = _where(context, asked)
    chat = context.state.chat(where)
    latest = chat.pinned[-1] if chat.pinned else 0
    message_id = asked.message_id or latest
    chats.message(context, where, message_id, "message to unpin not found")
    context.chronicle.record(Pinned(where=where, message=message_id, pinned=False))
    return True


async def unpin_all_chat_messages(context: Context, asked: ToChat) -> Json:
    """Take all messages from the top."""
    where = _where(context, asked)
    pinned = context.state.chat(where).pinned
    context.chronicle.record(*(Pinned(where=where, message=one, pinned=False) for one in pinned))
    return True


def _where(context: Context, asked: ToChat) -> Where:
    where = chats.to_write(context, asked.chat_id)
    if not where.private and context.bot.id not in context.state.groups[where.chat].admins:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return where


def _told(context: Context, said: Message) -> Message:
    return Message(
        where=said.where,
        id=context.state.chat(said.where).next_id,
        sender=context.bot.id,
        date=context.chronicle.now(),
        service=Service(pinned=said.id),
        thread=said.thread,
    )
