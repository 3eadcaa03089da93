"""One-time links: stored hashed, expiring, for one role in one community."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import insert, select, update

from domain.people import Role
from storage.database import Transaction
from storage.tables import invites


@dataclass(frozen=True, slots=True)
class Invite:
    """What a one-time link gives."""

    id: int
    role: Role
    unit: str | None
    expires_at: datetime
    used_by: int | None


async def create(
    tx: Transaction,
    community_id: int,
    token: str,
    role: Role,
    unit: str | None,
    expires_at: datetime,
) -> None:
    """Write an invitation down; the token itself is kept nowhere."""
    await tx.execute(
        insert(invites).values(
            community_id=community_id,
            token_hash=_hash(token),
            role=role,
            unit=unit,
            expires_at=expires_at,
        )
    )


async def find(tx: Transaction, community_id: int, token: str) -> Invite | None:
    """Find the invitation that a token stands for."""
    rows = await tx.execute(
        select(
            invites.c.id, invites.c.role, invites.c.unit, invites.c.expires_at, invites.c.used_by
        ).where(invites.c.community_id == community_id, invites.c.token_hash == _hash(token))
    )
    row = rows.first()
    return Invite(row.id, Role(row.role), *row[2:]) if row else None


async def use(tx: Transaction, invite_id: int, person_id: int, now: datetime) -> bool:
    """Use an invitation up; False when somebody was faster."""
    done = await tx.execute(
        update(invites)
        .where(invites.c.id == invite_id, invites.c.used_at.is_(None))
        .values(used_by=person_id, used_at=now)
    )
    return done.rowcount == 1


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
