"""A resident thanks whoever mended it, or gives stars."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers.actions import thanking
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def thank(visit: Visit, card: Card, _: str) -> Text:
    """Say thank you."""
    report = await reports.get(visit.tx, card.subject_id)
    return t("thanks-passed-on") if await thanking.thank(visit, report) else t("too-late")


async def stars(visit: Visit, card: Card, count: str) -> Text:
    """Give as many stars as the button says."""
    report = await reports.get(visit.tx, card.subject_id)
    known = count.isascii() and count.isdecimal() and len(count) == 1
    given = known and await thanking.give_stars(visit, report, int(count))
    return t("stars-noted") if given else t("too-late")


TAPS: dict[str, Tap] = {"thank": thank, "stars": stars}
