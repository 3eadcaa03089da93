"""Neighbours join what another has told of already: they follow it, or add to it."""

from __future__ import annotations

from dialogue.words import Piece
from domain.reports import UNDONE
from handlers.actions import own_report
from handlers.turn import Visit
from storage import followers, reports


async def follow(visit: Visit, report_id: int) -> bool:
    """Let her hear when it is solved or closed; False when it is already."""
    report = await reports.get(visit.tx, report_id)
    if report.state not in UNDONE:
        return False
    if report.reporter_id != visit.speaker.id:
        await followers.add(visit.tx, report, visit.speaker.id, visit.now)
    return True


async def add(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """Add what she said to it, and let her follow it; False when it is too late for that."""
    added = await own_report.add(visit, report_id, parts)
    return added and await follow(visit, report_id)
