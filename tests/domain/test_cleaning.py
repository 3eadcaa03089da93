import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cleaning import clean


def test_ordinary_words_stay_as_they_are() -> None:
    assert clean("家里灯不亮了,\n能来看看吗? Thanks 😊") == "家里灯不亮了,\n能来看看吗? Thanks 😊"


@pytest.mark.parametrize(
    "unseen",
    "\x00\x07\x1b\x7f\x85\u200b\u200d\u2060\ufeff\u00ad\u202e\u2066\u200f\u061c\ud800\u3164\ue000",
)
def test_what_nobody_can_see_goes(unseen: str) -> None:
    assert clean(f"灯{unseen}坏了") == "灯坏了"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029"])
def test_every_line_ends_the_same_way(end: str) -> None:
    assert clean(f"灯坏了{end}快来") == "灯坏了\n快来"


def test_a_tab_is_a_space() -> None:
    assert clean("灯\t坏了") == "灯 坏了"


@given(st.text(alphabet=st.characters(), max_size=200))
def test_clean_twice_is_clean_once_and_nothing_hidden_is_left(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert all(c == "\n" or unicodedata.category(c)[0] != "C" for c in cleaned)
