"""Danger that nobody calls by its name: several clues together tell of it."""

import pytest

from domain.clues import clues
from domain.danger import Reading
from domain.hearing import hear
from tests.domain.timing import IN_PROPORTION, growth

TOLD = {
    "medical": ["俺爹蹲下就起不来,推他也不醒", "he fell on the stairs and won't wake up"],
    "gas": ["灶底下的胶管裂了,嘶嘶响", "屋里生着炉子,一家人都头晕"],
    "fire": ["门把手烫手,门缝里冒烟", "thick smoke from the flat next door"],
    "lift": ["铁箱子卡住了,我们四个人在里头", "stuck between floors, doors won't open"],
    "collapse": ["山墙的砖一块接一块往下掉,放学的孩子从那过"],
    "missing": ["孙子放学没回来,天都黑了", "对门老太太三天没下楼,敲门没人应"],
    "crime": ["有个男的拧俺家门把手,俺躲着不敢出声", "客服让我开屏幕共享,钱正往外转"],
    "suicide": ["存折放桌上了,密码是你生日,别难过,不用找我"],
    "electric": ["一根电线耷拉在水洼里,几个孩子在那玩"],
    "flood": ["地下室灌水,门推不开"],
    "other": ["三岁的娃站在窗台外头,家里没大人"],
}

NO_STORY = [
    "灯坏了",
    "对门老太太",
    "灶底下的胶管没裂,没有嘶嘶响",
    "要是屋里生着炉子一家人都头晕咋办",
    "去年灶底下胶管裂了嘶嘶响那回",
    "电梯卡住了,没人在里面",
    "",
]


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, words) for kind, told in TOLD.items() for words in told]
)
def test_clues_together_tell_of_danger(kind: str, words: str) -> None:
    heard = hear(words)
    told = clues().told(heard, Reading(heard))
    assert told
    assert told.kind == kind
    assert told.points > 0.5


@pytest.mark.parametrize("words", NO_STORY)
def test_one_clue_or_what_is_denied_supposed_or_past_tells_little(words: str) -> None:
    heard = hear(words)
    told = clues().told(heard, Reading(heard))
    assert told is None or told.points <= 0.5


def test_one_word_is_no_story_by_itself() -> None:
    told = read("粮店门口路面鼓了个大包")
    assert told is None
    assert read("路面鼓了个大包,越来越大,人来人往的")


def test_clues_far_apart_tell_nothing_together() -> None:
    far = hear("灶底下换了胶管。" + "今天天气不错我去公园走了走。" * 20 + "嘶嘶响")
    assert clues().told(far, Reading(far)) is None


def read(words: str) -> object:
    heard = hear(words)
    return clues().told(heard, Reading(heard))


@pytest.mark.parametrize("words", ["老人", "没人应", "烟", "fire "])
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(read, words) < IN_PROPORTION
