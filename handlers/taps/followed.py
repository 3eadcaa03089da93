"""What a neighbour can do about a report that she follows."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import followers
from storage.cards import Card


async def stop(visit: Visit, card: Card, _: str) -> Text:
    """Hear no more of it."""
    stopped = await followers.remove(visit.tx, card.subject_id, visit.speaker.id)
    await board.refresh(visit, ("followed",), card.subject_id)
    return t("followed-no-more") if stopped else t("too-late")


TAPS: dict[str, Tap] = {"stop": stop}
