"""What is told in one breath, and how many problems it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import problems

SEVERAL = [
    ("厨房水管漏水，楼道灯也不亮了", ["厨房水管漏水", "楼道灯也不亮了"]),
    ("马桶堵了 电视也打不开", ["马桶堵了", "电视也打不开"]),
    ("灯也不亮水也不下，俺这老房子没法住了", ["灯也不亮", "水也不下，俺这老房子没法住了"]),
    ("①厨房插座没电②马桶堵了③楼道灯不亮", ["厨房插座没电", "马桶堵了", "楼道灯不亮"]),
    ("1.灯不亮 2.水龙头滴水", ["灯不亮", "水龙头滴水"]),
    ("水管漏了还有门锁也坏了", ["水管漏了", "门锁也坏了"]),
    ("家里灯不亮了。另外楼下垃圾没人收，好几天了", ["家里灯不亮了", "楼下垃圾没人收，好几天了"]),
    (
        "The tap drips and the stairwell light is out",
        ["The tap drips", "the stairwell light is out"],
    ),
]

ONE = [
    "家里灯不亮了，厨房的那个，开关没反应",
    "窗户玻璃碎了，纱窗也坏了",
    "空调不制冷，洗衣机也不转",
    "停电了，冰箱里的东西都坏了",
    "楼上漏水，把我家的灯弄坏了",
    "楼道灯坏了三个月了，物业也不管",
    "楼道灯坏了，老人下楼梯看不清",
    "一楼往上反水，厨房下水道堵了",
    "半夜狗叫，睡不着",
    "家里进贼了！刚回来发现的，门撬坏了，人跑了，丢了两千块钱",
    "你好，我家灯不亮了，谢谢",
    "灯不亮了，3号楼2单元501，电话13800001111",
    "电饭锅插上没反应，周三家电维修的还来不来？",
]


@pytest.mark.parametrize(("text", "apart"), SEVERAL)
def test_several_are_told_apart(text: str, apart: list[str]) -> None:
    assert problems.told([text]) == [[words] for words in apart]


@pytest.mark.parametrize("text", ONE)
def test_one_stays_one(text: str) -> None:
    assert problems.told([text]) == [[text]]


def test_a_message_about_no_matter_goes_with_every_problem() -> None:
    assert problems.told(["家里灯不亮了", "3号楼501", "", "水龙头也漏水"]) == [
        ["家里灯不亮了", "3号楼501", "", ""],
        ["", "3号楼501", "", "水龙头也漏水"],
    ]


def test_what_comes_after_the_third_stays_with_it() -> None:
    apart = problems.told(["灯不亮\n水龙头滴水\n门锁坏了\n电视没影"])
    assert [words for (words,) in apart] == ["灯不亮", "水龙头滴水", "门锁坏了\n电视没影"]


def test_a_long_story_is_one() -> None:
    story = "灯不亮，" + "说来话长，" * 100 + "另外水龙头滴水"
    assert problems.told([story]) == [[story]]


@given(st.lists(st.text("灯不亮水也漏门锁坏还有，。1.① \n"), min_size=1, max_size=3))
def test_no_word_is_lost(messages: list[str]) -> None:
    apart = problems.told(messages)
    for number, message in enumerate(messages):
        kept = "".join(row[number] for row in apart)
        for character in "灯水门锁坏漏亮":
            assert kept.count(character) >= message.count(character)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("水龙头漏水，你们几点上班？", ["你们几点上班"]),
        ("你们几点下班 楼道灯也不亮了", ["你们几点下班"]),
        ("医保在哪办，另外马桶堵了", ["医保在哪办"]),
        ("你们几点上班", []),
        ("马桶堵了能不能派人来", []),
        ("灯坏了", []),
    ],
)
def test_a_question_beside_a_problem_is_heard(text: str, asked: list[str]) -> None:
    assert problems.beside(text) == asked
