"""What documents hold, from the transaction that writes one until it has come to its end."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, insert, select

from storage.database import Transaction
from storage.tables import attachments


async def keep(tx: Transaction, community_id: int, outbox_id: int, content: bytes) -> None:
    """Keep what a document in the outbox holds."""
    await tx.execute(
        insert(attachments).values(outbox_id=outbox_id, community_id=community_id, content=content)
    )


async def of(tx: Transaction, outbox_ids: Collection[int]) -> dict[int, bytes]:
    """Give what these documents hold, by their row in the outbox."""
    rows = await tx.execute(
        select(attachments.c.outbox_id, attachments.c.content).where(
            attachments.c.outbox_id.in_(outbox_ids)
        )
    )
    return {row.outbox_id: row.content for row in rows}


async def drop(tx: Transaction, outbox_id: int) -> None:
    """Forget what a document held: it was sent, or never will be."""
    await tx.execute(delete(attachments).where(attachments.c.outbox_id == outbox_id))
