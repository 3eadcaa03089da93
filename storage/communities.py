"""The communities this process serves; what they are like stands in the configuration."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from storage.database import Transaction
from storage.tables import communities

_COUNT_REPORT = (
    update(communities)
    .where(communities.c.id == bindparam("community"))
    .values(reports_counted=communities.c.reports_counted + 1)
    .returning(communities.c.reports_counted)
)


async def ensure(tx: Transaction, key: str) -> int:
    """Give the id of the community with this key; a new one is written down."""
    await tx.execute(insert(communities).values(key=key).on_conflict_do_nothing())
    found = await tx.execute(select(communities.c.id).where(communities.c.key == key))
    return int(found.scalar_one())


async def next_report_number(tx: Transaction, community_id: int) -> int:
    """Count up the community's reports, and give the new number."""
    counted = await tx.execute(_COUNT_REPORT, {"community": community_id})
    return int(counted.scalar_one())
