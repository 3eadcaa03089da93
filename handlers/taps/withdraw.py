"""What follows from the question whether nobody shall come any more."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import Action, Actor
from handlers import board
from handlers.actions import lifecycle
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def yes(visit: Visit, card: Card, _: str) -> Text:
    """Nobody is needed any more."""
    report = await reports.get(visit.tx, card.subject_id)
    by = visit.speaker.id
    done = await lifecycle.change(visit, report, Action.WITHDRAW, Actor.REPORTER, by=by)
    return t("withdrawn-noted") if done else t("too-late")


async def no(visit: Visit, card: Card, _: str) -> Text:
    """Somebody is needed still."""
    await board.put_away(visit, card)
    return t("withdraw-not")


TAPS: dict[str, Tap] = {"yes": yes, "no": no}
