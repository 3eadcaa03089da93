"""What somebody said to the bot in a group, until she goes on in private: behind a hashed token."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Executable, delete, insert, select, update

from storage.database import Transaction
from storage.tables import group_words

Pieces = list[dict[str, Any]]
"""What was said, as JSON."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What waits behind a link, and who may use it."""

    id: int
    channel: str
    handle: str
    pieces: Pieces
    expires_at: datetime
    used: bool


_SELECT = select(
    group_words.c.id,
    group_words.c.channel,
    group_words.c.handle,
    group_words.c.pieces,
    group_words.c.expires_at,
    group_words.c.used_at.is_not(None),
)


async def put(
    tx: Transaction,
    community_id: int,
    token: str,
    channel: str,
    handle: str,
    chat: str,
    pieces: Pieces,
    expires_at: datetime,
) -> None:
    """Keep what an address said in a group; the token itself is kept nowhere."""
    await tx.execute(
        insert(group_words).values(
            community_id=community_id,
            token_hash=_hash(token),
            channel=channel,
            handle=handle,
            chat=chat,
            pieces=pieces,
            expires_at=expires_at,
        )
    )


async def find(tx: Transaction, community_id: int, token: str) -> Kept | None:
    """Find what waits behind a token."""
    theirs = group_words.c.community_id == community_id, group_words.c.token_hash == _hash(token)
    return await _first(tx, _SELECT.where(*theirs))


async def latest(
    tx: Transaction, community_id: int, channel: str, handle: str, chat: str, later_than: datetime
) -> Kept | None:
    """Find what the same address said in the same group and has not gone on with.

    Only what expires later than this moment counts.
    """
    hers = group_words.c.channel == channel, group_words.c.handle == handle
    open_ones = _SELECT.where(
        group_words.c.community_id == community_id,
        *hers,
        group_words.c.chat == chat,
        group_words.c.used_at.is_(None),
        group_words.c.expires_at > later_than,
    )
    return await _first(tx, open_ones.order_by(group_words.c.id.desc()))


async def change(tx: Transaction, id: int, pieces: Pieces) -> None:
    """Keep these instead."""
    await tx.execute(update(group_words).where(group_words.c.id == id).values(pieces=pieces))


async def use(tx: Transaction, id: int, now: datetime) -> bool:
    """Use a link up, and forget what waited behind it; False when it was used before."""
    done = await tx.execute(
        update(group_words)
        .where(group_words.c.id == id, group_words.c.used_at.is_(None))
        .values(used_at=now, pieces=[])
    )
    return done.rowcount == 1


async def forget(tx: Transaction, community_id: int, until: datetime) -> None:
    """Forget what nobody went on with until its link had expired."""
    theirs = group_words.c.community_id == community_id, group_words.c.expires_at <= until
    await tx.execute(delete(group_words).where(*theirs))


async def _first(tx: Transaction, query: Executable) -> Kept | None:
    row = (await tx.execute(query)).first()
    return Kept(*row) if row else None


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
