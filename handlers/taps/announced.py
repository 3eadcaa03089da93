"""What people tap below an announcement: that they have read it, and what they choose."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.announcements import Announcement, State
from handlers import board, readers
from handlers.actions import voting
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import announcements, reads
from storage.cards import Card

Do = Callable[[Visit, Announcement, Card, str], Awaitable[Text]]


def _unless_withdrawn(do: Do) -> Tap:
    """Do it below what still is there: a tap may be on its way while staff take it back."""

    async def tap(visit: Visit, card: Card, argument: str) -> Text:
        found = await announcements.get(visit.tx, visit.community_id, card.subject_id)
        if found is None or found.state is State.WITHDRAWN:
            return t("receipt-over")
        return await do(visit, found, card, argument)

    return tap


async def read(visit: Visit, announcement: Announcement, _: Card, __: str) -> Text:
    """Note that who taps has read it; a helper is asked whom else she told."""
    if not announcement.receipts:
        return t("button-unknown")
    new = await reads.note(visit.tx, announcement, visit.speaker.id, visit.now)
    if new and await readers.helped(visit, announcement, visit.speaker.id):
        await board.show(visit, visit.speaker.id, "told", announcement.id)
    return t("receipt-noted" if new else "receipt-already")


async def vote(visit: Visit, announcement: Announcement, card: Card, place: str) -> Text:
    """Note what who taps chooses."""
    if not (place.isascii() and place.isdecimal() and len(place) < 3):
        return t("button-unknown")
    return await voting.vote(visit, announcement, card.group_id, int(place))


async def sample(visit: Visit, card: Card, _: str) -> Text:
    """Only shown to who composes it."""
    return t("announce-sample")


TAPS: dict[str, Tap] = {"read": _unless_withdrawn(read), "vote": _unless_withdrawn(vote)}
SAMPLE_TAPS: dict[str, Tap] = {"read": sample, "vote": sample}
