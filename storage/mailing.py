"""Very many messages at once into the outbox, in the class that everything else goes before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, update

from storage import many
from storage.database import Transaction
from storage.outbox import WAITS, Delivery, Priority
from storage.tables import outbox


@dataclass(frozen=True, slots=True)
class Copy:
    """One of very many messages that are put into the outbox at once."""

    channel: str
    handle: str
    body: str
    changes_id: int | None = None
    """The row whose message it changes."""


async def put(
    tx: Transaction,
    community_id: int,
    copies: Sequence[Copy],
    now: datetime,
    *,
    expires_at: datetime | None = None,
) -> list[int]:
    """Put announcements into the outbox; returns their ids, in this order."""
    common = {
        "community_id": community_id,
        "priority": Priority.ANNOUNCEMENT,
        "not_before": now,
        "expires_at": expires_at,
        "created_at": now,
    }
    rows = [
        {
            **common,
            "channel": copy.channel,
            "handle": copy.handle,
            "body": copy.body,
            "changes_id": copy.changes_id,
        }
        for copy in copies
    ]
    return await many.add(tx, outbox, rows)


async def withdraw_edits(tx: Transaction, changed: Collection[int], now: datetime) -> None:
    """Take back edits of these messages that wait: a later one says all that they would."""
    waits = outbox.c.state == WAITS, func.json_extract(outbox.c.body, "$.act") == "edit"
    await tx.execute(
        update(outbox)
        .where(outbox.c.changes_id.in_(changed), *waits)
        .values(state=Delivery.WITHDRAWN, ended_at=now)
    )
