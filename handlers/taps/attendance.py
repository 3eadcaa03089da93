"""The leader ticks who is there."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers.actions import attending
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage.cards import Card


async def tick(visit: Visit, card: Card, id: str) -> Text | None:
    """Somebody is there; once more, she is not."""
    if not (id.isascii() and id.isdecimal() and len(id) < 18):
        return t("button-unknown")
    return await attending.tick(visit, card.subject_id, int(id))


TAPS: dict[str, Tap] = {"tick": tick}
