"""Staff who speak in a resident's chat: one at a time with her, and she alone with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, or_, select, update

from storage.database import Transaction
from storage.tables import relays


@dataclass(frozen=True, slots=True)
class Relay:
    """One of the staff speaks with a resident about a report, through the bot."""

    id: int
    staff_id: int
    resident_id: int
    report_id: int
    paused_id: int
    """The conversation of hers that waits meanwhile; 0 for none."""
    ended_at: datetime | None

    def other(self, person_id: int) -> int:
        """Give whom somebody speaks with."""
        return self.resident_id if person_id == self.staff_id else self.staff_id


_COLUMNS = tuple(relays.c[name] for name in Relay.__slots__)
_OPEN_WITH = select(*_COLUMNS).where(
    relays.c.ended_at.is_(None),
    or_(relays.c.staff_id == bindparam("person"), relays.c.resident_id == bindparam("person")),
)


async def begin(tx: Transaction, community_id: int, now: datetime, **facts: int) -> Relay:
    """Write down that they speak from now on."""
    row = insert(relays).values(community_id=community_id, began_at=now, **facts)
    return Relay(*(await tx.execute(row.returning(*_COLUMNS))).one())


async def get(tx: Transaction, relay_id: int) -> Relay:
    """Give it by id."""
    return Relay(*(await tx.execute(select(*_COLUMNS).where(relays.c.id == relay_id))).one())


async def open_with(tx: Transaction, person_id: int) -> Relay | None:
    """Give the one that somebody is in now, on either side."""
    row = (await tx.execute(_OPEN_WITH, {"person": person_id})).first()
    return Relay(*row) if row else None


async def end(tx: Transaction, relay_id: int, now: datetime) -> bool:
    """End it; False when it was over already."""
    done = await tx.execute(
        update(relays)
        .where(relays.c.id == relay_id, relays.c.ended_at.is_(None))
        .values(ended_at=now)
    )
    return done.rowcount == 1
