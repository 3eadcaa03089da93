"""How a bot says something new."""

from __future__ import annotations

from typing import Annotated

from simulator.api.context import Context
from simulator.api.parameters import Captioned, Entities, FromJson, Single
from simulator.api.posting import file_id, post_media, post_one
from simulator.api.texts import read_text
from simulator.contents import Contact, Document, Json, Photo, Place, Voice


class SendMessage(Single):
    """A text."""

    text: str = ""
    parse_mode: str = ""
    entities: Entities = ()
    link_preview_options: Annotated[Json, FromJson] = None


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


class SendLocation(Single):
    """A place in degrees."""

    latitude: float
    longitude: float
    horizontal_accuracy: float = 0


class SendContact(Single):
    """A phone number."""

    phone_number: str
    first_name: str
    last_name: str = ""
    vcard: str = ""


async def send_message(context: Context, asked: SendMessage) -> Json:
    """Send a text."""
    words = read_text(asked.text, asked.parse_mode, asked.entities)
    return post_one(context, asked, words)


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
    place = Place(latitude=asked.latitude, longitude=asked.longitude)
    return post_one(context, asked, media=place)


async def send_contact(context: Context, asked: SendContact) -> Json:
    """Send a phone number."""
    name = f"{asked.first_name} {asked.last_name}".strip()
    contact = Contact(phone=asked.phone_number, name=name)
    return post_one(context, asked, media=contact)
