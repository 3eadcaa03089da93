"""Stories are many: all of them run in `make test`, and the lamp's in `make check` too."""

from pathlib import Path

import pytest

from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound

HERE = Path(__file__).parent
SHORT = HERE / "test_lamp.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every story but the lamp's."""
    for item in items:
        if item.path.parent == HERE and item.path != SHORT:
            item.add_marker(pytest.mark.story)


@pytest.fixture
async def staff(town: Town) -> Chat:
    """One of staff."""
    return await town.staff("李主任")


@pytest.fixture
async def group(town: Town, staff: Chat) -> GroupChat:
    """The chat of a compound, bound by staff."""
    return await bound(town, staff, "北苑群", "北苑小区", "-1001")
