"""Very many rows at once: thousands of them must not keep anybody waiting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, func, insert, select

from storage.database import Transaction


async def add(tx: Transaction, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows; returns their ids, in this order.

    SQLite tells the ids only row by row. They are counted here instead: within a transaction
    nobody else writes (docs/decisions/0003). Not for tables whose ids may never come again.
    """
    if not rows:
        return []
    highest = (await tx.execute(select(func.coalesce(func.max(table.c.id), 0)))).scalar_one()
    ids = range(highest + 1, highest + 1 + len(rows))
    await tx.execute(insert(table), [{**row, "id": id} for id, row in zip(ids, rows, strict=True)])
    return list(ids)
