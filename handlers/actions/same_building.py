"""A matter waits in a building, or no longer: who has a job there sees it on the job's card."""

from __future__ import annotations

from domain.reports import IN_HAND, Report
from handlers import board, nearby
from handlers.turn import Turn
from storage import offers, reports

REDRAWN = 3
"""So many jobs of a building, the newest, are drawn anew when what waits there changes.

In a storm dozens have jobs in one building; the others see it when their own job moves on.
"""


async def refresh(turn: Turn, report: Report) -> None:
    """It has begun to wait for a neighbour, or ended: whoever is at work there sees that."""
    jobs = await nearby.in_same_building(turn, report, tuple(IN_HAND))
    for job_id in jobs[-REDRAWN:]:
        job = await reports.get(turn.tx, job_id)
        for offer in await offers.of_report(turn.tx, job_id):
            if job.has(offer.person_id):
                await board.refresh(turn, ("offer",), offer.id)
