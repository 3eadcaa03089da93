"""What staff have put right teaches what is much like it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.learned import NOTHING, Learned, PutRight
from domain.teaching import tried
from domain.triage import evidence, read

# A community's own words: its "little red house" (小红屋) holds the rubbish bins, and people dance
# on its "old stage" (老戏台).
PUT_RIGHT = [
    PutRight(1, "小红屋满了,都淌到外头了", "sanitation"),
    PutRight(2, "小红屋那边臭,都满了", "sanitation"),
    PutRight(3, "小红屋又满了没人管", "sanitation"),
    PutRight(4, "老戏台一晚上咚咚锵,睡不着", "noise"),
    PutRight(5, "老戏台那伙人咚咚锵到十点", "noise"),
    PutRight(6, "老戏台咚咚锵,没法写作业", "noise"),
]
OTHERS = [
    PutRight(11, "家里灯不亮了", "electrical"),
    PutRight(12, "水龙头滴水", "plumbing"),
    PutRight(13, "楼道里没人扫", "sanitation"),
]
LEARNED = Learned(PUT_RIGHT)


def test_what_is_much_like_it_is_about_the_same() -> None:
    words = "小红屋满得盖不上了"
    assert read(words).category != "sanitation"
    assert read(words, learned=LEARNED).category == "sanitation"


def test_it_helps_with_what_it_was_not_taught_itself_and_spoils_nothing() -> None:
    trial = tried(PUT_RIGHT, OTHERS)
    assert trial.right_after > trial.right_before
    assert trial.others_after == trial.others_before == len(OTHERS)
    assert trial.helps


def test_what_contradicts_itself_helps_nobody() -> None:
    wrong = [PutRight(1, "家里灯不亮了", "noise"), PutRight(2, "家里灯不亮", "pets")]
    assert not tried(wrong, OTHERS).helps


def test_nothing_put_right_teaches_nothing() -> None:
    assert not tried([], OTHERS).helps


def test_one_left_out_does_not_speak() -> None:
    same = PUT_RIGHT[0]
    assert LEARNED.near(same.words)[0].report == same
    assert all(near.report != same for near in LEARNED.without(same.number).near(same.words))


@pytest.mark.parametrize("words", ["家里灯不亮了", "纱窗破了个洞", "你好", "", "the tap drips"])
def test_what_is_not_like_it_is_understood_as_ever(words: str) -> None:
    assert read(words, learned=LEARNED) == read(words)


@pytest.mark.parametrize(
    "words", ["小红屋着火了", "小红屋满了,旁边有个老头倒地上了", "老戏台有人拿刀", "老戏台有人打架"]
)
def test_danger_is_danger_whatever_was_learned(words: str) -> None:
    everything_is_chatter = Learned([PutRight(1, words, "chitchat")])
    plain, taught = read(words), read(words, learned=everything_is_chatter)
    assert (plain.category == "emergency", plain.asks) == (
        taught.category == "emergency",
        taught.asks,
    )
    assert plain.category == "emergency" or plain.asks


@pytest.mark.parametrize("category", ["emergency", "unheard", "gossip"])
def test_neither_danger_nor_what_triage_does_not_know_is_learned(category: str) -> None:
    words = "小红屋满了"
    assert read(words, learned=Learned([PutRight(1, words, category)])) == read(words)


def test_it_tells_from_which_report_it_knows() -> None:
    assert "learned: report 3 is sanitation" in "\n".join(evidence("小红屋又满了", LEARNED))
    assert "learned" not in "\n".join(evidence("小红屋又满了"))


@given(st.text(max_size=200))
def test_likeness_lies_between_nothing_and_the_same(text: str) -> None:
    taught = Learned([PutRight(1, text, "noise")])
    assert all(0 < near.likeness < 1.001 for near in taught.near(text))
    assert NOTHING.near(text) == []
