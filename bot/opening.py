"""The database for a command that needs it a moment: up to date, and closed whatever comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from storage.database import Database


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    """Open it; a new one gets its tables."""
    database = Database(path)
    try:
        await database.upgrade()
        yield database
    finally:
        await database.close()
