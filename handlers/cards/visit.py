"""The resident hears when somebody comes, or that somebody came and found nobody at home."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import IN_HAND, Action, Report
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports, timeline


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who reported."""
    report = await reports.get(turn.tx, report_id)
    matter = wording.matter(report)
    missed = await _found_nobody(turn, report)
    if report.state not in IN_HAND or not (report.appointment or missed):
        state = wording.state(report.state)
        return Face([t("visit-over", matter=matter, state=state)], over=True)
    who = await wording.whoever_has_it(turn, report)
    another = [CardButton("another_time", t("button-another-time"))]
    if not report.appointment:
        return Face([t("visit-not-home", matter=matter, who=who)], [another])
    when = wording.visit(turn, report)
    lines = [t("visit-when", matter=matter, who=who, when=when)]
    return Face(lines, [another, [CardButton("no_show", t("button-no-show"))]])


async def _found_nobody(turn: Turn, report: Report) -> bool:
    """Tell whether whoever has the job now was there and found nobody at home."""
    for event in reversed(await timeline.events(turn.tx, report.id)):
        if event.action in (Action.CLAIM, Action.ASSIGN):
            return False
        if event.action == Action.NOT_HOME:
            return True
    return False
