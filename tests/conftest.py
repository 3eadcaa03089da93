"""A town with a bot in it, on a database of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chats import Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(tmp_path / "town.db")
    await town.start()
    yield town
    await town.stop()
