"""Which messages of the outbox may be sent, and which were being sent at a crash."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, or_, select

from storage.database import Transaction
from storage.outbox import UNSEEN, WAITS, Delivery, OutboxRow, Priority
from storage.tables import cards, outbox


@dataclass(frozen=True, slots=True)
class Free:
    """Who may get something now."""

    communities: Collection[int]
    shut: Collection[str] = ()
    """Chats that get nothing: somebody with very many would hide everybody else's."""
    paced: Collection[str] = ()
    """Chats that get only what does not count there."""
    full: Collection[int] = ()
    """Communities of which no announcements go at present."""

    @property
    def lowest(self) -> Priority:
        """Give the last class of which anything may go: what is behind it is not looked at."""
        announces = set(self.communities) - set(self.full)
        return Priority.ANNOUNCEMENT if announces else Priority.OFFER


_changed = outbox.alias()
_act = func.json_extract(outbox.c.body, "$.act")
_COLUMNS = (
    outbox.c.id,
    outbox.c.community_id,
    outbox.c.channel,
    outbox.c.handle,
    outbox.c.priority,
    _act,
    outbox.c.body,
    outbox.c.card_id,
    func.coalesce(cards.c.message_id, _changed.c.message_id),
    outbox.c.expires_at,
    outbox.c.attempts,
    func.coalesce(func.json_extract(outbox.c.body, "$.by_day"), False),
)
_SELECT = (
    select(*_COLUMNS)
    .outerjoin(cards, cards.c.id == outbox.c.card_id)
    .outerjoin(_changed, _changed.c.id == outbox.c.changes_id)
)

_before = outbox.alias()
_WAITING = (
    _SELECT.where(
        outbox.c.state == WAITS,
        outbox.c.not_before <= bindparam("now"),
        outbox.c.priority <= bindparam("lowest"),
        outbox.c.community_id.in_(bindparam("communities", expanding=True)),
        ~exists().where(
            _before.c.card_id == outbox.c.card_id,
            _before.c.id < outbox.c.id,
            _before.c.state == WAITS,
        ),
    )
    .order_by(outbox.c.priority, outbox.c.id)
    .limit(bindparam("most"))
)
_NOT_SHUT = outbox.c.handle.not_in(bindparam("shut", expanding=True))
_NOT_PACED = or_(outbox.c.handle.not_in(bindparam("paced", expanding=True)), _act.in_(UNSEEN))
_NOT_FULL = or_(
    outbox.c.priority < Priority.ANNOUNCEMENT,
    outbox.c.community_id.not_in(bindparam("full", expanding=True)),
)


@cache
def _waiting(*, shut: bool, paced: bool, full: bool) -> Select[Any]:
    """Mostly nobody is left out; then not asking so takes half the time."""
    left_out = (shut, _NOT_SHUT), (paced, _NOT_PACED), (full, _NOT_FULL)
    return _WAITING.where(*(but for some, but in left_out if some))


async def waiting(tx: Transaction, now: datetime, free: Free, most: int) -> list[OutboxRow]:
    """Give the messages that may go now, urgent classes first, in order within a class.

    A card's messages keep their order whatever their classes: no edit goes before the sending.
    """
    asked = {
        "now": now,
        "most": most,
        "communities": list(free.communities),
        "lowest": free.lowest,
    }
    left_out = {"shut": list(free.shut), "paced": list(free.paced), "full": list(free.full)}
    some = {name: those for name, those in left_out.items() if those}
    statement = _waiting(**{name: name in some for name in left_out})
    rows = await tx.execute(statement, asked | some)
    return [_row(row) for row in rows]


async def in_flight(tx: Transaction) -> list[OutboxRow]:
    """Give the messages whose sending was cut off by a crash."""
    rows = await tx.execute(_SELECT.where(outbox.c.state == Delivery.SENDING).order_by(outbox.c.id))
    return [_row(row) for row in rows]


def _row(row: Any) -> OutboxRow:
    values = list(row)
    values[4] = Priority(values[4])
    return OutboxRow(*values)
