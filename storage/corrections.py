"""What staff have put right of what was understood: examples that go with their reports."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select

from domain.timeline import RECATEGORIZE
from storage.database import Transaction
from storage.tables import report_events, reports


class Correction(NamedTuple):
    """A report's words as neighbours see them, and the category that staff gave it."""

    number: int
    words: str
    category: str


async def made(tx: Transaction, community_id: int) -> list[Correction]:
    """Give the reports of a community whose category staff have changed, the oldest first."""
    changed = select(report_events.c.report_id).where(report_events.c.action == RECATEGORIZE)
    rows = await tx.execute(
        select(reports.c.number, reports.c.view, reports.c.category)
        .where(reports.c.community_id == community_id, reports.c.id.in_(changed))
        .order_by(reports.c.id)
    )
    return [Correction(*row) for row in rows if row.view]
