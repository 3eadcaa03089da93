"""The inbox: every update is kept before anybody is told that it arrived."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import String, bindparam, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from storage.database import Transaction
from storage.tables import inbox

TIMER = "timer"
"""The source of a due timer."""

UNREACHABLE = "unreachable"
"""The source of an address that nobody answers at."""

MOVED = "moved"
"""The source of a chat that has a new address."""

FETCHED = "fetched"
"""The source of a document that was fetched, or given up; other sources are names of channels."""

OURS = (TIMER, UNREACHABLE, MOVED, FETCHED)
"""The sources of what nobody sent."""

WAITS = literal_column("'waiting'", String)
"""Written out: the index of what waits is not found by a parameter."""

ATTEMPTS = 3
"""How often handling is tried before an update is set aside."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One raw update, as it came."""

    id: int
    community_id: int
    source: str
    payload: str
    attempts: int


_PUT = insert(inbox).on_conflict_do_nothing()
_WAITING = (
    select(inbox.c.id, inbox.c.community_id, inbox.c.source, inbox.c.payload, inbox.c.attempts)
    .where(
        inbox.c.state == WAITS,
        # + 0: SQLite stays on the small index
        (inbox.c.community_id + 0).in_(bindparam("served", expanding=True)),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_TAKE = (
    update(inbox)
    .where(inbox.c.id == bindparam("row_id"), inbox.c.state == "waiting")
    .values(state="handled", handled_at=bindparam("now"))
)


async def put(
    tx: Transaction, community_id: int, source: str, update_id: int, payload: str, now: datetime
) -> bool:
    """Keep an update; False when it came before."""
    row = {
        "community_id": community_id,
        "source": source,
        "update_id": update_id,
        "payload": payload,
        "received_at": now,
    }
    return (await tx.execute(_PUT, row)).rowcount == 1


async def waiting(tx: Transaction, communities: Collection[int], most: int) -> list[InboxRow]:
    """Give the updates of these communities that wait to be handled, in the order they came."""
    rows = await tx.execute(_WAITING, {"served": list(communities), "most": most})
    return [InboxRow(*row) for row in rows]


async def take(tx: Transaction, row: InboxRow, now: datetime) -> bool:
    """Mark an update handled, in the transaction that handles it; False if it was already."""
    return (await tx.execute(_TAKE, {"row_id": row.id, "now": now})).rowcount == 1


async def count_attempt(tx: Transaction, row: InboxRow, why: str, now: datetime) -> bool:
    """Count a failed attempt; True when it was the last, and the update is set aside."""
    last = row.attempts + 1 >= ATTEMPTS
    values = {"attempts": row.attempts + 1, "why": why}
    if last:
        values |= {"state": "aside", "handled_at": now}
    await tx.execute(update(inbox).where(inbox.c.id == row.id).values(values))
    return last


async def oldest_waiting(tx: Transaction) -> datetime | None:
    """Tell since when the longest waiting update waits."""
    query = select(func.min(inbox.c.received_at)).where(inbox.c.state == WAITS)
    oldest: datetime | None = (await tx.execute(query)).scalar()
    return oldest


async def counts(tx: Transaction) -> dict[str, int]:
    """Count the updates that wait, and those set aside."""
    rows = await tx.execute(
        select(inbox.c.state, func.count().label("number"))
        .where(inbox.c.state.in_(("waiting", "aside")))
        .group_by(inbox.c.state)
    )
    return {row.state: row.number for row in rows}
