"""Staff approve a neighbour for the talent pool, or not."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Standing
from handlers.actions import joining
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage.cards import Card


async def approve(visit: Visit, card: Card, _: str) -> Text:
    """Welcome."""
    done = await joining.decide(visit, card.subject_id, Standing.APPROVED)
    return t("staff-done" if done else "too-late")


async def refuse(visit: Visit, card: Card, _: str) -> Text:
    """Not now."""
    done = await joining.decide(visit, card.subject_id, Standing.DECLINED)
    return t("staff-done" if done else "too-late")


TAPS: dict[str, Tap] = {"approve": approve, "refuse": refuse}
