"""What is wrong once more is a matter of its own where nobody sees to it any more."""

import pytest

from domain.again import FOLLOW_UP, is_again, read_as_new


@pytest.mark.parametrize("words", ["灯又不亮了", "下水道又堵了", "又坏了", "the tap drips again"])
def test_wrong_again(words: str) -> None:
    assert is_again(words)


@pytest.mark.parametrize("words", ["又亮了", "又好了", "又来水了", "灯不亮了", "against the wall"])
def test_not_wrong_again(words: str) -> None:
    assert not is_again(words)


def test_the_matter_is_surely_known_where_the_words_name_it() -> None:
    lamp = read_as_new("灯又不亮了")
    assert (lamp.category, lamp.confident) == ("electrical", True)


def test_where_they_do_not_choices_are_offered_without_the_follow_up() -> None:
    something = read_as_new("昨天修过的那个又坏了")
    assert not something.confident
    assert FOLLOW_UP not in something.likeliest
