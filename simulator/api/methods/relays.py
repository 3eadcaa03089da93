"""How a bot sends several things at once, or what was said before again."""

from __future__ import annotations

import secrets
from typing import Annotated, Literal

from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import ApiError, bad_request
from simulator.api.parameters import Entities, FromJson, Posting, Sending, Single, Strict, ToChat
from simulator.api.posting import answered, compose, file_id, post, post_one
from simulator.api.texts import Words, read_caption
from simulator.contents import Document, Json, Media, Photo
from simulator.handling import origin_of
from simulator.model import Message

ALBUM = range(2, 11)
"""How many things an album may have."""


class InputMedia(Strict):
    """One thing of an album."""

    type: Literal["photo", "document"]
    media: str
    caption: str = ""
    parse_mode: str = ""
    caption_entities: Entities = ()


class SendMediaGroup(Sending):
    """An album."""

    media: Annotated[list[InputMedia], FromJson]


class Source(ToChat):
    """A message of another chat."""

    from_chat_id: str = ""
    message_id: int = 0


class ForwardMessage(Posting, Source):
    """Send it on, with who said it."""


class CopyMessage(Single, Source):
    """Say the same without who said it; a caption replaces the one it had."""

    caption: str | None = None
    parse_mode: str = ""
    caption_entities: Entities = ()
    show_caption_above_media: bool = False


async def send_media_group(context: Context, asked: SendMediaGroup) -> Json:
    """Send an album: so many messages that belong together."""
    if len(asked.media) not in ALBUM:
        raise bad_request("expected 2-10 items in the media group")
    where = chats.to_write(context, asked.chat_id)
    album, reply_to = secrets.token_hex(8), answered(context, asked, where)
    messages = []
    for number, one in enumerate(asked.media):
        words, media = _read(context, number + 1, one)
        message = compose(
            context, asked, where, words, media=media, album=album, reply_to=reply_to, after=number
        )
        messages.append(message)
    return post(context, *messages)


async def copy_message(context: Context, asked: CopyMessage) -> Json:
    """Say what a message says, as one's own."""
    said = _said(context, asked, "copy", "copied")
    words = said.text, said.entities
    if asked.caption is not None and said.media is not None:
        words = read_caption(asked.caption, asked.parse_mode, asked.caption_entities)
    return {"message_id": post_one(context, asked, words, said.media)["message_id"]}


async def forward_message(context: Context, asked: ForwardMessage) -> Json:
    """Send a message on, with its origin."""
    said = _said(context, asked, "forward", "forwarded")
    if said.protected:
        raise bad_request("message can't be forwarded")
    where = chats.to_write(context, asked.chat_id)
    words = said.text, said.entities
    origin = said.origin or origin_of(said)
    return post(context, compose(context, asked, where, words, media=said.media, origin=origin))[0]


def _read(context: Context, number: int, one: InputMedia) -> tuple[Words, Media]:
    try:
        words = read_caption(one.caption, one.parse_mode, one.caption_entities)
        file = file_id(context, one.media, one.type)
    except ApiError as error:
        reason = error.description.removeprefix("Bad Request: ")
        raise bad_request(
            f'failed to send message #{number} with the error message "{reason}"'
        ) from None
    return words, Photo(file=file) if one.type == "photo" else Document(file=file)


def _said(context: Context, asked: Source, verb: str, done: str) -> Message:
    where = chats.find(context, asked.from_chat_id)
    said = chats.message(context, where, asked.message_id, f"message to {verb} not found")
    if said.service is not None:
        raise bad_request(f"message can't be {done}")
    return said
