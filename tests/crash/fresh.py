"""A town on a database of its own, for a test that plays many."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.chats import Town


@asynccontextmanager
async def fresh_town(empty_database: Path) -> AsyncIterator[Town]:
    """Start a bot on a copy of an empty database, and stop it in the end."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "town.db"
        shutil.copy(empty_database, path)
        town = Town(path)
        await town.start()
        yield town
        await town.stop()
