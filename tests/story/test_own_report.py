"""A resident and her report while it is under way: more to say, an urge, another place, thanks."""

import pytest

from domain.offers import OfferState
from domain.people import Role
from domain.reports import State
from domain.taxonomy import Trade
from storage import offers, reports, timeline
from tests.chats import Chat, Town
from tests.story.test_english import reads_english


async def claimed(town: Town) -> tuple[Chat, Chat, Chat]:
    """An elder whose lamp an electrician has taken; staff watch."""
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")
    return elder, electrician, staff


async def test_each_state_is_told_in_plain_words_with_who_is_on_it(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await elder.says("我的报事")
    mine = elder.last

    assert "还没有人接下" in mine.text
    await electrician.taps("我去")
    assert "张师傅接下了" in mine.text
    assert "口令" in mine.text
    await town.restart_bot()
    await electrician.taps("我出发了")
    assert "张师傅已经出门" in mine.text
    assert "改地点" not in mine.labels
    await electrician.finishes("换了灯泡")
    assert "张师傅说办好了" in mine.text
    assert "催一催" not in mine.labels
    await elder.taps("好了一半")
    await elder.taps("没有要说的")
    assert "好了一半" in mine.text
    await staff.taps("结束，没修成")
    await staff.says("整栋楼要换线")
    await staff.taps("结束")
    assert "没修成" in mine.text
    assert "整栋楼要换线" in mine.text
    assert mine.rows == ()


async def test_a_note_and_a_photo_reach_whoever_has_it_and_staff(town: Town) -> None:
    elder, electrician, staff = await claimed(town)
    await elder.says("/my")
    await elder.taps("补充话或照片")
    await town.restart_bot()
    await elder.says("是厨房的灯，我电话13800001111")
    await elder.shows_photo()
    await elder.speaks()
    await elder.taps("说完了")

    elder.hears("加上了")
    electrician.heard("住户补充", "是厨房的灯").never_heard("13800001111")
    await electrician.taps("照片和语音")
    assert [shown.file[:5] for shown in electrician.seen if shown.file] == ["photo", "voice"]
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    staff.hears("是厨房的灯", "补充了说明")
    assert "语音，还没人听" not in "".join(shown.text for shown in staff.seen)


async def test_a_photo_alone_reaches_whoever_has_it(town: Town) -> None:
    elder, electrician, _ = await claimed(town)
    await elder.says("/my")
    await elder.taps("补充话或照片")
    await elder.shows_photo()
    await elder.taps("说完了")
    electrician.heard("补充了照片")


async def test_what_is_added_while_nobody_has_it_is_put_before_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("楼下垃圾没人收")
    await elder.taps("说完了")
    await elder.says("3号楼前面")
    await elder.taps("发出去")
    cards = len(staff.seen)

    await elder.says("/my")
    await elder.taps("补充话或照片")
    await elder.says("有老鼠了")
    await elder.taps("说完了")

    assert len(staff.seen) == cards + 1
    staff.hears("有老鼠了")


async def test_an_urge_is_told_and_counted_and_once_a_day_is_enough(town: Town) -> None:
    elder, electrician, staff = await claimed(town)
    await elder.says("/my")
    mine = elder.last

    await elder.taps("催一催")
    assert "我替您催了" in elder.toast
    electrician.hears("住户还在等您")
    staff.heard("（第 1 号）", "住户来催了").hears("催过 1 次")
    assert "您催过 1 次" in mine.text
    told = len(electrician.seen), len(staff.seen)

    await elder.taps("催一催")
    assert "今天已经替您催过了" in elder.toast
    assert (len(electrician.seen), len(staff.seen)) == told

    await town.wind(hours=16)
    await elder.taps("催一催")
    assert "您催过 2 次" in mine.text


@pytest.mark.parametrize("words", ["催一下", "怎么还没来", "灯还没人来修", "nobody came yet"])
async def test_an_urge_in_plain_words_goes_to_her_one_report(town: Town, words: str) -> None:
    elder, electrician, _ = await claimed(town)
    await elder.says(words)
    elder.hears("我替您催了")
    electrician.hears("住户还在等您")
    async with town.app.database.reading() as tx:
        mine = await reports.of_reporter(tx, await town.id_of(elder, tx))
    assert len(mine) == 1


async def test_of_several_she_is_asked_which_one(town: Town) -> None:
    elder, electrician, _ = await claimed(town)
    await elder.reports("水龙头漏水")

    await elder.says("怎么还没来")
    elder.hears("哪一件")
    await town.restart_bot()
    await elder.says("2")

    elder.heard("我替您催了")
    electrician.hears("住户还在等您")


async def test_a_partner_unit_is_urged_too(town: Town) -> None:
    await town.staff("李主任")
    unit = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机坏了")
    await elder.says("催一下")
    unit.hears("住户还在等您")


async def test_an_urge_with_nothing_under_way_is_no_urge(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("催一下")
    elder.hears("没太明白")


async def test_an_old_button_of_an_urge_comes_too_late(town: Town) -> None:
    elder, electrician, _ = await claimed(town)
    await elder.says("/my")
    taps = [elder.tap(label) for label in ("催一催", "补充话或照片", "改地点")]
    await electrician.finishes("换了灯泡")
    for tap in taps:
        await town.update(tap)
        assert "晚了一步" in elder.toast


async def test_what_is_finished_meanwhile_is_not_changed(town: Town) -> None:
    elder, electrician, _ = await claimed(town)
    await elder.says("/my")
    await elder.taps("改地点")
    await elder.taps("源泉里")
    await elder.says("1号楼1单元101")
    await electrician.finishes("换了灯泡")
    await elder.taps("可以")
    elder.heard("晚了一步")
    assert (await town.report()).place == "3号楼2单元501"

    await elder.says("/my")
    await elder.taps("没解决")
    await elder.says("还是不亮")
    await elder.says("/my")
    await elder.taps("补充话或照片")
    await elder.says("是厨房的")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await elder.taps("说完了")
    elder.heard("晚了一步")


async def test_the_address_is_changed_while_nobody_has_set_off(town: Town) -> None:
    elder, electrician, _ = await claimed(town)
    await electrician.taps("看电话和地址")
    contact = electrician.last
    await elder.says("/my")
    await elder.taps("改地点")
    elder.hears("哪个小区")
    await elder.taps("源泉里")
    await elder.says("1号楼1单元101")
    elder.hears("源泉里 1号楼1单元101")
    await town.restart_bot()
    await elder.taps("可以")

    elder.hears("改好了", "1号楼1单元101")
    electrician.heard("地点改了").never_heard("501")
    assert "1号楼1单元101" in contact.text
    assert await town.looked_at(elder) == ["张师傅", "张师傅"]
    assert (await town.report()).place == "1号楼1单元101"


async def test_she_thinks_better_of_changing_it(town: Town) -> None:
    elder, *_ = await claimed(town)
    await elder.says("/my")
    await elder.taps("改地点")
    await elder.taps("福兴苑")
    await elder.says("1号楼")
    await elder.taps("不用")
    elder.hears("什么都没有变")
    assert (await town.report()).compound == "yuanquanli"


async def test_in_another_compound_others_are_asked(town: Town) -> None:
    here = await town.talent("张师傅", Trade.ELECTRICIAN)
    there = await town.talent("刘师傅", Trade.ELECTRICIAN, compounds=("fuxing",))
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    here.hears("您能去帮一把吗")
    await elder.says("/my")
    await elder.taps("改地点")
    await elder.taps("福兴苑")
    await elder.says("2号楼1单元101")
    await elder.taps("可以")

    here.hears("不用去了")
    there.hears("福兴苑", "您能去帮一把吗")
    async with town.app.database.reading() as tx:
        assert [o.state for o in await offers.of_report(tx, 1)] == [
            OfferState.WITHDRAWN,
            OfferState.OPEN,
        ]


async def test_in_another_compound_others_are_asked_for_the_second_seat(town: Town) -> None:
    first = await town.talent("张师傅", Trade.CARPENTER)
    here = await town.talent("马师傅", Trade.CARPENTER)
    there = await town.talent("刘师傅", Trade.CARPENTER, compounds=("fuxing",))
    elder = await town.resident("王桂兰")
    await elder.reports("柜门坏了，要把大衣柜抬下来，抬不动")
    await first.taps("我去")
    here.hears("您能去帮一把吗")

    await elder.says("/my")
    await elder.taps("改地点")
    await elder.taps("福兴苑")
    await elder.says("2号楼1单元101")
    await elder.taps("可以")

    first.heard("福兴苑", "地点")
    here.hears("不用去了")
    there.hears("福兴苑", "您能去帮一把吗")


async def test_a_unit_hears_of_the_new_place(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    unit = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机坏了")
    await elder.says("/my")
    await elder.taps("改地点")
    await elder.taps("源泉里")
    await elder.says("1号楼1单元101")
    await elder.taps("可以")

    unit.heard("地点改了").heard("1号楼1单元101")
    assert await town.looked_at(elder) == ["赵会长", "赵会长"]
    staff.never_heard("1号楼1单元101")


async def solved(town: Town) -> tuple[Chat, Chat, Chat]:
    """The lamp burns again, she says."""
    elder, electrician, staff = await claimed(town)
    await electrician.finishes("换了灯泡")
    await elder.taps("解决了")
    return elder, electrician, staff


async def test_thanks_and_stars_are_there_to_give(town: Town) -> None:
    elder, electrician, staff = await solved(town)
    elder.hears("（第 1 号）解决了", "想谢谢张师傅", "不点也没关系")
    thanks, stars = elder.tap("说声谢谢"), elder.tap("5 ⭐")

    await town.update(thanks)
    electrician.hears("住户谢谢您")
    elder.hears("我告诉张师傅了")
    await town.restart_bot()
    await town.update(stars)
    elder.hears("⭐⭐⭐⭐⭐")
    assert elder.last.rows == ()
    told = len(electrician.seen)
    for again in (thanks, stars):
        await town.update(again)
        assert "晚了一步" in elder.toast
    assert len(electrician.seen) == told
    await staff.says("/desk")
    async with town.app.database.reading() as tx:
        left = [(event.action, event.why) for event in await timeline.events(tx, 1)]
    assert left[-2:] == [("thank", ""), ("stars", "5")]


async def test_who_does_not_care_to_thank_is_asked_for_nothing(town: Town) -> None:
    elder, electrician, _ = await solved(town)
    seen = len(elder.seen), len(electrician.seen)
    await town.wind(days=10)
    assert (len(elder.seen), len(electrician.seen)) == seen


async def test_a_typed_thank_you_is_passed_on_with_her_words(town: Town) -> None:
    elder, electrician, _ = await solved(town)
    await elder.says("谢谢张师傅，有空来我家坐坐，13800001111")
    elder.hears("您的谢谢我带到了")
    electrician.hears("谢谢张师傅，有空来我家坐坐").never_heard("13800001111")

    await elder.says("谢谢")
    elder.hears("您太客气了")


async def test_a_thank_you_days_later_is_a_greeting(town: Town) -> None:
    elder, electrician, _ = await solved(town)
    await town.wind(days=2)
    told = len(electrician.seen)
    await elder.says("谢谢")
    elder.hears("您太客气了")
    assert len(electrician.seen) == told


async def test_forged_stars_are_none(town: Town) -> None:
    elder, *_ = await solved(town)
    button = elder.last.button("5 ⭐").id
    for forged in ("9", "0", "²", "55", ""):
        await town.update(elder.forged(button.removesuffix("5") + forged))
        assert "晚了一步" in elder.toast


async def test_staff_who_solved_it_get_no_stars(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await staff.taps("记为办好了")
    await staff.says("换好了")
    await elder.taps("解决了")
    elder.hears("（第 1 号）解决了")
    assert elder.last.rows == ()
    assert (await town.report()).state is State.SOLVED


async def test_her_own_report_in_english(town: Town) -> None:
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("Mary", language="en")
    await elder.says("The lamp at home is broken")
    await elder.taps("That is all")
    await elder.taps("Send")
    await electrician.taps("I will go")
    await elder.says("/my")
    elder.hears("Zhang has taken it")
    await elder.taps("Add words or photo")
    await elder.says("the one in the kitchen")
    await elder.taps("That is all")
    electrician.heard("the one in the kitchen")
    await elder.says("when will somebody come")
    elder.hears("asked them to hurry")
    await elder.taps("Change the place")
    await elder.says("1")
    await elder.says("building 1")
    await elder.taps("Yes")
    elder.hears("building 1")
    await electrician.taps("Done")
    await electrician.says("New bulb")
    await elder.taps("Solved")
    await elder.taps("Say thank you")
    await elder.taps("4 ⭐")
    electrician.hears("thanks you")
    reads_english(elder, "源泉里", "北苑小区", "福兴苑", "3号楼2单元501")
    reads_english(electrician, "源泉里", "3号楼2单元501")


@pytest.mark.parametrize("words", ["灯又不亮了", "俺那屋里灯又不亮了昨天修过的那个"])
async def test_what_is_wrong_again_is_a_new_report(town: Town, words: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(words)
    elder.hears("我记下了", words)
    await town.restart_bot()
    await elder.says("说完了")
    if "是哪" in elder.last.text:
        await elder.says("1")
    elder.hears("家里的灯、插座、电线", words)


async def test_while_the_lamp_is_still_seen_to_it_is_that_report(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await elder.says("灯又不亮了")
    elder.hears("第 1 号")
    await elder.says("厨房水管又漏了")
    elder.hears("我记下了")
