"""The outbox: messages written in the transaction that causes them, delivered afterwards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from sqlalchemy import (
    String,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from storage import attachments
from storage.database import Transaction
from storage.tables import cards, outbox


class Priority(IntEnum):
    """The class of a message: what goes first when not all can go at once."""

    ALARM = 0
    ANSWER = 1
    OFFER = 2
    """Offers and reminders."""
    ANNOUNCEMENT = 3


class Delivery(StrEnum):
    """What became of a message."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    POINTLESS = "pointless"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


WAITS = literal_column(f"'{Delivery.WAITING}'", String)
"""Written out: the index of what waits is not found by a parameter."""


UNSEEN = ("tap", "menu", "delete")
"""What messages do that do not appear in a chat, and do not count there."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One message that waits to be delivered."""

    id: int
    community_id: int
    channel: str
    handle: str
    priority: Priority
    act: str
    """What it does: the `act` of its body."""
    body: str
    card_id: int | None
    changes_message_id: str | None
    """The channel's id of the message that it changes, once that was sent."""
    expires_at: datetime | None
    attempts: int
    by_day: bool = False
    """Whether it must not arrive in the quiet hours."""
    content: bytes = b""
    """What a document holds; filled in for those about to be sent."""

    @property
    def counts(self) -> bool:
        """Tell whether it appears in the chat, and counts there."""
        return self.act not in UNSEEN


_PUT = insert(outbox).returning(outbox.c.id)
_MARK_SENDING = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(state=Delivery.SENDING, attempts=outbox.c.attempts + 1)
)
_CHANGE = update(outbox).where(outbox.c.id == bindparam("row_id"))
_NAME_CARD = update(cards).where(cards.c.id == bindparam("the_card"))
_OF_CARD = (
    select(outbox.c.id, outbox.c.body)
    .where(outbox.c.card_id == bindparam("card"), outbox.c.state == Delivery.WAITING)
    .order_by(outbox.c.id.desc())
    .limit(1)
)


async def put(
    tx: Transaction,
    community_id: int,
    channel: str,
    handle: str,
    priority: Priority,
    body: str,
    now: datetime,
    *,
    card_id: int | None = None,
    not_before: datetime | None = None,
    expires_at: datetime | None = None,
    content: bytes = b"",
) -> int:
    """Put a message into the outbox, with the content of a document beside it; returns its id."""
    row = {
        "community_id": community_id,
        "channel": channel,
        "handle": handle,
        "priority": priority,
        "body": body,
        "card_id": card_id,
        "not_before": not_before or now,
        "expires_at": expires_at,
        "created_at": now,
    }
    outbox_id = int((await tx.execute(_PUT, row)).scalar_one())
    if content:
        await attachments.keep(tx, community_id, outbox_id, content)
    return outbox_id


async def waiting_of_card(tx: Transaction, card_id: int) -> tuple[int, str] | None:
    """Give the id and body of the card's message that was not sent yet."""
    row = (await tx.execute(_OF_CARD, {"card": card_id})).first()
    return (row.id, row.body) if row else None


async def replace(tx: Transaction, row_id: int, body: str) -> None:
    """Change a message that was not sent yet."""
    await tx.execute(_CHANGE, {"row_id": row_id, "body": body})


async def put_off(tx: Transaction, row_id: int, until: datetime) -> None:
    """Let a message wait until then."""
    await tx.execute(_CHANGE, {"row_id": row_id, "not_before": until})


async def withdraw(tx: Transaction, row_id: int, now: datetime) -> None:
    """Take back a message that was not sent yet."""
    await tx.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == Delivery.WAITING)
        .values(state=Delivery.WITHDRAWN, ended_at=now)
    )


async def mark_sending(tx: Transaction, ids: Collection[int]) -> None:
    """Record, before the channel is asked, that these messages are on their way."""
    if ids:
        await tx.execute(_MARK_SENDING, {"ids": list(ids)})


async def end(
    tx: Transaction,
    row: OutboxRow,
    state: Delivery,
    now: datetime,
    *,
    message_id: str | None = None,
    why: str = "",
) -> None:
    """Record what became of a message; a card learns the id of its message."""
    ended = {"state": state, "ended_at": now, "message_id": message_id, "why": why}
    await tx.execute(_CHANGE, {"row_id": row.id, **ended})
    if row.card_id and message_id and message_id != row.changes_message_id:
        await tx.execute(_NAME_CARD, {"the_card": row.card_id, "message_id": message_id})


async def try_again(tx: Transaction, row_id: int, *, count: bool) -> None:
    """Let a message wait again; with `count` false the last attempt is not counted."""
    values: dict[str, object] = {"state": Delivery.WAITING}
    if not count:
        values["attempts"] = outbox.c.attempts - 1
    await tx.execute(update(outbox).where(outbox.c.id == row_id).values(values))


async def move_chat(tx: Transaction, channel: str, old: str, new: str) -> None:
    """Send what waits for a chat to its new address."""
    await tx.execute(
        update(outbox)
        .where(
            outbox.c.channel == channel,
            outbox.c.handle == old,
            outbox.c.state.in_((Delivery.WAITING, Delivery.SENDING)),
        )
        .values(handle=new)
    )


async def next_due(tx: Transaction) -> datetime | None:
    """Give the moment at which the next message may go."""
    query = select(func.min(outbox.c.not_before)).where(outbox.c.state == Delivery.WAITING)
    soonest: datetime | None = (await tx.execute(query)).scalar()
    return soonest
