"""Other matters that wait in the building to which a volunteer goes anyway, and that suit her."""

from __future__ import annotations

from collections.abc import Collection

from domain.buildings import Building, building_in
from domain.dispatch import settings_of
from domain.dispatch.rails import gate
from domain.reports import IN_HAND, Report, State
from handlers import board, needs
from handlers.turn import Turn
from storage import candidates, offers, reports, seeking

MOST = 3
"""So many stand on the card of a job."""

REDRAWN = 3
"""So many jobs of a building, the newest, are drawn anew when what waits there changes.

In a storm dozens have jobs in one building; the others see it when their own job moves on.
"""


async def waiting(turn: Turn, job: Report, person_id: int) -> list[Report]:
    """Give what waits for a neighbour in the building of her job, and that she may do."""
    suiting: list[Report] = []
    for report_id in await _same_building(turn, job, (State.SEEKING,)):
        report = await reports.get(turn.tx, report_id)
        if report.seats == 1 and await _suits(turn, report, person_id):
            suiting.append(report)
        if len(suiting) == MOST:
            break
    return suiting


async def refresh(turn: Turn, report: Report) -> None:
    """It has begun to wait for a neighbour, or ended: whoever is at work there sees that."""
    jobs = await _same_building(turn, report, tuple(IN_HAND))
    for job_id in jobs[-REDRAWN:]:
        job = await reports.get(turn.tx, job_id)
        for offer in await offers.of_report(turn.tx, job_id):
            if job.has(offer.person_id):
                await board.refresh(turn, ("offer",), offer.id)


async def _same_building(turn: Turn, report: Report, states: Collection[State]) -> list[int]:
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
