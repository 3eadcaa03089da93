"""Volunteers who type what a button of their job says, instead of tapping it."""

import pytest

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

LAMP, TAP = "家里灯不亮了", "厨房水龙头漏水"
DONE = ("办好了", "修好了", "弄好了", "完事了", "搞定了")


async def in_hand(town: Town, *reports: str, language: str = "zh-CN") -> tuple[Chat, Chat]:
    """A volunteer who has the jobs of an elder in hand, and the elder."""
    volunteer = await town.talent("张师傅", Trade.ELECTRICIAN, Trade.PLUMBER, language=language)
    elder = await town.resident("王桂兰")
    for words in reports or (LAMP,):
        await elder.reports(words)
        await volunteer.taps("我去" if language == "zh-CN" else "I will go")
    return volunteer, elder


@pytest.mark.parametrize("words", DONE)
async def test_done_is_as_good_as_the_button(town: Town, words: str) -> None:
    volunteer, elder = await in_hand(town)

    await volunteer.says(words)
    volunteer.hears("请写一句怎么弄的")
    assert (await town.report()).state is State.CLAIMED
    await town.restart_bot()
    await volunteer.says("换了个灯泡")

    volunteer.heard("我去问住户好了没有").never_heard("第 2 号")
    elder.hears("张师傅说", "办好了", "换了个灯泡")


@pytest.mark.parametrize("words", ["done", "Fixed!"])
async def test_done_in_english(town: Town, words: str) -> None:
    volunteer, elder = await in_hand(town, language="en")
    await volunteer.says(words)
    volunteer.hears("Please write a sentence on what you did")
    await volunteer.says("new bulb")
    volunteer.heard("I will ask the resident")
    elder.hears("new bulb")


