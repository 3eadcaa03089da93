"""Announcements as staff composed them; their copies are in `storage.copies`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from domain.announcements import Announcement, Draft, State
from storage import drafts
from storage.database import Transaction
from storage.tables import announcements

_COLUMNS = (
    announcements.c.id,
    announcements.c.community_id,
    announcements.c.author_id,
    announcements.c.post,
    announcements.c.audience,
    announcements.c.receipts,
    announcements.c.state,
    announcements.c.post_at,
    announcements.c.posted_at,
    announcements.c.pinned,
    announcements.c.series_id,
)
_SELECT = select(*_COLUMNS)


async def create(
    tx: Transaction,
    community_id: int,
    draft: Draft,
    *,
    post_at: datetime,
    now: datetime,
    series_id: int | None = None,
) -> int:
    """Write down an announcement that is planned; returns its id."""
    row = insert(announcements).values(
        community_id=community_id,
        state=State.PLANNED,
        post_at=post_at,
        created_at=now,
        series_id=series_id,
        **drafts.values(draft),
    )
    return int((await tx.execute(row.returning(announcements.c.id))).scalar_one())


async def get(tx: Transaction, community_id: int, id: int) -> Announcement | None:
    """Give an announcement of a community."""
    theirs = announcements.c.community_id == community_id, announcements.c.id == id
    row = (await tx.execute(_SELECT.where(*theirs))).first()
    return _read(row) if row else None


async def latest(tx: Transaction, community_id: int, most: int) -> list[Announcement]:
    """Give the newest announcements, the newest first."""
    theirs = _SELECT.where(announcements.c.community_id == community_id)
    rows = await tx.execute(theirs.order_by(announcements.c.id.desc()).limit(most))
    return [_read(row) for row in rows]


async def change(tx: Transaction, id: int, before: Collection[State], **facts: object) -> bool:
    """Change columns, if it is in one of these states still; False when somebody was faster."""
    done = await tx.execute(
        update(announcements)
        .where(announcements.c.id == id, announcements.c.state.in_(before))
        .values(**facts)
    )
    return done.rowcount == 1


def _read(row: Any) -> Announcement:
    return Announcement(
        id=row.id,
        community_id=row.community_id,
        state=State(row.state),
        post_at=row.post_at,
        posted_at=row.posted_at,
        pinned=row.pinned,
        series_id=row.series_id,
        **drafts.read(row),
    )
