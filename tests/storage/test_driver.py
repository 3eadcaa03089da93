"""Statements run where they are called, in the tests as in the program."""

from __future__ import annotations

from pathlib import Path

from storage.database import Database


async def test_so_they_do_in_every_database(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        database = Database(tmp_path / f"{name}.db")
        async with database.transaction() as writing, database.reading() as reading:
            for tx in (writing, reading):
                raw = await tx.get_raw_connection()
                assert type(raw.dbapi_connection).__module__ == "storage.driver"
        await database.close()
