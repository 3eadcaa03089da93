import pytest

from domain import packaged
from domain.phrasebook import Phrasebook
from domain.wording import expand, plain


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("路燈太暗了", "路灯太暗了"),
        ("ＷｉＦｉ坏了！", "wifi坏了!"),
        ("木有水", "没有水"),
        ("灯坏了 快来", "灯坏了,快来"),
        ("I can’t get in. Help", "i can't get in。help"),
        ("灯\u200b坏了", "灯坏了"),
    ],
)
def test_the_many_ways_of_writing_become_one(written: str, meant: str) -> None:
    assert plain(written) == meant


def test_each_traditional_character_has_its_simplified_one() -> None:
    table = packaged.table("characters.toml")
    assert len(table["traditional"]) == len(table["simplified"])
    assert not set(table["traditional"]) & set(table["simplified"])


def found(text: str, *phrases: str) -> list[str]:
    return [hit.phrase for hit in Phrasebook(phrases).hits(text)]


def test_a_gap_stands_for_a_few_characters() -> None:
    assert found("灯也不亮", "灯…不亮") == ["灯…不亮"]
    assert found("灯" + "呀" * 40 + "不亮", "灯…不亮") == []


def test_a_gap_does_not_reach_into_the_next_sentence() -> None:
    assert found("灯好了。不亮的是那个", "灯…不亮") == []


def test_a_part_of_a_longer_word_is_not_meant() -> None:
    assert found("路灯坏了", "灯", "路灯") == ["路灯"]
    assert found("路灯坏了,家里灯也是", "灯", "路灯") == ["路灯", "灯"]


def test_an_english_word_is_a_whole_word() -> None:
    assert found("the fireplace", "fire") == []
    assert found("有fire!", "fire") == ["fire"]


def test_a_set_is_written_out() -> None:
    assert list(expand(["{who}…丢了"], {"who": ["老人", "孩子"]})) == ["老人…丢了", "孩子…丢了"]
