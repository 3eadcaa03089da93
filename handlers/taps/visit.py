"""What a resident answers about the time of a visit."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import IN_HAND
from handlers import conversations
from handlers.actions import visits
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def another_time(visit: Visit, card: Card, _: str) -> Text | None:
    """Say when it suits her better."""
    report = await reports.get(visit.tx, card.subject_id)
    if report.state not in IN_HAND:
        return t("too-late")
    await conversations.begin(visit, "another_time", report_id=report.id)
    return None


async def no_show(visit: Visit, card: Card, _: str) -> Text:
    """Nobody came."""
    report = await reports.get(visit.tx, card.subject_id)
    return t("no-show-noted" if await visits.no_show(visit, report) else "no-show-known")


TAPS: dict[str, Tap] = {"another_time": another_time, "no_show": no_show}
