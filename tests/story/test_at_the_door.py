"""A volunteer knocks, and nobody answers: she rings, lets it be known, or fears the worst."""

import pytest

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

KNOCKED = "敲门没人应"


async def at_the_door(town: Town) -> tuple[Chat, Chat, Chat]:
    """Staff on duty, an electrician at the door, and the elder behind it."""
    staff = await town.staff("李主任")
    await staff.says("/duty")
    volunteer = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await volunteer.taps("我去")
    return staff, volunteer, elder


@pytest.mark.parametrize("words", [KNOCKED, "敲门木人应", "敲了半天门没人开", "按门铃没人"])
async def test_staff_know_at_once_and_the_resident_is_told(town: Town, words: str) -> None:
    staff, volunteer, elder = await at_the_door(town)

    await volunteer.says(words)
    staff.hears("可能有危险", "张师傅", "源泉里「家里的灯、插座、电线」（第 1 号）", words)
    volunteer.hears("没有人应门")
    await town.restart_bot()
    await volunteer.taps("家里没人，跟住户说一声")

    volunteer.heard("我问住户什么时候方便")
    elder.hears("家里没有人", "什么时候方便")
    staff.hears("张师傅去了，家里没有人")


async def test_she_rings_and_all_is_well(town: Town) -> None:
    staff, volunteer, elder = await at_the_door(town)
    await volunteer.says(KNOCKED)
    await volunteer.taps("看电话，打一个")
    volunteer.heard("王桂兰", "13800001111")
    volunteer.hears("打通了吗")
    await town.restart_bot()
    await volunteer.says("打通了")

    volunteer.hears("我告诉社区没事")
    staff.hears("张师傅说没有危险")
    elder.never_heard("家里没有人")


async def test_she_rings_in_vain_and_fears_the_worst(town: Town) -> None:
    staff, volunteer, _ = await at_the_door(town)
    await volunteer.says(KNOCKED)
    await volunteer.says("打电话")
    await volunteer.says("怕出事")

    volunteer.heard("请马上打电话", "110")
    staff.heard("紧急", KNOCKED, "第 1 号")
    await staff.taps("我来处理")
    volunteer.heard("李主任接手了")


async def test_the_fear_was_for_nothing_and_the_job_goes_on(town: Town) -> None:
    staff, volunteer, _ = await at_the_door(town)
    await volunteer.says(KNOCKED)
    await volunteer.taps("怕出事了，快帮忙")
    await volunteer.says("没事了")
    volunteer.hears("我已经告诉值班的人")
    staff.heard("再问一声")
    await volunteer.says("到了")
    volunteer.heard("告诉住户您在路上了")


async def test_other_words_of_danger_ring_at_once(town: Town) -> None:
    staff, volunteer, _ = await at_the_door(town)
    await volunteer.says(KNOCKED)
    await volunteer.says("里头有人喊救命")
    volunteer.heard("请马上打电话")
    staff.heard("紧急", "里头有人喊救命")


async def test_whoever_leaves_the_question_is_asked_again_and_it_goes_to_the_desk(
    town: Town,
) -> None:
    staff, volunteer, _ = await at_the_door(town)
    await volunteer.says(KNOCKED)
    await town.wind(minutes=11)
    volunteer.hears("没有人应门")
    await town.wind(minutes=21)
    volunteer.hears("先交给社区工作人员了")
    staff.heard("第 2 号", "急事")
    assert (await town.report(1)).state is State.CLAIMED


async def test_of_several_doors_she_is_asked_which(town: Town) -> None:
    _, volunteer, elder = await at_the_door(town)
    other = await town.resident("刘秀英")
    await other.reports("厨房灯不亮了")
    await volunteer.taps("我去")
    await volunteer.says(KNOCKED)
    volunteer.hears("说的是哪一件")
    await volunteer.taps("第 2 号")
    await volunteer.says("没人在家")
    other.hears("家里没有人")
    elder.never_heard("家里没有人")


async def test_in_english(town: Town) -> None:
    volunteer = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await volunteer.taps("I will go")
    await volunteer.says("knocked, nobody answers")
    volunteer.hears("Nobody answers the door?")
    await volunteer.taps("Nobody home, tell the resident")
    elder.hears("家里没有人")


async def test_who_has_no_job_in_hand_may_tell_of_danger(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/duty")
    neighbour = await town.resident("刘秀英")
    await neighbour.says(KNOCKED)
    neighbour.never_heard("没有人应门")
    staff.heard(KNOCKED)
