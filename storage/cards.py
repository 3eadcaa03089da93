"""Cards: messages whose words and buttons follow what they are about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Executable, bindparam, func, insert, select, update

from domain.groups import Group
from storage.database import Transaction
from storage.people import Address
from storage.tables import addresses, cards, groups


@dataclass(frozen=True, slots=True)
class Card:
    """One message about one thing, to one person or in one group chat."""

    id: int
    community_id: int
    address_id: int | None
    person_id: int | None
    """Who reads it; None in a group."""
    group_id: int | None
    channel: str
    handle: str
    """The chat in which it hangs."""
    kind: str
    subject_id: int
    looks: str
    """What the card shows, as it was last put into the outbox; blanked after some days."""
    live: bool


_COLUMNS = (
    cards.c.id,
    cards.c.community_id,
    cards.c.address_id,
    addresses.c.person_id,
    cards.c.group_id,
    func.coalesce(addresses.c.channel, groups.c.channel),
    func.coalesce(addresses.c.handle, groups.c.handle),
    cards.c.kind,
    cards.c.subject_id,
    cards.c.looks,
    cards.c.live,
)
_SELECT = (
    select(*_COLUMNS)
    .select_from(cards.outerjoin(addresses).outerjoin(groups, groups.c.id == cards.c.group_id))
    .order_by(cards.c.id)
)
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
    tx: Transaction,
    community_id: int,
    where: Address | Group,
    kind: str,
    subject_id: int,
    looks: str,
) -> int:
    """Write down a new card; returns its id."""
    row = {
        "community_id": community_id,
        "address_id": where.id if isinstance(where, Address) else None,
        "group_id": where.id if isinstance(where, Group) else None,
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


async def at_message(
    tx: Transaction,
    community_id: int,
    channel: str,
    chat: str,
    kinds: Sequence[str],
    message_id: str,
) -> Card | None:
    """Find the card of these kinds that is this message of a chat, followed still or not."""
    same = cards.c.community_id == community_id, cards.c.message_id == message_id
    found = await _find(tx, _SELECT.where(*same, cards.c.kind.in_(kinds)))
    return next((card for card in found if (card.channel, card.handle) == (channel, chat)), None)


async def readers(tx: Transaction, kinds: Sequence[str], subject_id: int) -> list[int]:
    """Give the ids of those who have a card of these kinds about one thing before them."""
    found = await live_about(tx, kinds, subject_id)
    return [card.person_id for card in found if card.person_id is not None]


async def groups_with(tx: Transaction, kinds: Sequence[str], subject_id: int) -> list[int]:
    """Give the ids of the groups in which a card of these kinds about one thing hangs."""
    found = await live_about(tx, kinds, subject_id)
    return list(dict.fromkeys(card.group_id for card in found if card.group_id is not None))


async def live_at(tx: Transaction, address_id: int, kind: str) -> list[Card]:
    """Give the cards of a kind in one chat that still follow their subject."""
    return await _find(tx, _LIVE_AT, address=address_id, kind=kind)


async def live_in(
    tx: Transaction, group_id: int, kinds: Collection[str], subject_id: int
) -> list[Card]:
    """Give the cards of these kinds about one thing that hang in one group."""
    found = await live_about(tx, tuple(kinds), subject_id)
    return [card for card in found if card.group_id == group_id]


async def change_looks(tx: Transaction, card_id: int, looks: str) -> None:
    """Record what a card shows now."""
    await tx.execute(_CHANGE, {"card": card_id, "looks": looks})


async def change_kind(tx: Transaction, card_id: int, kind: str) -> None:
    """Let a card look another way at what it is about."""
    await tx.execute(_CHANGE, {"card": card_id, "kind": kind})


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
