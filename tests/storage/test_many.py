"""Rows that are put in by thousands, and how they are numbered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from storage import many
from storage.database import Database, Transaction
from storage.tables import communities


@pytest.fixture
async def tx(tmp_path: Path) -> AsyncIterator[Transaction]:
    database = Database(tmp_path / "x.db")
    await database.upgrade()
    async with database.transaction() as tx:
        yield tx
    await database.close()


async def put(tx: Transaction, *keys: str) -> list[int]:
    return await many.add(tx, communities, [{"key": key} for key in keys])


async def kept(tx: Transaction) -> dict[int, str]:
    rows = await tx.execute(select(communities.c.id, communities.c.key))
    return {row.id: row.key for row in rows}


async def test_each_row_has_the_id_that_was_told(tx: Transaction) -> None:
    first, second = await put(tx, "b", "a"), await put(tx, "d", "c")
    assert await kept(tx) == dict(zip([*first, *second], "badc", strict=True))


async def test_what_was_there_keeps_its_row(tx: Transaction) -> None:
    gone, stays = await put(tx, "a", "b")
    await tx.execute(delete(communities).where(communities.c.id == gone))
    (new,) = await put(tx, "c")
    assert await kept(tx) == {stays: "b", new: "c"}


async def test_nothing_is_nothing(tx: Transaction) -> None:
    assert await put(tx) == []
