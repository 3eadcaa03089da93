"""Whoever knows the neighbour says whether it is so."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers.actions import helping
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def yes(visit: Visit, card: Card, _: str) -> Text:
    """It is so."""
    report = await reports.get(visit.tx, card.subject_id)
    done = await helping.may_vouch(visit, report) and await helping.vouch(visit, report)
    return t("vouch-thanks") if done else t("too-late")


async def no(visit: Visit, card: Card, _: str) -> Text:
    """It is not."""
    report = await reports.get(visit.tx, card.subject_id)
    done = await helping.may_vouch(visit, report) and await helping.doubt(visit, report)
    return t("vouch-noted") if done else t("too-late")


TAPS: dict[str, Tap] = {"yes": yes, "no": no}
