"""Which words name no place."""

from __future__ import annotations

import pytest

from domain.places import is_nowhere

NOWHERE = ("不知道", "我也不清楚。", "记不清了", "忘了", "没有门牌号", "这里", "在那儿", "随便")
NOWHERE_IN_ENGLISH = ("I don’t know", "do not remember", "No idea!", "I forgot", "here", "N/A")
SOMEWHERE = ("3号楼2单元501", "不知道几号楼，小卖部旁边", "没有门牌，东边第二家", "门卫那里")
SOMEWHERE_IN_ENGLISH = ("Here at the east gate", "flat 5", "📍 36.10000, 117.20000")


@pytest.mark.parametrize("words", [*NOWHERE, *NOWHERE_IN_ENGLISH])
def test_nobody_finds_the_way_by_this(words: str) -> None:
    assert is_nowhere(words)


@pytest.mark.parametrize("words", [*SOMEWHERE, *SOMEWHERE_IN_ENGLISH])
def test_this_tells_where(words: str) -> None:
    assert not is_nowhere(words)
