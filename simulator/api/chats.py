"""Which chat a bot means, and whether it may write there."""

from __future__ import annotations

from simulator.api.context import Context
from simulator.api.errors import bad_request, chat_not_found, forbidden, upgraded
from simulator.model import Message, Where


def find(context: Context, chat_id: str) -> Where:
    """The chat with this id. Raises `ApiError` if the bot cannot know it."""
    where = _there(context, chat_id)
    if where.private and not context.state.chat(where).opened:
        raise chat_not_found()
    return where


def _there(context: Context, chat_id: str) -> Where:
    if not chat_id:
        raise bad_request("chat_id is empty")
    try:
        number = int(chat_id)
    except ValueError:
        raise chat_not_found() from None
    if number in context.state.people:
        return Where(number, context.bot.id)
    group = context.state.groups.get(number)
    if group is None or context.bot.id not in (*group.bots, *group.kicked, *group.left):
        raise chat_not_found()
    return Where(number)


def to_write(context: Context, chat_id: str) -> Where:
    """The chat with this id, if the bot may write there. Raises `ApiError`."""
    if chat_id in map(str, context.state.accounts):
        raise forbidden("the bot can't send messages to the bot")
    where = _there(context, chat_id)
    chat = context.state.chat(where)
    if where.private and not chat.opened:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not where.private:
        _check_membership(context, where)
    return where


def _check_membership(context: Context, where: Where) -> None:
    group = context.state.groups[where.chat]
    if group.moved_to is not None:
        raise upgraded(group.moved_to)
    if context.bot.id in group.kicked:
        raise forbidden(f"bot was kicked from the {group.kind} chat")
    if context.bot.id not in group.bots:
        raise forbidden(f"bot is not a member of the {group.kind} chat")


def thread(context: Context, where: Where, thread_id: int) -> int | None:
    """The topic with this id, if the bot may write there; 0 stands for none. Raises `ApiError`."""
    if not thread_id:
        return None
    topic = None if where.private else context.state.groups[where.chat].topic(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    if topic.closed and context.bot.id not in context.state.groups[where.chat].admins:
        raise bad_request("TOPIC_CLOSED")
    return topic.id


def message(context: Context, where: Where, message_id: int, missing: str) -> Message:
    """A message that is still there. Raises `ApiError` with the words for what is missing."""
    found = context.state.chat(where).find(message_id)
    if found is None:
        raise bad_request(missing)
    return found
