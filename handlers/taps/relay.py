"""Either side hands back to the bot."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers.actions import relaying
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import relays
from storage.cards import Card


async def end(visit: Visit, card: Card, _: str) -> Text | None:
    """End it, if it is still hers."""
    relay = await relays.get(visit.tx, card.subject_id)
    if visit.speaker.id not in (relay.staff_id, relay.resident_id):
        return t("button-not-yours")
    return None if await relaying.end(visit, relay) else t("button-over")


TAPS: dict[str, Tap] = {"end": end}
