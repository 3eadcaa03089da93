"""It is solved: thanks and stars for whoever mended it, for her who likes to give them."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from domain.reports import Report
from domain.timeline import MOST_STARS, STARS, THANK, ReportEvent
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports, timeline


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who said that it is solved; it asks for nothing."""
    report = await reports.get(turn.tx, report_id)
    solved = t("solved-thanks", matter=wording.matter(report))
    if not report.fixers:
        return Face([solved])
    said = {event.action: event for event in await timeline.events(turn.tx, report_id)}
    lines = [solved, wording.NOTHING, *await _lines(turn, report, said)]
    return Face(lines, _buttons(said))


async def _lines(turn: Turn, report: Report, said: dict[str, ReportEvent]) -> list[Text]:
    who = await wording.whoever_has_it(turn, report)
    if not said.keys() & {THANK, STARS}:
        return [t("thanks-if-you-like", who=who)]
    thanked = [t("thanks-told", who=who)] if THANK in said else []
    given = [t("stars-given", stars="⭐" * int(said[STARS].why))] if STARS in said else []
    return [*thanked, *given]


def _buttons(said: dict[str, ReportEvent]) -> list[list[CardButton]]:
    thank = [] if THANK in said else [CardButton("thank", t("button-thank"))]
    counts = [] if STARS in said else range(1, MOST_STARS + 1)
    stars = [CardButton(f"stars:{n}", t("stars-label", count=str(n))) for n in counts]
    return [thank, stars]
