"""How what messages carry looks in the Bot API's JSON: files, places, contacts, polls."""

from __future__ import annotations

from simulator.contents import Contact, Document, File, Json, Media, Photo, Place, Poll, Voice
from simulator.state import State

PHOTO_SIZE = {"width": 1280, "height": 960}
"""Photos are not looked into: all claim this size, in pixels."""


def file(kept: File) -> dict[str, Json]:
    """What every file tells of itself."""
    return {"file_id": kept.id, "file_unique_id": kept.unique, "file_size": kept.size}


def media(state: State, what: Media | None) -> dict[str, Json]:
    """What a message carries, under its name in a message."""
    match what:
        case Photo(file=kept):
            return {"photo": [file(state.files[kept]) | PHOTO_SIZE]}
        case Voice(file=kept, seconds=seconds):
            mime = {"mime_type": state.files[kept].mime}
            return {"voice": file(state.files[kept]) | mime | {"duration": seconds}}
        case Document(file=kept):
            named = {"file_name": state.files[kept].name, "mime_type": state.files[kept].mime}
            return {"document": file(state.files[kept]) | named}
        case Place(latitude=latitude, longitude=longitude):
            return {"location": {"latitude": latitude, "longitude": longitude}}
        case Contact() as contact:
            return {"contact": _contact(contact)}
        case Poll() as asked:
            return {"poll": poll(state, asked)}
        case None:
            return {}


def poll(state: State, asked: Poll) -> dict[str, Json]:
    """A poll, with how many ticked what."""
    votes = state.votes.get(asked.id, {})
    ticked = [option for options in votes.values() for option in options]
    options = [
        {"persistent_id": str(number), "text": text, "voter_count": ticked.count(number)}
        for number, text in enumerate(asked.options)
    ]
    return {
        "id": asked.id,
        "question": asked.question,
        "options": options,
        "total_voter_count": len(votes),
        "is_closed": asked.closed,
        "is_anonymous": asked.anonymous,
        "type": "regular",
        "allows_multiple_answers": asked.multiple,
        "allows_revoting": True,
        "members_only": False,
    }


def _contact(contact: Contact) -> dict[str, Json]:
    owner = {} if contact.owner is None else {"user_id": contact.owner}
    return {"phone_number": contact.phone, "first_name": contact.name} | owner
