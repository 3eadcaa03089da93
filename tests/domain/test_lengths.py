"""How long something takes, as people say it."""

from __future__ import annotations

import pytest

from domain.lengths import minutes_in


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("90", 90),
        ("45分钟", 45),
        ("两个小时", 120),
        ("一个半小时", 90),
        ("半小时", 30),
        ("２小时", 120),
        ("1 hour", 60),
        ("20 minutes", 20),
        ("an hour", 60),
        ("half an hour", 30),
        ("一上午", None),
        ("", None),
    ],
)
def test_so_many_minutes(words: str, minutes: int | None) -> None:
    assert minutes_in(words) == minutes
