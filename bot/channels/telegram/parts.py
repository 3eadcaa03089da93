"""What a Telegram message holds, as a part of our own words."""

from __future__ import annotations

from datetime import timedelta

from telegram import Document, Message, Poll
from telegram.constants import MessageAttachmentType
from telegram.helpers import effective_message_type

from bot.channels.telegram.marks import marks_of
from dialogue.words import (
    ContactPart,
    DocumentPart,
    Mark,
    OtherPart,
    Part,
    PhotoPart,
    PlacePart,
    PollPart,
    TextPart,
    VoicePart,
)
from domain.cleaning import clean


def part_of(message: Message, text: str) -> Part | None:
    """Understand what a message holds; `text` are its words. None for a service message."""
    if message.text is not None:
        return TextPart(text=text, marks=_marks(message, text))
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return PhotoPart(file=largest.file_id, text=text, marks=_marks(message, text))
    if message.voice:
        return VoicePart(file=message.voice.file_id, seconds=_seconds(message.voice.duration))
    if message.location:
        place = message.location
        return PlacePart(latitude=place.latitude, longitude=place.longitude)
    if message.contact:
        return _contact(message)
    if message.document and not message.animation:
        return _document(message.document, text, _marks(message, text))
    if message.poll:
        return _poll(message.poll, text)
    return _other(message, text)


def _contact(message: Message) -> ContactPart | None:
    """Anybody's card can be passed on; only one's own names the sender."""
    contact, sender = message.contact, message.from_user
    if contact is None or sender is None:
        return None
    return ContactPart(phone=clean(contact.phone_number), own=contact.user_id == sender.id)


def _document(document: Document, text: str, marks: tuple[Mark, ...]) -> DocumentPart:
    name, size = clean(document.file_name or ""), document.file_size or 0
    return DocumentPart(file=document.file_id, name=name, size=size, text=text, marks=marks)


def _poll(poll: Poll, text: str) -> PollPart:
    options = tuple(clean(option.text) for option in poll.options)
    return PollPart(question=clean(poll.question), options=options, text=text)


def _marks(message: Message, text: str) -> tuple[Mark, ...]:
    """Read the formatting; it does not fit a text from which the bot's name was taken."""
    raw = message.text if message.text is not None else message.caption or ""
    entities = message.entities if message.text is not None else message.caption_entities
    return marks_of(entities, raw) if clean(raw) == text else ()


def _other(message: Message, text: str) -> OtherPart | None:
    attached = next((kind.value for kind in MessageAttachmentType if message[kind]), None)
    if attached:
        return OtherPart(what=attached, text=text)
    if message.migrate_from_chat_id or effective_message_type(message):
        return None
    # What the library has no name for may be somebody's message of a kind not yet invented.
    return OtherPart(what="unknown", text=text)


def _seconds(duration: int | timedelta) -> int:
    return int(duration.total_seconds() if isinstance(duration, timedelta) else duration)
