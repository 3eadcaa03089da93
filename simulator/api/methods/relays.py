"""How a bot sends several things at once, or what was said before again."""

from __future__ import annotations

import secrets
from typing import Annotated, Literal

from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import ApiError, bad_request
from simulator.api.parameters import Entities, FromJson, Sending, Strict
from simulator.api.posting import compose, file_id, post
from simulator.api.texts import Words, read_caption
from simulator.contents import Document, Json, Media, Photo
from simulator.model import Message, Origin, Where

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


class ForwardMessage(Sending):
    """A message of another chat, with who said it."""

    from_chat_id: str = ""
    message_id: int = 0


class CopyMessage(ForwardMessage):
    """The same without who said it; a caption replaces the one it had."""

    caption: str | None = None
    parse_mode: str = ""
    caption_entities: Entities = ()
    show_caption_above_media: bool = False


async def send_media_group(context: Context, asked: SendMediaGroup) -> Json:
    """Send an album: so many messages that belong together."""
    if len(asked.media) not in ALBUM:
        raise bad_request("expected 2-10 items in the media group")
    where = chats.to_write(context, asked.chat_id)
    album = secrets.token_hex(8)
    messages = []
    for number, one in enumerate(asked.media):
        words, media = _numbered(context, number + 1, one)
        messages.append(
            compose(context, asked, where, words, media=media, album=album, after=number)
        )
    return post(context, *messages)


async def copy_message(context: Context, asked: CopyMessage) -> Json:
    """Send what a message says, as one's own."""
    said, where = _said(context, asked, "copy", "copied")
    words = said.text, said.entities
    if asked.caption is not None and said.media is not None:
        words = read_caption(asked.caption, asked.parse_mode, asked.caption_entities)
    copy = compose(context, asked, where, words, media=said.media)
    return {"message_id": post(context, copy)[0]["message_id"]}


async def forward_message(context: Context, asked: ForwardMessage) -> Json:
    """Send a message on, with its origin."""
    said, where = _said(context, asked, "forward", "forwarded")
    if said.protected:
        raise bad_request("message can't be forwarded")
    words = said.text, said.entities
    origin = said.origin or Origin(sender=said.sender, date=said.date)
    return post(context, compose(context, asked, where, words, media=said.media, origin=origin))[0]


def _numbered(context: Context, number: int, one: InputMedia) -> tuple[Words, Media]:
    try:
        words = read_caption(one.caption, one.parse_mode, one.caption_entities)
        file = file_id(context, one.media, one.type)
    except ApiError as error:
        reason = error.description.removeprefix("Bad Request: ")
        raise bad_request(
            f'failed to send message #{number} with the error message "{reason}"'
        ) from None
    return words, Photo(file=file) if one.type == "photo" else Document(file=file)


def _said(context: Context, asked: ForwardMessage, verb: str, done: str) -> tuple[Message, Where]:
    source = chats.find(context, asked.from_chat_id)
    said = chats.message(context, source, asked.message_id, f"message to {verb} not found")
    if said.service is not None:
        raise bad_request(f"message can't be {done}")
    return said, chats.to_write(context, asked.chat_id)
