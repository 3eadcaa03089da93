"""Timers: what shall happen at a moment, at most one of a kind for a subject."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from storage import inbox
from storage.database import Transaction
from storage.tables import timers

_ROW = insert(timers)
_PUT = _ROW.on_conflict_do_update(
    index_elements=["community_id", "kind", "subject_id"],
    set_={"fire_at": _ROW.excluded.fire_at},
)
_ENSURE = _ROW.on_conflict_do_update(
    index_elements=["community_id", "kind", "subject_id"],
    set_={"fire_at": _ROW.excluded.fire_at},
    where=_ROW.excluded.fire_at < timers.c.fire_at,
)
_CANCEL = delete(timers).where(
    timers.c.community_id == bindparam("community"),
    timers.c.subject_id == bindparam("subject"),
    timers.c.kind.in_(bindparam("kinds", expanding=True)),
)
_NEXT_DUE = select(func.min(timers.c.fire_at)).where(
    timers.c.kind.not_in(bindparam("besides", expanding=True))
)


async def put(
    tx: Transaction, community_id: int, kind: str, subject_id: int, fire_at: datetime
) -> None:
    """Set a timer, in place of one of the same kind for the same subject."""
    row = {"community_id": community_id, "kind": kind, "subject_id": subject_id}
    await tx.execute(_PUT, {**row, "fire_at": fire_at})


async def ensure(
    tx: Transaction, community_id: int, kind: str, subject_id: int, fire_at: datetime
) -> None:
    """Set a timer, unless one of the same kind waits for the same subject and rings no later."""
    row = {"community_id": community_id, "kind": kind, "subject_id": subject_id}
    await tx.execute(_ENSURE, {**row, "fire_at": fire_at})


async def bring_forward(tx: Transaction, kind: str, fire_at: datetime) -> None:
    """Let all timers of a kind ring at a moment, but for those that ring before."""
    later = timers.c.kind == kind, timers.c.fire_at > fire_at
    await tx.execute(update(timers).where(*later).values(fire_at=fire_at))


async def cancel(tx: Transaction, community_id: int, subject_id: int, *kinds: str) -> None:
    """Take back timers of these kinds for a subject."""
    await tx.execute(
        _CANCEL, {"community": community_id, "subject": subject_id, "kinds": list(kinds)}
    )


async def waits(tx: Transaction, community_id: int, kind: str, subject_id: int) -> bool:
    """Tell whether a timer has not rung yet."""
    one = timers.c.community_id == community_id, timers.c.subject_id == subject_id
    found = await tx.execute(select(timers.c.id).where(*one, timers.c.kind == kind))
    return found.first() is not None


async def next_due(tx: Transaction, besides: Collection[str] = ()) -> datetime | None:
    """Give the moment of the next timer, `besides` those of these kinds."""
    found = await tx.execute(_NEXT_DUE, {"besides": list(besides)})
    soonest: datetime | None = found.scalar()
    return soonest


async def ring(tx: Transaction, now: datetime) -> int:
    """Move every due timer into the inbox, where it is handled like anything else."""
    due = await tx.execute(
        delete(timers)
        .where(timers.c.fire_at <= now)
        .returning(timers.c.id, timers.c.community_id, timers.c.kind, timers.c.subject_id)
    )
    rows = sorted(due.all())
    for row in rows:
        payload = json.dumps({"kind": row.kind, "subject_id": row.subject_id})
        await inbox.put(tx, row.community_id, inbox.TIMER, row.id, payload, now)
    return len(rows)
