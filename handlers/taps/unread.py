"""Somebody was told of an announcement who never taps: staff tick her off, or her helper does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.announcements import Announcement
from handlers import readers
from handlers.actions import delivering
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import announcements
from storage.cards import Card
from storage.roster import Member

Whose = Callable[[Visit, Announcement], Awaitable[list[Member]]]


def _ticks(whose: Whose) -> Tap:
    """Tick somebody off, if she is one of those whom who taps may tick."""

    async def tap(visit: Visit, card: Card, id: str) -> Text:
        found = await announcements.get(visit.tx, visit.community_id, card.subject_id)
        waiting = await whose(visit, found) if found else []
        her = next((one.person.id for one in waiting if str(one.person.id) == id), None)
        if found is None or her is None:
            return t("too-late")
        await delivering.tell(visit, found, her)
        return t("receipt-noted")

    return tap


async def _anybody(visit: Visit, announcement: Announcement) -> list[Member]:
    return await readers.unread(visit, announcement)


async def _helped(visit: Visit, announcement: Announcement) -> list[Member]:
    return await readers.helped(visit, announcement, visit.speaker.id)


TAPS: dict[str, Tap] = {"tell": _ticks(_anybody)}
HELPER_TAPS: dict[str, Tap] = {"tell": _ticks(_helped)}
