"""How long a job took and what was used, tapped."""

from __future__ import annotations

from dialogue.words import Text, t
from domain import materials
from handlers import conversations
from handlers.actions import jobs
from handlers.cards.spent import MINUTES
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def minutes(visit: Visit, card: Card, number: str) -> Text:
    """It took so long."""
    if number not in ("0", *map(str, MINUTES)):
        return t("button-unknown")
    report = await reports.get(visit.tx, card.subject_id)
    done = await jobs.note_minutes(visit, report, int(number))
    return t("staff-done" if done else "too-late")


async def used(visit: Visit, card: Card, what: str) -> Text:
    """This was used."""
    if what and what not in materials.KNOWN:
        return t("button-unknown")
    done = await jobs.note_used(visit, card.subject_id, what)
    return t("staff-done" if done else "too-late")


async def other(visit: Visit, card: Card, _: str) -> None:
    """Type what was used."""
    await conversations.begin(visit, "used_what", report_id=card.subject_id)


TAPS: dict[str, Tap] = {"minutes": minutes, "used": used, "other": other}
