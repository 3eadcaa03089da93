"""SQLite under SQLAlchemy, where only what may wait goes to the driver's thread.

aiosqlite runs everything in a thread of its own, and SQLAlchemy asks it for a cursor, for the
statement, for its rows and for the cursor's end: four hops there and back, each dearer than the
statement, which takes some millionths of a second. Here a statement runs where it is called, and
without the greenlet that SQLAlchemy makes for whatever may wait. What may wait for a disk or
another program still hops: a writing transaction's beginning and its end, opening and closing.
`make bench` tells what that is worth (docs/decisions/0014).
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    SQLiteDialect_aiosqlite,
)
from sqlalchemy.util import await_only

WRITES, READS = "writes", "reads"
"""What an engine's connections do, as the scheme of its address says: `sqlite+writes`."""


def register() -> None:
    """Make the dialects known to SQLAlchemy."""
    registry.register(f"sqlite.{WRITES}", __name__, "Writing")
    registry.register(f"sqlite.{READS}", __name__, "Reading")


class _Here(SQLiteDialect_aiosqlite):
    """SQLite, where transactions begin as its connections know.

    A listener that begins them would make SQLAlchemy look for listeners around each statement.
    """

    supports_statement_cache = True
    connected: type[AsyncAdapt_aiosqlite_connection]

    def connect(self, *args: Any, **options: Any) -> Any:
        """Open a connection; statements begin no transaction on their own."""
        usual: Any = super().connect(*args, **options)
        # The driver's own BEGIN would be deferred, and fail when a read is followed by a write.
        usual.isolation_level = None
        return self.connected(self.loaded_dbapi, usual.driver_connection)

    def do_begin(self, dbapi_connection: Any) -> None:
        """Begin a transaction."""
        dbapi_connection.begin()


class _Done(NamedTuple):
    """All that is wanted of a statement that has run."""

    description: Any
    rowcount: int
    lastrowid: int | None
    rows: list[Any]


class _Cursor(AsyncAdapt_aiosqlite_cursor):
    """A cursor that lives only while its statement runs."""

    __slots__ = ("_done",)

    def __init__(self, adapt_connection: AsyncAdapt_dbapi_connection) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._rows: deque[Any] = deque()
        self._done = _Done(None, -1, None, [])

    @property
    def description(self) -> Any:
        return self._done.description

    @property
    def rowcount(self) -> int:
        return self._done.rowcount

    @property
    def lastrowid(self) -> Any:
        return self._done.lastrowid

    def execute(self, operation: Any, parameters: Any = None) -> Any:
        """Run a statement, and have its rows."""
        self._run(lambda cursor: cursor.execute(operation, parameters or ()))

    def executemany(self, operation: Any, seq_of_parameters: Sequence[Any]) -> Any:
        """Run a statement for each set of parameters."""
        self._run(lambda cursor: cursor.executemany(operation, seq_of_parameters))

    def close(self) -> None:
        """Forget the rows; the driver's cursor has ended already."""
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """Keep the rows; nothing is open."""

    def _run(self, act: Callable[[sqlite3.Cursor], object]) -> None:
        try:
            self._done = _all_of_it(self._connection._conn, act)
        except Exception as error:  # noqa: BLE001 - the dialect tells its own errors apart
            self._adapt_connection._handle_exception(error)
        self._rows = deque(self._done.rows)


def _all_of_it(connection: sqlite3.Connection, act: Callable[[sqlite3.Cursor], object]) -> _Done:
    cursor = connection.cursor()
    try:
        act(cursor)
        rows = cursor.fetchall() if cursor.description else []
        return _Done(cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    finally:
        cursor.close()


class _Writer(AsyncAdapt_aiosqlite_connection):
    """The connection that writes: its transaction begins before the first read."""

    __slots__ = ()
    _cursor_cls = _Cursor

    def begin(self) -> None:
        """Wait, in the driver's thread, until no other program writes."""
        await_only(self._connection.execute_fetchall("BEGIN IMMEDIATE"))


class _Reader(AsyncAdapt_aiosqlite_connection):
    """A connection that only reads: it waits for nobody, so that its transaction stays here too."""

    __slots__ = ()
    _cursor_cls = _Cursor

    def begin(self) -> None:
        """Read, from the first statement on, what was committed by then."""
        self.execute("BEGIN DEFERRED")

    def rollback(self) -> None:
        """Let go of what was read."""
        self._connection._conn.rollback()


class Writing(_Here):
    """The dialect of the connection that writes."""

    supports_statement_cache = True
    connected = _Writer


class Reading(_Here):
    """The dialect of those that read beside it."""

    supports_statement_cache = True
    connected = _Reader
