"""Documents that people sent: wanted by a conversation, then fetched, then forgotten again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import String, bindparam, insert, literal_column, select, update

from storage.database import Transaction
from storage.people import Address
from storage.tables import documents


class Fetch(StrEnum):
    """How far the fetching of a document has come."""

    WANTED = "wanted"
    KEPT = "kept"
    LOST = "lost"
    """The channel does not give it."""
    FORGOTTEN = "forgotten"
    """Its content was used, or waited for too long."""


WANTED = literal_column(f"'{Fetch.WANTED}'", String)
"""Written out: the index of what is wanted is not found by a parameter."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that somebody sent; its content is read by `content`."""

    id: int
    community_id: int
    person_id: int
    address_id: int
    message_id: str
    file: str
    """The channel's name for it."""
    name: str
    state: Fetch
    attempts: int


_COLUMNS = tuple(documents.c[name] for name in Document.__slots__)
_WANTED = (
    select(*_COLUMNS)
    .where(
        documents.c.state == WANTED,
        documents.c.not_before <= bindparam("now"),
        documents.c.community_id.in_(bindparam("communities", expanding=True)),
    )
    .order_by(documents.c.id)
)


async def want(
    tx: Transaction,
    community_id: int,
    address: Address,
    message_id: str,
    file: str,
    name: str,
    now: datetime,
) -> int:
    """Ask for a document to be fetched; returns its id."""
    done = await tx.execute(
        insert(documents)
        .values(
            community_id=community_id,
            person_id=address.person_id,
            address_id=address.id,
            message_id=message_id,
            file=file,
            name=name,
            not_before=now,
        )
        .returning(documents.c.id)
    )
    return int(done.scalar_one())


async def wanted(tx: Transaction, now: datetime, communities: Collection[int]) -> list[Document]:
    """Give the documents of these communities that may be fetched now."""
    rows = await tx.execute(_WANTED, {"now": now, "communities": list(communities)})
    return [_document(row) for row in rows]


async def get(tx: Transaction, document_id: int) -> Document:
    """Give a document by id."""
    rows = await tx.execute(select(*_COLUMNS).where(documents.c.id == document_id))
    return _document(rows.one())


async def content(tx: Transaction, document_id: int) -> bytes | None:
    """Give what a document holds; None where it was not fetched, or is forgotten."""
    rows = await tx.execute(select(documents.c.content).where(documents.c.id == document_id))
    held: bytes | None = rows.scalar_one()
    return held


async def try_later(tx: Transaction, document: Document, not_before: datetime) -> None:
    """Count an attempt that failed, and wait."""
    await _change(tx, document.id, attempts=document.attempts + 1, not_before=not_before)


async def keep(tx: Transaction, document_id: int, content: bytes) -> None:
    """Keep what was fetched."""
    await _change(tx, document_id, state=Fetch.KEPT, content=content)


async def lose(tx: Transaction, document_id: int) -> None:
    """Give a document up."""
    await _change(tx, document_id, state=Fetch.LOST)


async def forget(tx: Transaction, document_id: int) -> None:
    """Forget what a document holds, and what it was called."""
    nothing = {"content": None, "file": "", "name": ""}
    await _change(tx, document_id, state=Fetch.FORGOTTEN, **nothing)


async def _change(tx: Transaction, document_id: int, **facts: object) -> None:
    await tx.execute(update(documents).where(documents.c.id == document_id).values(**facts))


def _document(row: Any) -> Document:
    return replace(Document(*row), state=Fetch(row.state))
