"""Many reports at once: the list of what waits, and what could go together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dialogue.words import Text, t, verbatim
from domain.buildings import building_in
from domain.dispatch import STORM_LASTS
from domain.people import Person
from domain.reports import Report, State
from handlers import wording
from handlers.cards.desk import report_buttons
from handlers.cards.face import Face
from handlers.turn import Turn
from storage import seeking

MOST = 12
"""How many of those that wait for staff have a button of their own."""


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw it for staff; each that waits for them has a button."""
    if await seeking.storm_since(turn.tx, turn.community_id) is None:
        return Face([t("storm-over")], over=True)
    waiting = await seeking.all_of(turn.tx, turn.community_id, turn.now - STORM_LASTS)
    ours = [report for report in waiting if report.state is not State.SEEKING]
    count, sought = len(waiting), len(waiting) - len(ours)
    counts = {"count": str(count), "sought": str(sought), "staff": str(len(ours))}
    more = [t("storm-more", count=str(len(ours) - MOST))] if len(ours) > MOST else []
    lines = [Text("storm", counts), *_together(turn, waiting), *more]
    return Face(lines, report_buttons(turn, ours[:MOST]))


def _together(turn: Turn, waiting: Sequence[Report]) -> list[Text]:
    """Name the reports of one trade in one building: one neighbour could see to all of them."""
    found = defaultdict[tuple[str, str, str | None], list[str]](list)
    for report in waiting:
        if building := building_in(report.place):
            found[report.compound, building.number, report.trade].append(str(report.number))
    return [
        t(
            "storm-together",
            compound=wording.compound(turn, compound),
            trade=wording.trade(turn, trade),
            numbers=wording.listed([verbatim(number) for number in numbers]),
        )
        for (compound, _, trade), numbers in found.items()
        if len(numbers) > 1
    ]
