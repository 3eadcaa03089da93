"""What is like what others said, counted from a handful of examples."""

from hypothesis import given
from hypothesis import strategies as st

from domain.likeness import Example, Likeness, likeness
from domain.taxonomy import categories
from tests.domain.timing import IN_PROPORTION, growth

TOLD = Likeness(
    [
        Example("厨房灯不亮", "lamp"),
        Example("灯泡坏了", "lamp"),
        Example("水管漏水", "water"),
        Example("水龙头滴水", "water"),
    ]
)


def likest(words: str) -> str:
    scores = TOLD.scores(words)
    return max(scores, key=scores.__getitem__)


def test_what_shares_words_with_examples_is_like_them() -> None:
    assert likest("卧室灯不亮了") == "lamp"
    assert likest("我家漏水") == "water"


def test_what_shares_nothing_is_like_nothing() -> None:
    assert set(TOLD.scores("你好").values()) == {0.0}
    assert set(TOLD.scores("").values()) == {0.0}
    assert set(TOLD.scores("the kitchen tap drips").values()) == {0.0}


def test_english_is_compared_by_its_words() -> None:
    told = Likeness([Example("the tap drips", "water"), Example("the light flickers", "lamp")])
    scores = told.scores("my kitchen tap drips all night")
    assert scores["water"] > scores["lamp"]


def test_a_single_character_tells_nothing() -> None:
    assert set(TOLD.scores("水").values()) == {0.0}


def test_half_an_example_counts_half() -> None:
    light = Likeness([Example("漏水", "a", 0.1), Example("漏水", "b"), Example("灯泡", "c")])
    scores = light.scores("漏水")
    assert scores["b"] > scores["a"] > scores["c"]


def test_it_tells_what_speaks_for_a_category() -> None:
    assert {"水管", "漏水"} < set(TOLD.telling("厨房水管漏水", "water"))
    assert TOLD.telling("你好", "water") == []


def test_every_category_has_examples() -> None:
    assert set(likeness().scores("灯不亮")) == set(categories())


@given(st.text(max_size=200))
def test_any_text_at_all_is_compared(text: str) -> None:
    assert len(likeness().scores(text)) == len(categories())


def test_a_flood_of_words_takes_time_in_proportion() -> None:
    assert growth(likeness().scores, "灯不亮") < IN_PROPORTION
