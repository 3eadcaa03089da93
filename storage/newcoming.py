"""Many people at once: the register beside a list, and a list into the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select

from domain.newcomers import Newcomer, Registered
from storage.database import Transaction
from storage.tables import audit, people


async def registered(tx: Transaction, community_id: int) -> list[Registered]:
    """Give everybody of the community, as far as a list is compared with them."""
    rows = await tx.execute(
        select(people.c.name, people.c.phone, people.c.compound, people.c.home)
        .where(people.c.community_id == community_id)
        .order_by(people.c.id)
    )
    return [Registered(*row) for row in rows]


async def register(
    tx: Transaction,
    community_id: int,
    now: datetime,
    newcomers: Sequence[Newcomer],
    *,
    language: str,
    actor_id: int,
) -> None:
    """Write down people who have no account; each leaves a row of who did it."""
    common = {"community_id": community_id, "language": language, "created_at": now}
    rows = [
        common
        | {
            "name": one.name,
            "phone": one.phone,
            "compound": one.compound,
            "home": one.home,
            "lives_alone": one.lives_alone,
        }
        for one in newcomers
    ]
    ids = await tx.execute(insert(people).returning(people.c.id), rows)
    looks = {"community_id": community_id, "at": now, "actor_id": actor_id, "what": "imported"}
    await tx.execute(insert(audit), [looks | {"subject_id": id} for id in ids.scalars()])
