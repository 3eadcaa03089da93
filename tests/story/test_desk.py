"""Staff at their desk: see, assign, refer, take, take away, close with a reason."""

import pytest

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"


async def opens_case(staff: Chat, heap: str, number: int = 1) -> None:
    """From the desk to a heap, from the heap to a report."""
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps(f"{number} 号")


async def test_the_desk_is_for_staff(town: Town) -> None:
    resident = await town.resident("王桂兰")
    await resident.says("/desk")
    resident.hears("社区工作人员用的")
    await resident.says("/duty")
    resident.hears("社区工作人员用的")


async def test_the_desk_counts_its_heaps(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)

    await staff.says("/desk")

    assert staff.last.labels == ["有人在办 1"]


async def test_where_nothing_is_to_be_done_the_desk_says_so(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/desk")
    staff.hears("眼下没有要办的")
    assert staff.last.labels == []


async def test_a_case_tells_its_story_and_why_this_volunteer(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await opens_case(staff, "有人在办")
    staff.hears("第 1 号", "问张师傅：等回话", "王桂兰：报了这件事")
    await staff.taps("为什么问")
    staff.hears("第 1 号（电工）", "推荐张师傅：住同一个小区、在登记的时段内、这周问过 0 次")
    staff.never_heard("13800001111", "501")

    await electrician.taps("我去")
    await electrician.taps("我出发了")

    staff.heard("问张师傅：接下了", "张师傅：出发了")


async def test_a_look_at_an_address_is_written_down(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await opens_case(staff, "有人在办")

    await staff.taps("看电话和地址")

    staff.hears("13800001111", "501")
    assert staff.last.protect
    assert await town.looked_at(elder) == ["李主任"]


async def test_staff_assign_somebody_by_hand(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    await opens_case(staff, "等着办")

    await staff.taps("指派能人")
    await staff.taps("赵师傅")

    plumber.hears("第 1 号", "口令")
    elder.heard("赵师傅")
    await opens_case(staff, "有人在办")
    await staff.taps("为什么问")
    staff.hears("交出去：没有别的邻居可以问了", "李主任指派了能人：赵师傅")


async def test_a_job_that_does_not_move_is_taken_away(town: Town) -> None:
    staff = await town.staff("李主任")
    slow = await town.talent("张师傅", Trade.ELECTRICIAN)
    next_one = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await slow.taps("我去")
    await opens_case(staff, "有人在办")

    await staff.taps("收回，换人")

    next_one.hears(LAMP)
    slow.heard("这件不用您去了").heard("第 1 号", "不用您去了")


async def test_a_report_is_referred_to_a_unit_which_is_done(town: Town) -> None:
    staff = await town.staff("李主任")
    partner = await town.partner("修理协会小陈", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await opens_case(staff, "等着办")

    await staff.taps("转给单位")
    await staff.taps("家电维修协会")

    partner.hears("13800001111", "501")
    elder.heard("家电维修协会")
    assert "修理协会小陈" in await town.looked_at(elder)
    await partner.finishes("换了灯管")
    elder.hears("换了灯管")
    await elder.taps("解决了")
    assert (await town.report()).state is State.SOLVED


async def test_a_unit_that_cannot_gives_it_back_to_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    partner = await town.partner("修理协会小陈", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports("冰箱不制冷了")
    partner.hears("冰箱不制冷了")

    await partner.taps("我们办不了")

    staff.heard("冰箱不制冷了")
    assert (await town.report()).state is State.WITH_STAFF


async def test_staff_take_it_and_write_down_that_it_is_done(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await opens_case(staff, "等着办")

    await staff.taps("记为办好了")
    await staff.says("请物业换的")

    elder.hears("请物业换的", "您说了才算")


async def test_a_report_is_closed_not_fixed_with_a_reason_that_she_hears(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await opens_case(staff, "等着办")

    await staff.taps("结束，没修成")
    await staff.says("线路要等改造")
    await staff.taps("先不结束")
    assert (await town.report()).state is State.WITH_STAFF

    await staff.taps("结束，没修成")
    await staff.says("线路要等改造")
    await staff.taps("结束", on=staff.last)
    elder.hears("线路要等改造")
    await staff.says("/desk")
    staff.hears("没修成 1")


async def test_what_waits_too_long_is_overdue_and_staff_are_told(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)

    await town.wind(hours=25)

    staff.heard("超时了：源泉里「家里的灯、插座、电线」（第 1 号）")
    await opens_case(staff, "超时 1")
    staff.hears("第 1 号")


@pytest.mark.parametrize(
    ("button", "state"),
    [("电话说解决了", State.SOLVED), ("电话说好一半", State.HALF_SOLVED)],
)
async def test_what_she_says_by_phone_is_written_down_as_said(
    town: Town, button: str, state: State
) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")
    await town.wind(hours=73)
    await opens_case(staff, "要打电话 1")

    await staff.taps(button)
    if state is State.HALF_SOLVED:
        await staff.says("厨房的还不亮")

    assert (await town.report()).state is state
    await staff.says("/desk")


async def test_duty_is_a_switch(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/duty")
    staff.hears("值班")
    resident = await town.resident("王桂兰")
    await resident.says("着火了")
    staff.heard("紧急")
    await staff.says("/duty")
    staff.hears("值班")


async def test_whoever_is_no_longer_staff_taps_in_vain(town: Town) -> None:
    former = await town.staff("李主任")
    await (await town.resident("王桂兰")).reports(LAMP)
    await former.says("/desk")
    async with town.app.database.transaction() as tx:
        await tx.exec_driver_sql("DELETE FROM roles WHERE role = 'staff'")

    await former.taps("等着办")

    assert "不是给您用的" in former.toast


async def test_a_card_shows_what_is_done_daily_and_folds_the_rest(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    card = staff.last
    daily = ["看电话和地址", "跟他直接说", "指派能人", "转给单位", "我来办", "记为办好了"]
    assert card.labels == [*daily, "更多"]

    await staff.taps("更多")
    assert card.labels[len(daily) :] == [
        *("为什么问", "找邻居帮忙", "问一位能人", "结束，没修成", "合并报事", "要两个人"),
        *("改类别", "改地点", "分成两件", "上议事会", "收起"),
    ]
    await town.restart_bot()
    await staff.taps("我来办", on=card)
    assert "收起" in card.labels
    await staff.taps("收起")
    assert "更多" in card.labels
    assert "改类别" not in card.labels


async def test_what_waits_stands_above_what_somebody_does(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await elder.reports("厨房水龙头漏水")
    await staff.says("/desk")
    assert staff.last.labels == ["等着办 1", "有人在办 1"]
