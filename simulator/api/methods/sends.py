"""How a bot says something new."""

from __future__ import annotations

from simulator.api import chats
from simulator.api.context import Context
from simulator.api.parameters import Captioned, Entities, Sending
from simulator.api.posting import compose, file_id, post, post_media
from simulator.api.texts import read_text
from simulator.contents import Contact, Document, Json, Photo, Place, Voice


class SendMessage(Sending):
    """A text."""

    text: str = ""
    parse_mode: str = ""
    entities: Entities = ()


class SendPhoto(Captioned):
    """A photo: its file id, or the file itself."""

    photo: str = ""
    has_spoiler: bool = False


class SendVoice(Captioned):
    """A voice message, with its length in seconds."""

    voice: str = ""
    duration: int = 0


class SendDocument(Captioned):
    """A file of any sort."""

    document: str = ""
    disable_content_type_detection: bool = False


class SendLocation(Sending):
    """A place in degrees."""

    latitude: float
    longitude: float
    horizontal_accuracy: float = 0


class SendContact(Sending):
    """A phone number."""

    phone_number: str
    first_name: str
    last_name: str = ""
    vcard: str = ""


async def send_message(context: Context, asked: SendMessage) -> Json:
    """Send a text."""
    words = read_text(asked.text, asked.parse_mode, asked.entities)
    where = chats.to_write(context, asked.chat_id)
    return post(context, compose(context, asked, where, words))[0]


async def send_photo(context: Context, asked: SendPhoto) -> Json:
    """Send a photo."""
    return post_media(context, asked, Photo(file=file_id(context, asked.photo, "photo")))


async def send_voice(context: Context, asked: SendVoice) -> Json:
    """Send a voice message."""
    voice = Voice(file=file_id(context, asked.voice, "voice"), seconds=asked.duration)
    return post_media(context, asked, voice)


async def send_document(context: Context, asked: SendDocument) -> Json:
    """Send a file."""
    kept = file_id(context, asked.document, "document")
    return post_media(context, asked, Document(file=kept))


async def send_location(context: Context, asked: SendLocation) -> Json:
    """Send a place."""
    where = chats.to_write(context, asked.chat_id)
    place = Place(latitude=asked.latitude, longitude=asked.longitude)
    return post(context, compose(context, asked, where, media=place))[0]


async def send_contact(context: Context, asked: SendContact) -> Json:
    """Send a phone number."""
    where = chats.to_write(context, asked.chat_id)
    name = f"{asked.first_name} {asked.last_name}".strip()
    contact = Contact(phone=asked.phone_number, name=name)
    return post(context, compose(context, asked, where, media=contact))[0]
