"""aiosqlite under SQLAlchemy, where only what may wait goes to the driver's thread.

aiosqlite runs everything in a thread of its own, and SQLAlchemy asks it for a cursor, for the
statement, for its rows and for the cursor's end: four hops there and back, each dearer than the
statement, which takes some millionths of a second. Here a statement runs where it is called. What
may wait for a disk or another program still hops: a transaction's beginning and its end, opening
and closing. `make bench` tells what that is worth (docs/decisions/0014).
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Engine, event
from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_connection
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
)
from sqlalchemy.util import await_only

BEGINS = "BEGIN"
"""How the statement starts that may have to wait, for another program that is writing."""


def stay_here(engine: Engine) -> None:
    """Let an engine's connections run each statement in the caller's thread."""

    @event.listens_for(engine, "do_connect")
    def _connect(dialect: Any, _record: object, args: Any, options: Any) -> object:
        usual = dialect.connect(*args, **options)
        return _Connection(dialect.loaded_dbapi, usual.driver_connection)


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
        self._run(lambda cursor: cursor.execute(operation, parameters or ()), operation)

    def executemany(self, operation: Any, seq_of_parameters: Sequence[Any]) -> Any:
        """Run a statement for each set of parameters."""
        self._run(lambda cursor: cursor.executemany(operation, seq_of_parameters), operation)

    def close(self) -> None:
        """Forget the rows; the driver's cursor has ended already."""
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """Keep the rows; nothing is open."""

    def _run(self, act: Callable[[sqlite3.Cursor], object], operation: str) -> None:
        try:
            self._done = await_only(self._runs(act, waits=operation.startswith(BEGINS)))
        except Exception as error:  # noqa: BLE001 - the dialect tells its own errors apart
            self._adapt_connection._handle_exception(error)
        self._rows = deque(self._done.rows)

    async def _runs(self, act: Callable[[sqlite3.Cursor], object], *, waits: bool) -> _Done:
        """Be a coroutine even where nothing is waited for: SQLAlchemy insists on one."""
        connection = self._connection
        if waits:
            done: _Done = await connection._execute(_all_of_it, connection._conn, act)
            return done
        return _all_of_it(connection._conn, act)


def _all_of_it(connection: sqlite3.Connection, act: Callable[[sqlite3.Cursor], object]) -> _Done:
    cursor = connection.cursor()
    try:
        act(cursor)
        rows = cursor.fetchall() if cursor.description else []
        return _Done(cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    finally:
        cursor.close()


class _Connection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()
    _cursor_cls = _Cursor
