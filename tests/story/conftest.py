"""Stories are many: all of them run in `make test`, and the lamp's in `make check` too."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
SHORT = HERE / "test_lamp.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every story but the lamp's."""
    for item in items:
        if item.path.parent == HERE and item.path != SHORT:
            item.add_marker(pytest.mark.story)
