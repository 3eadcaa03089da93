"""The database: one writing connection, readers beside it, and `transaction()`, the only commit.

SQLAlchemy Core over aiosqlite is a given of this project (docs/decisions/0003), so that one code
path serves PostgreSQL later; a plain sqlite3 thread would be faster, and is not what was asked for.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.driver import READS, WRITES, register


class Transaction(AsyncConnection):
    """A connection within a transaction, handed to every query."""

    if not TYPE_CHECKING:  # what a statement gives is as well known as SQLAlchemy makes it

        async def execute(self, *args: Any, **options: Any) -> Any:
            """Run a statement here, without the greenlet for what has to wait."""
            return self._proxied.execute(*args, **options)

        async def exec_driver_sql(self, *args: Any, **options: Any) -> Any:
            """Run a statement that is written out."""
            return self._proxied.exec_driver_sql(*args, **options)


StorageUnavailable = (OperationalError, InterfaceError)
"""What a query raises when the database itself fails: disk full, locked, gone."""

_WRITER = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=5000",
    "foreign_keys=ON",
    "secure_delete=ON",  # what is blanked or erased is overwritten in the file too
)
_READER = ("busy_timeout=5000", "query_only=ON")


class Database:
    """An SQLite file. Open it, upgrade it once, and write in `transaction()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, WRITES, _WRITER)
        self._reader = _engine(path, READS, _READER)
        self._writing = asyncio.Lock()
        self._kept: Transaction | None = None
        """The writing connection: to fetch it anew costs half as much as a small transaction."""

    async def upgrade(self) -> None:
        """Bring the tables to the newest form; an empty file gets them all."""
        async with self.transaction() as connection:
            await connection.run_sync(_upgrade)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Begin before the first read, commit at the end, roll back on any exception."""
        async with self._writing:
            connection = await self._connection()
            async with connection.begin():
                yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Read what was committed, without waiting for the writer; nothing can be changed."""
        connection = Transaction(self._reader)
        async with connection:
            yield connection

    async def empty_log(self) -> None:
        """Write the log beside the file back into it: what was erased is in neither afterwards.

        Where that fails, or a reader is in the way, it is done another time.
        """
        with suppress(sqlite3.OperationalError, *StorageUnavailable):
            async with self._writing:
                raw = await (await self._connection()).get_raw_connection()
                driver: Any = raw.driver_connection
                # Not by way of SQLAlchemy: within a transaction it would be refused.
                await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Let go of the file."""
        if self._kept is not None:
            await self._kept.close()
        await self._writer.dispose()
        await self._reader.dispose()

    async def _connection(self) -> Transaction:
        if self._kept is None:
            connection = Transaction(self._writer)
            await connection.start()
            self._kept = connection
        return self._kept


def _engine(path: Path, what_for: str, pragmas: tuple[str, ...]) -> AsyncEngine:
    register()
    engine = create_async_engine(
        f"sqlite+{what_for}:///{path}",
        pool_size=1,
        max_overflow=0,
        pool_reset_on_return=None,  # each transaction ends itself
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


def _upgrade(connection: Connection) -> None:
    if MigrationContext.configure(connection).get_current_revision() != _newest():
        config = _migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_migrations()).get_current_head()


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    return config
