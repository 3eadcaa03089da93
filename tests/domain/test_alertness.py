"""Danger by words that may mean it, and by likeness: an alarm, or one question."""

import pytest

from domain import alertness
from domain.hearing import hear
from tests.domain.timing import IN_PROPORTION, growth


def degree(words: str) -> str:
    threat = alertness.weigh(hear(words))
    if threat is None:
        return "none"
    return "alarm" if threat.sure else "asks"


@pytest.mark.parametrize(
    "words", ["厨房着火了", "点梯里困着人", "俺爷爷嘴往一边歪,说不了话", "没人开门,里头一股煤气"]
)
def test_an_alarm(words: str) -> None:
    assert degree(words) == "alarm"


@pytest.mark.parametrize(
    "words", ["楼上两口子打架", "开关摸着麻手", "电线杆歪了", "楼道里有个生人转悠"]
)
def test_a_question(words: str) -> None:
    assert degree(words) == "asks"


@pytest.mark.parametrize(
    "words", ["灯坏了", "你好", "", "煤气费怎么交", "没有人晕倒,就是蹲下了", "热得我快着火了"]
)
def test_nothing(words: str) -> None:
    assert degree(words) == "none"


@pytest.mark.parametrize(
    ("now", "before"), [("头晕得厉害", "头晕好几天了"), ("胸口疼", "胸口疼好几年了,老毛病")]
)
def test_what_lasts_for_days_is_less_grave(now: str, before: str) -> None:
    grave = ("none", "asks", "alarm")
    assert grave.index(degree(now)) > grave.index(degree(before))


@pytest.mark.parametrize("words", ["着火", "没着火", "要是着火,", "电", "老人"])
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(alertness.spot, words) < IN_PROPORTION
