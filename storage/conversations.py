"""Open conversations, at most one in a chat, and their journals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Transaction
from storage.tables import conversations, journal


@dataclass(frozen=True, slots=True)
class Conversation:
    """One script that is under way in one chat."""

    id: int
    community_id: int
    person_id: int
    address_id: int
    script: str
    version: int
    args: dict[str, Any]
    asked: int
    """Counts the askings, so that a button of an older one is known as old."""
    question: str
    """The name of the open question."""
    refusals: int
    card_id: int | None
    """The message that asks the open question."""
    touched_at: datetime
    """When something was last said in it, by either side."""


_COLUMNS = tuple(conversations.c[name] for name in Conversation.__slots__)
_OPEN_AT = select(*_COLUMNS).where(conversations.c.address_id == bindparam("address"))
_BEGIN = insert(conversations).returning(*_COLUMNS)
_END = delete(conversations).where(conversations.c.id == bindparam("conversation"))
_CHANGE = update(conversations).where(conversations.c.id == bindparam("conversation"))
_JOURNAL = (
    select(journal.c.seq, journal.c.kind, journal.c.name, journal.c.value)
    .where(journal.c.conversation_id == bindparam("conversation"))
    .order_by(journal.c.seq)
)
_ENTRY = upsert(journal)
_PUT_ENTRY = _ENTRY.on_conflict_do_update(
    index_elements=["conversation_id", "seq"],
    set_={name: _ENTRY.excluded[name] for name in ("kind", "name", "value")},
)


class JournalRow(NamedTuple):
    """One entry of a journal."""

    seq: int
    kind: str
    name: str
    value: Any


async def open_at(tx: Transaction, address_id: int) -> Conversation | None:
    """Give the conversation that is open in a chat."""
    row = (await tx.execute(_OPEN_AT, {"address": address_id})).first()
    return Conversation(*row) if row else None


async def get(tx: Transaction, conversation_id: int) -> Conversation | None:
    """Give a conversation by id, unless it is over."""
    rows = await tx.execute(select(*_COLUMNS).where(conversations.c.id == conversation_id))
    row = rows.first()
    return Conversation(*row) if row else None


async def begin(
    tx: Transaction,
    community_id: int,
    person_id: int,
    address_id: int,
    script: str,
    version: int,
    args: dict[str, Any],
    now: datetime,
) -> Conversation:
    """Open a conversation; one that was open in this chat must be ended before."""
    row = {
        "community_id": community_id,
        "person_id": person_id,
        "address_id": address_id,
        "script": script,
        "version": version,
        "args": args,
        "touched_at": now,
    }
    return Conversation(*(await tx.execute(_BEGIN, row)).one())


async def change(tx: Transaction, conversation_id: int, now: datetime, **facts: object) -> None:
    """Change columns of a conversation."""
    await tx.execute(_CHANGE, {"conversation": conversation_id, "touched_at": now, **facts})


async def end(tx: Transaction, conversation_id: int) -> None:
    """Forget a conversation and its journal."""
    await tx.execute(_END, {"conversation": conversation_id})


async def load_journal(tx: Transaction, conversation_id: int) -> Sequence[JournalRow]:
    """Give the entries of a journal in their order."""
    rows = await tx.execute(_JOURNAL, {"conversation": conversation_id})
    return [JournalRow(*row) for row in rows]


async def put_entry(tx: Transaction, conversation: Conversation, entry: JournalRow) -> None:
    """Keep an entry, in place of an older one with the same `seq`."""
    where = {"conversation_id": conversation.id, "community_id": conversation.community_id}
    await tx.execute(_PUT_ENTRY, {**where, **entry._asdict()})


async def cut_journal(tx: Transaction, conversation_id: int, seq: int) -> None:
    """Forget the entries from `seq` on."""
    await tx.execute(
        delete(journal).where(journal.c.conversation_id == conversation_id, journal.c.seq >= seq)
    )
