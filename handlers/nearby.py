"""Other matters that wait in the building to which a volunteer goes anyway, and that suit her."""

from __future__ import annotations

from collections.abc import Collection

from domain.buildings import Building, building_in
from domain.dispatch import settings_of
from domain.dispatch.rails import gate
from domain.reports import Report, State
from handlers import needs
from handlers.turn import Turn
from storage import candidates, reports, seeking

MOST = 3
"""So many stand on the card of a job."""


async def waiting(turn: Turn, job: Report, person_id: int) -> list[Report]:
    """Give what waits for a neighbour in the building of her job, and that she may do."""
    suiting: list[Report] = []
    for report_id in await in_same_building(turn, job, (State.SEEKING,)):
        report = await reports.get(turn.tx, report_id)
        if report.seats == 1 and await _suits(turn, report, person_id):
            suiting.append(report)
        if len(suiting) == MOST:
            break
    return suiting


async def in_same_building(turn: Turn, report: Report, states: Collection[State]) -> list[int]:
    """Give the other reports of its building, the oldest first."""
    building = building_in(report.place)
    if building is None:
        return []
    whole = Building(building.number)
    found = await seeking.places(turn.tx, turn.community_id, report.compound, states)
    return [id for id, place in found if id != report.id and whole.holds(place)]


async def _suits(turn: Turn, report: Report, person_id: int) -> bool:
    she = await candidates.one(turn.tx, report, turn.community, turn.now, person_id)
    at_gate = gate(await needs.need_of(turn, report), settings_of(turn.community), turn.now)
    return she is not None and at_gate.suits(she)
