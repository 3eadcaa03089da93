"""Announcements that go again and again, as staff composed them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from domain.announcements import Draft, Series, SeriesState
from storage import drafts
from storage.database import Transaction
from storage.tables import announcement_series as series

_COLUMNS = (
    series.c.id,
    series.c.community_id,
    series.c.author_id,
    series.c.post,
    series.c.audience,
    series.c.receipts,
    series.c.state,
)
_SELECT = select(*_COLUMNS)


async def create(tx: Transaction, community_id: int, draft: Draft, now: datetime) -> int:
    """Write down one that goes from now on; returns its id."""
    row = insert(series).values(
        community_id=community_id,
        state=SeriesState.RUNNING,
        created_at=now,
        **drafts.values(draft),
    )
    return int((await tx.execute(row.returning(series.c.id))).scalar_one())


async def get(tx: Transaction, community_id: int, id: int) -> Series | None:
    """Give one of a community."""
    theirs = series.c.community_id == community_id, series.c.id == id
    row = (await tx.execute(_SELECT.where(*theirs))).first()
    return _read(row) if row else None


async def going_on(tx: Transaction, community_id: int, most: int) -> list[Series]:
    """Give those that were not ended, paused ones too, the newest first."""
    theirs = series.c.community_id == community_id, series.c.state != SeriesState.ENDED
    rows = await tx.execute(_SELECT.where(*theirs).order_by(series.c.id.desc()).limit(most))
    return [_read(row) for row in rows]


async def change(
    tx: Transaction, id: int, before: Collection[SeriesState], **facts: object
) -> bool:
    """Change columns, if it is in one of these states still; False when somebody was faster."""
    done = await tx.execute(
        update(series).where(series.c.id == id, series.c.state.in_(before)).values(**facts)
    )
    return done.rowcount == 1


def _read(row: Any) -> Series:
    return Series(
        id=row.id,
        community_id=row.community_id,
        state=SeriesState(row.state),
        **drafts.read(row),
    )
