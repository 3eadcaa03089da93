"""When many reports wait for neighbours at once, staff hear of it, and what could go together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dialogue.words import Text, t, verbatim
from domain.buildings import building_in
from domain.dispatch import is_storm
from domain.reports import Report
from handlers import post, wording
from handlers.turn import Turn
from storage import seeking


async def look(turn: Turn) -> None:
    """Tell staff when so many wait; once, until it is over."""
    count = await seeking.count(turn.tx, turn.community_id)
    told = await seeking.storm_since(turn.tx, turn.community_id) is not None
    if is_storm(count) is told:
        return
    if not told:
        waiting = await seeking.all_of(turn.tx, turn.community_id)
        await post.tell_staff(turn, t("storm", count=str(count)), *_together(turn, waiting))
    await seeking.keep_storm(turn.tx, turn.community_id, None if told else turn.now)


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
