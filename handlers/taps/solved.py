"""The resident's answer: solved, half solved, not solved."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions import answers
from handlers.cards.solved import ASKING
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def yes(visit: Visit, card: Card, _: str) -> Text | None:
    """It is solved."""
    report = await reports.get(visit.tx, card.subject_id)
    actor = answers.speaks_as(visit, report)
    done = await answers.solved(visit, report, actor, visit.speaker.id)
    return None if done else t("too-late")


async def half(visit: Visit, card: Card, _: str) -> Text | None:
    """Half of it is."""
    return await _in_words(visit, card, "half_solved")


async def no(visit: Visit, card: Card, _: str) -> Text | None:
    """It is not."""
    return await _in_words(visit, card, "not_solved")


async def _in_words(visit: Visit, card: Card, script: str) -> Text | None:
    report = await reports.get(visit.tx, card.subject_id)
    if report.state not in ASKING:
        await board.refresh(visit, ("solved",), report.id)
        return t("too-late")
    await conversations.begin(visit, script, report_id=report.id)
    return None


TAPS: dict[str, Tap] = {"yes": yes, "half": half, "no": no}
