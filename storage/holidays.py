"""Public holidays as the program brings them, and as a community's staff have entered them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from domain.calendar.holidays import Arrangement, official
from storage.database import Transaction
from storage.tables import holidays


async def by_year(tx: Transaction, community_id: int) -> dict[int, Arrangement]:
    """Give the arrangement of each year that is known; what staff entered goes first."""
    rows = await tx.execute(
        select(holidays.c.arrangement).where(holidays.c.community_id == community_id)
    )
    entered = map(Arrangement.model_validate, rows.scalars())
    return {**official(), **{one.year: one for one in entered}}


async def confirm(
    tx: Transaction, community_id: int, arrangement: Arrangement, by: int, now: datetime
) -> None:
    """Write a year's arrangement down, in place of what was known of it."""
    facts = {
        "arrangement": arrangement.model_dump(mode="json"),
        "confirmed_by": by,
        "confirmed_at": now,
    }
    row = insert(holidays).values(community_id=community_id, year=arrangement.year, **facts)
    await tx.execute(row.on_conflict_do_update(index_elements=["community_id", "year"], set_=facts))
