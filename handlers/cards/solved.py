"""Asks the resident whether it is solved: only she ends a report."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import State
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports

ASKING = (State.FINISHED, State.TO_CALL)


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who reported."""
    report = await reports.get(turn.tx, report_id)
    matter = wording.matter(report)
    if report.state not in ASKING:
        lines = [t("solved-answered", matter=matter, state=wording.state(report.state))]
        return Face(lines, over=True)
    note = next(
        (
            p.text
            for p in reversed(await reports.parts(turn.tx, report_id))
            if p.stage == "finished"
        ),
        "",
    )
    lines = [
        t("solved-ask", matter=matter, who=await wording.whoever_has_it(turn, report)),
        *wording.quoted(note),
        t("solved-question"),
    ]
    return Face(
        lines,
        [
            [CardButton("yes", t("button-solved"))],
            [CardButton("half", t("button-half-solved"))],
            [CardButton("no", t("button-not-solved"))],
        ],
    )
