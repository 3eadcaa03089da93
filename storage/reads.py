"""Who has read which announcement: she tapped that she has, or somebody told her and says so."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from domain.announcements import Announcement
from storage.database import Transaction
from storage.tables import announcement_reads


async def note(
    tx: Transaction,
    announcement: Announcement,
    person_id: int,
    now: datetime,
    *,
    told_by: int | None = None,
) -> bool:
    """Note that somebody has read it, or was told by somebody; False when it is known already."""
    row = insert(announcement_reads).values(
        announcement_id=announcement.id,
        person_id=person_id,
        community_id=announcement.community_id,
        told_by=told_by,
        at=now,
    )
    return (await tx.execute(row.on_conflict_do_nothing())).rowcount == 1


async def of(tx: Transaction, announcement_id: int) -> set[int]:
    """Give the ids of those who have read it."""
    rows = await tx.execute(
        select(announcement_reads.c.person_id).where(
            announcement_reads.c.announcement_id == announcement_id
        )
    )
    return set(rows.scalars())
