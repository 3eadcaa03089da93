"""What a resident can do to her own report."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import Action, Actor
from handlers import board
from handlers.actions import lifecycle
from handlers.taps import solved
from handlers.taps.tap import Tap
from handlers.taps.visit import no_show
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def answer(visit: Visit, card: Card, _: str) -> Text | None:
    """Say how it went: the question is put again."""
    await board.show(visit, visit.speaker.id, "solved", card.subject_id)
    return None


async def withdraw(visit: Visit, card: Card, _: str) -> Text:
    """Nobody is needed any more."""
    report = await reports.get(visit.tx, card.subject_id)
    by = visit.speaker.id
    done = await lifecycle.change(visit, report, Action.WITHDRAW, Actor.REPORTER, by=by)
    return t("withdrawn-noted") if done else t("too-late")


TAPS: dict[str, Tap] = {
    "answer": answer,
    "yes": solved.yes,
    "no_show": no_show,
    "withdraw": withdraw,
}
