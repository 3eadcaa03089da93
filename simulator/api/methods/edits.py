"""How a bot changes what it said."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from simulator import wire
from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request, not_modified
from simulator.api.markup import read_inline
from simulator.api.parameters import Entities, FromJson, Strict, ToChat
from simulator.api.texts import Words, read_caption, read_text
from simulator.contents import InlineKeyboard, Json
from simulator.facts import Deleted, Edited
from simulator.model import Message, Where

DELETABLE = timedelta(hours=48)
DELETED_AT_ONCE = range(1, 101)


class EditMessage(ToChat):
    """Which message, and the buttons it gets; none: those it has go."""

    message_id: int = 0
    reply_markup: Annotated[Json, FromJson] = None


class EditMessageText(EditMessage):
    """The new text."""

    text: str = ""
    parse_mode: str = ""
    entities: Entities = ()
    link_preview_options: Annotated[Json, FromJson] = None


class EditMessageCaption(EditMessage):
    """The new caption."""

    caption: str = ""
    parse_mode: str = ""
    caption_entities: Entities = ()
    show_caption_above_media: bool = False


class DeleteMessage(ToChat):
    """Which message."""

    message_id: int = 0


class DeleteMessages(ToChat):
    """Which messages."""

    message_ids: Annotated[tuple[int, ...], FromJson] = ()


class Reaction(Strict):
    """An emoji; the other sorts of reaction are not played here."""

    type: str
    emoji: str


class SetMessageReaction(ToChat):
    """Which message, and the reactions it gets."""

    message_id: int = 0
    reaction: Annotated[tuple[Reaction, ...], FromJson] = ()
    is_big: bool = False


async def edit_message_text(context: Context, asked: EditMessageText) -> Json:
    """Change a text and its buttons."""
    words = read_text(asked.text, asked.parse_mode, asked.entities)
    message = _editable(context, asked)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(context, message, words, read_inline(asked.reply_markup))


async def edit_message_caption(context: Context, asked: EditMessageCaption) -> Json:
    """Change the words below a photo, and its buttons."""
    words = read_caption(asked.caption, asked.parse_mode, asked.caption_entities)
    message = _editable(context, asked)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _edit(context, message, words, read_inline(asked.reply_markup))


async def edit_message_reply_markup(context: Context, asked: EditMessage) -> Json:
    """Change only the buttons."""
    message = _editable(context, asked)
    words = message.text, message.entities
    return _edit(context, message, words, read_inline(asked.reply_markup))


async def delete_message(context: Context, asked: DeleteMessage) -> Json:
    """Take a message back: one's own, or any in a private chat."""
    where = chats.find(context, asked.chat_id)
    missing = "message to delete not found"
    _delete(context, where, chats.message(context, where, asked.message_id, missing))
    return True


async def delete_messages(context: Context, asked: DeleteMessages) -> Json:
    """Take several back at once; those that are not there are passed over."""
    if len(asked.message_ids) not in DELETED_AT_ONCE:
        raise bad_request("message identifiers are not specified")
    where = chats.find(context, asked.chat_id)
    for id in asked.message_ids:
        if message := context.state.chat(where).find(id):
            _delete(context, where, message)
    return True


def _delete(context: Context, where: Where, message: Message) -> None:
    if message.sender != context.bot.id and not where.private:
        raise bad_request("message can't be deleted")
    if context.chronicle.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    context.chronicle.record(Deleted(where=where, message=message.id))


async def set_message_reaction(context: Context, asked: SetMessageReaction) -> Json:
    """Put an emoji on a message."""
    where = chats.to_write(context, asked.chat_id)
    message = chats.message(context, where, asked.message_id, "message to react not found")
    if any(reaction.type != "emoji" for reaction in asked.reaction):
        raise bad_request("REACTION_INVALID")
    reactions = tuple(reaction.emoji for reaction in asked.reaction)
    context.chronicle.record(Edited(message=message.model_copy(update={"reactions": reactions})))
    return True


def _editable(context: Context, asked: EditMessage) -> Message:
    where = chats.to_write(context, asked.chat_id)
    message = chats.message(context, where, asked.message_id, "message to edit not found")
    has_keys = not isinstance(message.markup, InlineKeyboard | None)
    if message.sender != context.bot.id or message.origin is not None or has_keys:
        raise bad_request("message can't be edited")
    return message


def _edit(context: Context, message: Message, words: Words, markup: InlineKeyboard | None) -> Json:
    before = message.markup if message.buttons else None
    if (*words, markup) == (message.text, message.entities, before):
        raise not_modified()
    change = {"text": words[0], "entities": words[1], "markup": markup}
    edited = message.model_copy(update=change | {"edited": context.chronicle.now()})
    context.chronicle.record(Edited(message=edited))
    return wire.message(context.state, edited)
