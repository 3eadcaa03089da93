"""Gives somebody what is kept about her as a file; staff make it for who has no account."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from handlers import own_data, pages, post
from handlers.actions.register import note
from handlers.texts import render
from handlers.turn import Visit
from storage import people, register


async def to_herself(visit: Visit) -> None:
    """Send what is kept about her to who speaks."""
    await _send(visit, visit.speaker, t("data-caption"))


async def for_another(visit: Visit, person_id: int) -> bool:
    """Send staff what is kept about somebody, for her to read; that is a look too.

    False for who is gone, or has an account: she can ask for it herself.
    """
    known = await register.known(visit.tx, visit.community_id, person_id)
    if not known or await register.has_account(visit.tx, person_id):
        return False
    await note(visit, person_id, "data")
    person = await people.get(visit.tx, person_id)
    await _send(visit, person, t("data-caption-staff", name=person.name or "-"))
    return True


async def _send(visit: Visit, person: Person, caption: Text) -> None:
    language = visit.speaker.language
    made = f"{visit.now.astimezone(visit.community.zone):%Y-%m-%d}"
    title = t("data-title", name=person.name or "-", community=visit.community.name, day=made)
    content = pages.page(title, await own_data.sections(visit, person.id), language)
    name = render(t("data-file", day=made), language)
    await post.give_document(visit, name, content, caption)
