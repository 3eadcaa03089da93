"""How far apart messages of one account go."""

from __future__ import annotations

import pytest

from bot.limits import Limits

LI, GROUP = "7", "-1001"


@pytest.mark.parametrize(
    ("chat", "messages", "apart"), [(LI, 1, 1), (LI, 4, 4), (GROUP, 1, 3), (GROUP, 4, 12)]
)
def test_an_album_counts_as_all_its_messages(chat: str, messages: int, apart: float) -> None:
    limits = Limits(per_second=30, per_chat_per_second=1, per_group_per_minute=20)
    limits.book(chat, 100.0, messages=messages)
    assert limits.soonest(chat, 100.0, messages=1) == pytest.approx(100 + apart)
    assert limits.soonest("8", 100.0, messages=1) == pytest.approx(100 + messages / 30)


def test_what_does_not_appear_in_a_chat_waits_for_the_account_alone() -> None:
    limits = Limits(per_second=30, per_chat_per_second=1, per_group_per_minute=20)
    limits.book(LI, 100.0, messages=1)
    limits.book(LI, 100.0, messages=0)
    assert limits.soonest(LI, 100.0, messages=0) == pytest.approx(100 + 1 / 30)
    assert limits.soonest(LI, 100.0, messages=1) == pytest.approx(101)
