"""A report that a neighbour follows: the matter, the compound, where it stands; no more."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import CLOSED
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import followers, reports


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the neighbour who follows it."""
    report = await reports.get(turn.tx, report_id)
    title = t(
        "followed-title",
        category=wording.category(report.category),
        compound=wording.compound(turn, report.compound),
    )
    if reader.id not in await followers.of_report(turn.tx, report_id):
        return Face([title, t("followed-no-more")], over=True)
    button = [] if report.state in CLOSED else [CardButton("stop", t("button-stop-following"))]
    return Face([title, wording.state(report.state)], [button])
