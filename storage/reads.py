"""Who has read which announcement: she tapped that she has, or somebody told her and says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from domain.announcements import Announcement
from storage.database import Transaction
from storage.tables import announcement_reads, announcements


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


@dataclass(frozen=True, slots=True)
class Read:
    """An announcement that somebody has read."""

    at: datetime
    post: Mapping[str, Any]
    told: bool
    """Somebody else says that she was told."""


async def of_person(tx: Transaction, person_id: int) -> list[Read]:
    """Give what somebody has read, the newest first."""
    rows = await tx.execute(
        select(
            announcement_reads.c.at,
            announcements.c.post,
            announcement_reads.c.told_by.is_not(None),
        )
        .join(announcements, announcements.c.id == announcement_reads.c.announcement_id)
        .where(announcement_reads.c.person_id == person_id)
        .order_by(announcement_reads.c.at.desc())
    )
    return [Read(*row) for row in rows]


async def of(tx: Transaction, announcement_id: int) -> set[int]:
    """Give the ids of those who have read it."""
    rows = await tx.execute(
        select(announcement_reads.c.person_id).where(
            announcement_reads.c.announcement_id == announcement_id
        )
    )
    return set(rows.scalars())
