"""Gives what is coming as a file that a phone's calendar opens."""

from __future__ import annotations

from dialogue.words import t
from domain.calendar.icalendar import icalendar
from handlers import coming, post
from handlers.taps.tap import Tap
from handlers.texts import render
from handlers.turn import Visit
from storage import occurrences
from storage.cards import Card


async def file(visit: Visit, card: Card, _: str) -> None:
    """Send it."""
    until, kinds = visit.now + coming.AHEAD, occurrences.GATHERINGS
    whose = visit.tx, visit.community_id
    held = await occurrences.open_between(*whose, visit.now, until, kinds)
    gone = await occurrences.idle_between(*whose, visit.now, until)
    community, language = visit.community, visit.speaker.language
    content = icalendar([*held, *gone], community.key, community.name, visit.now)
    day = f"{visit.now.astimezone(community.zone):%Y-%m-%d}"
    name = render(t("calendar-file", day=day), language)
    await post.give_document(visit, name, content, t("calendar-file-how"))


TAPS: dict[str, Tap] = {"file": file}
