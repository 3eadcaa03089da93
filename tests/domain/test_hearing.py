"""Words that only sound right are put right; what is a word of its own is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.hearing import LONGEST, hear
from domain.wording import plain
from tests.domain.timing import IN_PROPORTION, growth


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("点梯坏了", "电梯坏了"),
        ("花粉池满了", "化粪池满了"),
        ("跳咋了", "跳闸了"),
        ("空条不制冷", "空调不制冷"),
        ("洗依机漏水", "洗衣机漏水"),
        ("志元者怎么报名", "志愿者怎么报名"),
        ("照火了", "着火了"),
        ("電提困人", "电梯困人"),
    ],
)
def test_what_was_dictated_is_put_right(typed: str, meant: str) -> None:
    assert hear(typed).text == meant


@pytest.mark.parametrize(
    "typed",
    [
        "煤气停了",
        "我想买点菜",
        "还来不来",
        "敲门没人",
        "车被堵里头了",
        "抢到了抢到了",
        "我上去找过两回",
        "脚手架",
        "有人敲暖气管",
        "the light",
        "",
        "123",
    ],
)
def test_what_is_meant_as_it_is_written_stays(typed: str) -> None:
    assert hear(typed).text == plain(typed)
    assert not hear(typed).put_right


def test_of_a_pair_one_character_must_be_right() -> None:
    assert hear("典题").put_right == ()


def test_it_tells_what_was_put_right() -> None:
    (word,) = hear("3楼点梯坏了").put_right
    assert (word.start, word.written, word.meant) == (2, "点梯", "电梯")


@given(st.text(alphabet="点梯灯泡水管煤气着火老人不了的 ,。a1", max_size=80))
def test_putting_right_moves_nothing(text: str) -> None:
    heard = hear(text)
    assert len(heard.text) == len(plain(text))
    for word in heard.put_right:
        assert heard.text[word.start : word.end] == word.meant


def test_beyond_a_page_nothing_is_put_right() -> None:
    assert hear("。" * LONGEST + "点梯").text.endswith("点梯")


def test_of_what_no_message_can_hold_the_beginning_and_the_end_are_read() -> None:
    assert hear("灯" * 30_000 + "着火了").text.endswith("着火了")
    assert len(hear("灯" * 30_000).text) < 6_000


@pytest.mark.parametrize("words", ["点梯", "点", "化粪吃"])
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(hear, words) < IN_PROPORTION
