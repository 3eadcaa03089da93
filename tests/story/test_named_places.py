"""Where it is, is not asked of who has said it already."""

import pytest

from tests.chats import Town


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("源泉里3号楼2单元楼道灯不亮", "源泉里 3号楼2单元"),
        ("路灯不亮，在北苑小区五号楼前头", "北苑小区 5号楼"),
        ("源全里3号楼2单元501家里灯不亮了", "源泉里 3号楼2单元501"),
    ],
)
async def test_a_newcomer_who_names_the_place_goes_straight_to_the_summary(
    town: Town, words: str, place: str
) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(words)
    await newcomer.taps("说完了")
    await town.restart_bot()

    newcomer.hears("请您看看", place)
    await newcomer.taps("发出去")
    report = await town.report()
    assert report.place
    assert place.endswith(report.place)


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("源泉里的路灯不亮", "什么地方"),
        ("源泉里3号楼家里灯不亮了", "几号楼"),
        ("3号楼的路灯不亮", "哪个小区"),
    ],
)
async def test_only_what_was_not_named_is_asked(town: Town, words: str, question: str) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(words)
    await newcomer.taps("说完了")
    newcomer.hears(question)


async def test_what_is_known_of_her_home_is_not_asked_where_she_names_part_of_it(
    town: Town,
) -> None:
    elder = await town.resident("王桂兰", home="3号楼2单元501")
    await elder.says("俺家3号楼，厨房灯不亮了")
    await elder.taps("说完了")
    elder.hears("请您看看", "3号楼2单元501")


async def test_another_building_than_her_own_is_asked_about(town: Town) -> None:
    elder = await town.resident("王桂兰", home="3号楼2单元501")
    await elder.says("5号楼，厨房灯不亮了")
    await elder.taps("说完了")
    elder.hears("几号楼")


async def test_for_another_her_place_is_taken_from_what_was_said(town: Town) -> None:
    daughter = await town.resident("李梅")
    await daughter.says("我妈住北苑小区7号楼1单元201，她家灯不亮了")
    await daughter.taps("说完了")
    await daughter.taps("替别人")
    await daughter.says("张桂英")
    await daughter.taps("没有")
    daughter.hears("请您看看", "北苑小区 7号楼1单元201")


async def test_a_wrong_place_is_put_right_in_the_summary(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("源泉里3号楼的路灯不亮")
    await newcomer.taps("说完了")
    await newcomer.taps("地点不对")
    newcomer.hears("哪个小区")
