"""Other matters that wait in the building to which a volunteer goes anyway, and that suit her."""

from __future__ import annotations

from collections.abc import Collection

from domain.buildings import Building, building_in
from domain.dispatch import settings_of
from domain.dispatch.rails import gate
from domain.reports import IN_HAND, Report, State
from handlers import board, needs
from handlers.turn import Turn
from storage import candidates, offers, seeking

MOST = 3
"""So many stand on the card of a job."""


async def waiting(turn: Turn, job: Report, person_id: int) -> list[Report]:
    """Give what waits for a neighbour in the building of her job, and that she may do."""
    suiting: list[Report] = []
    for report in await _same_building(turn, job, (State.SEEKING,)):
        if len(suiting) < MOST and report.seats == 1 and await _suits(turn, report, person_id):
            suiting.append(report)
    return suiting


async def refresh(turn: Turn, report: Report) -> None:
    """It has begun to wait for a neighbour, or ended: whoever is at work there sees that."""
    for job in await _same_building(turn, report, tuple(IN_HAND)):
        for offer in await offers.of_report(turn.tx, job.id):
            if job.has(offer.person_id):
                await board.refresh(turn, ("offer",), offer.id)


async def _same_building(turn: Turn, report: Report, states: Collection[State]) -> list[Report]:
    building = building_in(report.place)
    if building is None:
        return []
    found = await seeking.in_compound(turn.tx, turn.community_id, report.compound, states)
    others = [other for other in found if other.id != report.id]
    return [other for other in others if Building(building.number).holds(other.place)]


async def _suits(turn: Turn, report: Report, person_id: int) -> bool:
    who = await candidates.for_report(turn.tx, report, turn.community, turn.now)
    at_gate = gate(await needs.need_of(turn, report), settings_of(turn.community), turn.now)
    return any(at_gate.suits(one) for one in who if one.person_id == person_id)
