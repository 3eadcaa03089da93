"""A town with a bot in it, on a database of its own."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import Database
from tests.chats import Town
from tests.compiled import sharing

# Seconds say nothing on a machine that is busy with other work.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

MEMORY, ROOM = Path("/dev/shm"), 2 * 1024**3


def pytest_configure() -> None:
    """Keep the databases of the tests in memory, where it has room: thousands wait for no disk."""
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """What one test has compiled, the next need not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storage.database.create_async_engine", sharing(create_async_engine))
        yield


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables, to be copied: making them takes longer than most stories."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    asyncio.run(_make(Database(path)))
    return path


async def _make(empty: Database) -> None:
    await empty.upgrade()
    await empty.close()


@pytest.fixture
async def town(tmp_path: Path, empty_database: Path) -> AsyncIterator[Town]:
    shutil.copy(empty_database, tmp_path / "town.db")
    town = Town(tmp_path / "town.db")
    await town.start()
    yield town
    await town.stop()
