"""Cards: messages whose words and buttons follow what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Executable, bindparam, insert, select, update

from storage.database import Transaction
from storage.people import Address
from storage.tables import addresses, cards


@dataclass(frozen=True, slots=True)
class Card:
    """One message to one person about one thing."""

    id: int
    community_id: int
    address_id: int
    person_id: int
    channel: str
    handle: str
    kind: str
    subject_id: int
    looks: str
    """What the card shows, as it was last put into the outbox; blanked after some days."""
    live: bool

    @property
    def address(self) -> Address:
        """Where it was put up."""
        return Address(self.address_id, self.person_id, self.channel, self.handle, reachable=True)


_COLUMNS = (
    cards.c.id,
    cards.c.community_id,
    cards.c.address_id,
    addresses.c.person_id,
    addresses.c.channel,
    addresses.c.handle,
    cards.c.kind,
    cards.c.subject_id,
    cards.c.looks,
    cards.c.live,
)
_SELECT = select(*_COLUMNS).join(addresses).order_by(cards.c.id)
_GET = _SELECT.where(cards.c.id == bindparam("card"))
_LIVE_ABOUT = _SELECT.where(
    cards.c.kind.in_(bindparam("kinds", expanding=True)),
    cards.c.subject_id == bindparam("subject"),
    cards.c.live,
)
_LIVE_AT = _SELECT.where(
    cards.c.address_id == bindparam("address"), cards.c.kind == bindparam("kind"), cards.c.live
)
_CREATE = insert(cards).returning(cards.c.id)
_CHANGE = update(cards).where(cards.c.id == bindparam("card"))


async def create(
    tx: Transaction, community_id: int, address_id: int, kind: str, subject_id: int, looks: str
) -> int:
    """Write down a new card; returns its id."""
    row = {
        "community_id": community_id,
        "address_id": address_id,
        "kind": kind,
        "subject_id": subject_id,
        "looks": looks,
    }
    return int((await tx.execute(_CREATE, row)).scalar_one())


async def get(tx: Transaction, card_id: int) -> Card | None:
    """Give a card by id; None where there is none, as with a forged button."""
    found = await _find(tx, _GET, card=card_id)
    return found[0] if found else None


async def message_of(tx: Transaction, card_id: int) -> str | None:
    """Give the channel's id of a card's message, once it was sent."""
    sent = await tx.execute(select(cards.c.message_id).where(cards.c.id == card_id))
    message_id: str | None = sent.scalar_one()
    return message_id


async def live_about(tx: Transaction, kinds: Sequence[str], subject_id: int) -> list[Card]:
    """Give the cards of these kinds about one thing that still follow it."""
    return await _find(tx, _LIVE_ABOUT, kinds=list(kinds), subject=subject_id)


async def live_at(tx: Transaction, address_id: int, kind: str) -> list[Card]:
    """Give the cards of a kind in one chat that still follow their subject."""
    return await _find(tx, _LIVE_AT, address=address_id, kind=kind)


async def change_looks(tx: Transaction, card_id: int, looks: str) -> None:
    """Record what a card shows now."""
    await tx.execute(_CHANGE, {"card": card_id, "looks": looks})


async def retire(tx: Transaction, card_id: int) -> None:
    """Let a card stay as it is from now on."""
    await tx.execute(_CHANGE, {"card": card_id, "live": False})


async def move_subject(tx: Transaction, kinds: Sequence[str], old: int, new: int) -> None:
    """Let the cards of these kinds about one thing be about another from now on."""
    await tx.execute(
        update(cards)
        .where(cards.c.kind.in_(kinds), cards.c.subject_id == old)
        .values(subject_id=new)
    )


async def _find(tx: Transaction, query: Executable, **asked: object) -> list[Card]:
    return [Card(*row) for row in await tx.execute(query, asked)]
