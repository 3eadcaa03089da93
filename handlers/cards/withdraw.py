"""Asks once whether nobody shall come any more: one finger slips easily."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import Action, Actor, may
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who reported."""
    report = await reports.get(turn.tx, report_id)
    if Action.WITHDRAW not in may(report.state, Actor.REPORTER):
        state = wording.state(report.state)
        return Face([t("visit-over", matter=wording.matter(report), state=state)], over=True)
    sure = t("withdraw-sure", matter=wording.matter(report))
    yes = CardButton("yes", t("button-withdraw-yes"))
    return Face([sure], [[yes], [CardButton("no", t("button-withdraw-no"))]])
