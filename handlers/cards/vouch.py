"""Somebody reports for a neighbour who does not know her, it seems: is it so?"""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import State
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, reports


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for her, or for a named helper of hers: who says what, and no words."""
    report = await reports.get(turn.tx, report_id)
    names = await people.names(turn.tx, (report.reporter_id, report.visited_id))
    asks = t(
        "vouch-asks",
        helper=names[report.reporter_id],
        name=names[report.visited_id],
        category=wording.category(report.category),
    )
    if not report.unconfirmed or report.state is not State.NEW:
        return Face([asks, t("vouch-over")], over=True)
    yes = CardButton("yes", t("button-vouch-yes"))
    return Face([asks], [[yes], [CardButton("no", t("button-vouch-no"))]])
