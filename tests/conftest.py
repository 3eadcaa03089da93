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


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Slow tests wait much of the time: one more of them than there are processors."""
    return (os.cpu_count() or 1) + 1 if config.option.markexpr == "slow" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what may take longest, so that nobody waits for it in the end."""
    for item in items:
        if item.get_closest_marker("alone"):
            item.add_marker(pytest.mark.xdist_group("alone"))
    items.sort(key=_may_take, reverse=True)


def _may_take(item: pytest.Item) -> float:
    mark = item.get_closest_marker("timeout")
    return float(mark.args[0]) if mark else 0


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave files unread that hold nothing slow, where only slow tests are to run."""
    if config.option.markexpr == "slow" and collection_path.suffix == ".py":
        return "mark.slow" not in collection_path.read_text("utf-8") or None
    return None


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
