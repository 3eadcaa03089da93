"""What those invited answer to a meeting, and what staff change of it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.meetings import Coming
from handlers import board, conversations
from handlers.actions import guests, meetings
from handlers.taps.agenda import open_agenda
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import meetings as stored
from storage.cards import Card


async def come(visit: Visit, card: Card, coming: str) -> Text:
    """She comes, cannot, or sends another."""
    stranger = card.group_id is not None and visit.speaker.introduced_at is None
    return await _answer(visit, card.subject_id, coming, stranger=stranger)


async def here(visit: Visit, card: Card, _: str) -> Text:
    """She is at the door."""
    return await guests.arrive(visit, card.subject_id)


async def _answer(visit: Visit, meeting_id: int, said: str, *, stranger: bool) -> Text:
    """Note her answer; whoever sends another is asked whom in private, if she has been there."""
    if said not in set(Coming):
        return t("button-unknown")
    answers = await guests.say(visit, meeting_id, Coming(said))
    if answers is None:
        return t("meeting-over")
    if said == Coming.INSTEAD and stranger:
        return t("coming-noted-stranger")
    if said == Coming.INSTEAD:
        await conversations.begin(visit, "send_instead", meeting_id=meeting_id)
        return t("coming-noted-instead")
    yes = t("coming-noted-yes", count=str(answers.yes))
    return yes if said == Coming.YES else t("coming-noted-no")


def _asks(script: str) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        if await meetings.ahead(visit, card.subject_id) is None:
            return t("meeting-over")
        await conversations.begin(visit, script, meeting_id=card.subject_id)
        return None

    return ask


async def note(visit: Visit, card: Card, _: str) -> None:
    """Note for somebody what she said by phone, or that she is there."""
    await conversations.begin(visit, "note_guest", meeting_id=card.subject_id)


async def open_one(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one meeting."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await stored.get(visit.tx, visit.community_id, int(id)):
        return t("meeting-not-there")
    await board.show(visit, visit.speaker.id, "meeting_staff", int(id))
    return None


async def plan(visit: Visit, card: Card, _: str) -> None:
    """Plan another meeting."""
    await conversations.begin(visit, "plan_meeting")


TAPS: dict[str, Tap] = {"come": come, "here": here}
STAFF_TAPS: dict[str, Tap] = {
    "agenda": open_agenda,
    "note": note,
    "move": _asks("move_meeting"),
    "elsewhere": _asks("put_meeting_elsewhere"),
    "cancel": _asks("cancel_meeting"),
}
LIST_TAPS: dict[str, Tap] = {"open": open_one, "plan": plan}