async def test_done_with_a_photo_that_says_so(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.shows_photo("修好了")
    volunteer.hears("我记下了")
    await town.restart_bot()
    await volunteer.taps("说完了")
    elder.hears("张师傅说", "办好了")
    assert (await town.report()).state is State.FINISHED


async def test_done_and_what_was_done_in_one_breath(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.says("办好了，换了个灯泡")
    volunteer.heard("我去问住户好了没有")
    elder.hears("张师傅说", "换了个灯泡")


async def test_of_several_jobs_she_is_asked_which(town: Town) -> None:
    volunteer, elder = await in_hand(town, LAMP, TAP)

    await volunteer.says("修好了")
    volunteer.hears("说的是哪一件")
    await town.restart_bot()
    await volunteer.taps("第 2 号")
    await volunteer.says("换了垫圈")

    elder.hears("第 2 号", "换了垫圈")
    assert (await town.report(1)).state is State.CLAIMED
    assert (await town.report(2)).state is State.FINISHED


async def test_of_several_jobs_a_photo_is_kept_for_the_one_she_names(town: Town) -> None:
    volunteer, _ = await in_hand(town, LAMP, TAP)
    await volunteer.shows_photo("修好了")
    await volunteer.taps("说完了")
    volunteer.hears("说的是哪一件")
    await volunteer.says("1")
    assert (await town.report(1)).state is State.FINISHED


async def test_asked_which_she_may_turn_to_something_new(town: Town) -> None:
    volunteer, _ = await in_hand(town, LAMP, TAP)
    await volunteer.says("修好了")
    await volunteer.says("我家马桶堵了")
    volunteer.hears("我家马桶堵了")
    await volunteer.taps("说完了")
    await volunteer.taps("发出去")
    assert (await town.report(3)).state is not State.CLAIMED
    assert (await town.report(1)).state is State.CLAIMED


@pytest.mark.parametrize("words", ["我家马桶堵了", "灯修好了，水管又漏水了", "换了锁又坏了"])
async def test_a_new_problem_is_a_report_all_the_same(town: Town, words: str) -> None:
    volunteer, _ = await in_hand(town)
    await volunteer.says(words)
    volunteer.hears(words, "说完了")
    await volunteer.taps("说完了")
    assert (await town.report()).state is State.CLAIMED


@pytest.mark.parametrize("words", ["我去不了了", "去不成了", "临时有事去不了了"])
async def test_cannot_is_asked_once_and_given_back(town: Town, words: str) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.says(words)
    volunteer.hears("第 1 号", "另外找人，对吗")
    assert (await town.report()).state is State.CLAIMED
    await town.restart_bot()
    await volunteer.taps("对，另外找人")
    volunteer.hears("这件事退回了")
    elder.heard("临时来不了")


async def test_cannot_taken_back_leaves_the_job_in_hand(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.says("去不成了")
    await volunteer.says("我还去")
    await volunteer.taps("不，我还去")
    assert (await town.report()).state is State.CLAIMED
    elder.never_heard("临时来不了")


async def test_the_button_is_asked_about_too_for_a_finger_slips(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.taps("去不成了")
    volunteer.hears("第 1 号", "另外找人，对吗")
    await town.restart_bot()
    await volunteer.taps("不，我还去")
    assert (await town.report()).state is State.CLAIMED
    elder.never_heard("临时来不了")

    await volunteer.taps("去不成了")
    await volunteer.taps("对，另外找人")
    volunteer.heard("这件事退回了")
    elder.heard("临时来不了")


async def test_cannot_in_english(town: Town) -> None:
    volunteer, _ = await in_hand(town, language="en")
    await volunteer.says("Sorry, I can't make it")
    volunteer.hears("find somebody else. Is that right?")
    await volunteer.taps("Yes, find somebody else")
    volunteer.hears("given it back")


@pytest.mark.parametrize("words", ["我到家了", "刚到家"])
async def test_at_home_the_resident_hears_nothing_before_it_is_known_whose(
    town: Town, words: str
) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.says(words)
    volunteer.hears("第 1 号", "到了住户家，还是回到自己家")
    await town.restart_bot()
    await volunteer.taps("是我自己家")
    volunteer.hears("什么都没有变")
    elder.never_heard("已经出门")
    assert (await town.report()).state is State.CLAIMED

    await volunteer.says(words)
    await volunteer.taps("到住户家了")
    volunteer.hears("告诉住户您在路上了")
    elder.heard("已经出门")


async def test_asked_whose_home_she_may_turn_to_something_new(town: Town) -> None:
    volunteer, _ = await in_hand(town)
    await volunteer.says("我到家了")
    await volunteer.says("我家马桶堵了")
    volunteer.hears("我家马桶堵了")
    assert (await town.report()).state is State.CLAIMED


async def test_at_home_in_english_texts(town: Town) -> None:
    volunteer, elder = await in_hand(town, language="en")
    await volunteer.says("我到家了")
    volunteer.hears("at your own home again?")
    await volunteer.taps("At the resident's")
    elder.heard("已经出门")


async def test_under_way_and_at_the_door_whatever_the_buttons_offer(town: Town) -> None:
    volunteer, elder = await in_hand(town)

    await volunteer.says("到了")
    volunteer.hears("告诉住户您在路上了")
    elder.hears("张师傅已经出门", (await town.report()).door_code)
    told = len(elder.seen)
    await volunteer.says("到门口了")
    volunteer.hears("门口的口令")
    assert "办好了" in volunteer.last.labels
    await volunteer.says("我出发了")
    assert len(elder.seen) == told


async def test_nobody_at_home(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await volunteer.says("家里没人")
    volunteer.hears("我问住户什么时候方便")
    elder.hears("没有人")


async def test_what_is_asked_and_what_is_in_hand_are_told_apart_by_buttons(town: Town) -> None:
    volunteer, elder = await in_hand(town)
    await elder.reports(TAP)
    volunteer.hears("您能去帮一把吗")
    await volunteer.says("去不了")
    volunteer.hears("您能去帮一把吗")
    volunteer.heard("门口的口令")
    assert (await town.report(1)).state is State.CLAIMED


async def test_her_own_report_and_her_job_are_told_apart_by_buttons(town: Town) -> None:
    volunteer, _ = await in_hand(town)
    plumber = await town.talent("刘师傅", Trade.PLUMBER)
    await volunteer.reports(TAP)
    await plumber.taps("我去")
    await plumber.says("搞定")
    await plumber.says("换了垫圈")

    await volunteer.says("修好了")

    volunteer.hears("门口的口令")
    volunteer.heard("您说了才算")
    assert (await town.report(1)).state is State.CLAIMED
    assert (await town.report(2)).state is State.FINISHED


async def test_who_has_no_job_in_hand_says_it_of_nothing(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("到了")
    elder.never_heard("告诉住户")


@pytest.mark.parametrize("words", ["换了个灯泡", "换灯泡了", "拧紧了螺丝"])
async def test_what_she_did_may_be_the_end_of_it(town: Town, words: str) -> None:
    volunteer, elder = await in_hand(town)

    await volunteer.says(words)
    volunteer.hears(words, "您手里的活办好了吗")
    assert (await town.report()).state is State.CLAIMED
    await town.restart_bot()
    await volunteer.taps("办好了", on=volunteer.last)

    volunteer.heard("我去问住户好了没有")
    elder.hears("张师傅说", words)
    assert (await town.report()).state is State.FINISHED


async def test_what_she_did_so_far_is_noted_for_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    volunteer, elder = await in_hand(town)
    await volunteer.says("换了个灯泡")
    await volunteer.says("还没完")
    volunteer.hears("记下了", "办好了")
    assert (await town.report()).state is State.CLAIMED
    elder.never_heard("换了个灯泡")

    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    staff.hears("张师傅：说弄了什么（换了个灯泡）")


async def test_what_she_did_of_several_jobs(town: Town) -> None:
    volunteer, _ = await in_hand(town, LAMP, TAP)
    await volunteer.says("换了个垫圈")
    await volunteer.says("好了")
    volunteer.hears("说的是哪一件")
    await volunteer.taps("第 2 号")
    assert (await town.report(1)).state is State.CLAIMED
    assert (await town.report(2)).state is State.FINISHED


async def test_what_she_did_may_be_about_something_else(town: Town) -> None:
    volunteer, _ = await in_hand(town)
    await volunteer.says("换了个门锁")
    await volunteer.taps("说的是别的事")
    volunteer.hears("换了个门锁", "发出去")
    assert (await town.report()).state is State.CLAIMED


async def test_what_she_did_in_english(town: Town) -> None:
    volunteer, elder = await in_hand(town, language="en")
    await volunteer.says("I replaced the bulb")
    volunteer.hears("is the job in your hands done?")
    await volunteer.says("yes")
    elder.hears("I replaced the bulb")
