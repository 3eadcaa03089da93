"""How a bot's message comes into a chat."""

from __future__ import annotations

from simulator import wire
from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.markup import read_markup
from simulator.api.parameters import ATTACHED, Captioned, Posting, Sending, Single
from simulator.api.texts import Words, read_caption
from simulator.contents import Json, Markup, Media
from simulator.facts import Posted
from simulator.model import Message, Origin, Where

NO_WORDS: Words = ("", ())
TYPES = {"photo": "Photo", "voice": "VoiceNote", "document": "Document"}
"""How errors call the sorts of file; a file's id begins with its sort."""


def compose(
    context: Context,
    asked: Posting,
    where: Where,
    words: Words = NO_WORDS,
    *,
    media: Media | None = None,
    markup: Markup | None = None,
    reply_to: int | None = None,
    album: str | None = None,
    origin: Origin | None = None,
    after: int = 0,
) -> Message:
    """The message that a call asks for; `after` so many others of the same call."""
    return Message(
        where=where,
        id=context.state.chat(where).next_id + after,
        sender=context.bot.id,
        date=context.chronicle.now(),
        text=words[0],
        entities=words[1],
        media=media,
        markup=markup,
        reply_to=reply_to,
        thread=_thread(context, asked, where, reply_to),
        protected=asked.protect_content,
        album=album,
        origin=origin,
    )


def _thread(context: Context, asked: Posting, where: Where, reply_to: int | None) -> int | None:
    first = None if reply_to is None else context.state.chat(where).find(reply_to)
    if first is not None and not asked.message_thread_id:
        return first.thread
    return chats.thread(context, where, asked.message_thread_id)


def post(context: Context, *messages: Message) -> list[dict[str, Json]]:
    """Write the messages down, and tell how they look."""
    context.chronicle.record(*(Posted(message=message) for message in messages))
    return [wire.message(context.state, message) for message in messages]


def post_one(
    context: Context, asked: Single, words: Words = NO_WORDS, media: Media | None = None
) -> dict[str, Json]:
    """Send one message. Raises `ApiError`."""
    where = chats.to_write(context, asked.chat_id)
    markup = read_markup(asked.reply_markup, private=where.private)
    reply_to = answered(context, asked, where)
    message = compose(context, asked, where, words, media=media, markup=markup, reply_to=reply_to)
    return post(context, message)[0]


def post_media(context: Context, asked: Captioned, media: Media) -> dict[str, Json]:
    """Send one thing with the words below it. Raises `ApiError`."""
    words = read_caption(asked.caption, asked.parse_mode, asked.caption_entities)
    return post_one(context, asked, words, media)


def answered(context: Context, asked: Sending, where: Where) -> int | None:
    """The message that a new one replies to, if any. Raises `ApiError`."""
    reply = asked.reply_parameters
    if reply is None:
        return None
    if context.state.chat(where).find(reply.message_id) is not None:
        return reply.message_id
    if reply.allow_sending_without_reply:
        return None
    raise bad_request("message to be replied not found")


def file_id(context: Context, given: str, kind: str) -> str:
    """The id of a file that is named, or comes along, with a call. Raises `ApiError`."""
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    upload = context.uploads.get(given.removeprefix(ATTACHED))
    if given.startswith(ATTACHED) and upload is not None:
        return context.stage.keep(upload.content, kind, upload.name, upload.mime).id
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if given not in context.state.files:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    kept = given.partition("-")[0]
    if kept != kind:
        raise bad_request(f"can't use file of type {TYPES[kept]} as {TYPES[kind]}")
    return given
