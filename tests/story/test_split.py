"""Staff split a report in which two matters were told."""

from domain.reports import State
from domain.taxonomy import Trade
from storage import reports
from tests.chats import Chat, Town

BOTH = "灯不亮了，水龙头滴水，我是王桂兰，3号楼2单元501"


async def _case(staff: Chat, heap: str) -> None:
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps("1 号")


async def _told_as_one(elder: Chat) -> None:
    await elder.says(BOTH)
    await elder.taps("说完了")
    await elder.taps("是一件事")
    await elder.taps("发出去")


async def test_the_second_goes_the_way_of_a_new_report_and_all_hear_of_it(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await _told_as_one(elder)
    await plumber.taps("我去")

    await _case(staff, "有人在办")
    await staff.taps("分成两件")
    assert "灯不亮了" in staff.last.labels
    assert not any("501" in label or "王桂兰" in label for label in staff.last.labels)
    await town.restart_bot()
    await staff.taps("灯不亮了")
    await staff.says("1")
    staff.hears("分出来的：灯不亮了", "家里的灯")
    await staff.taps("就这样分")

    elder.heard("第 1 号里是两件事", "第 1 号：家里的水管", "第 2 号：家里的灯")
    plumber.hears("您不用管：灯不亮了")
    electrician.hears("找电工", "灯不亮了").never_heard("水龙头")
    first, second = await town.report(1), await town.report(2)
    assert (first.state, second.state) == (State.CLAIMED, State.SEEKING)
    assert "灯" not in first.words.replace("水龙头", "") + first.view
    assert (second.words, second.place) == ("灯不亮了", first.place)
    await electrician.taps("我去")
    elder.hears("张师傅")


async def test_both_timelines_point_to_the_other(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await _told_as_one(elder)
    await _case(staff, "等着办")
    await staff.taps("分成两件")
    await staff.says("水龙头滴水")
    await staff.says("1")
    await staff.taps("就这样分")

    await _case(staff, "等着办")
    staff.hears("李主任：把另一件事分出去，单独成一号（2）")
    await staff.says("/desk")
    await staff.taps("等着办")
    await staff.taps("2 号")
    staff.hears("李主任：从别的报事里分出来（1）")


async def test_a_photo_goes_with_both(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.shows_photo("灯不亮了，请来看看")
    await elder.taps("说完了")
    await elder.taps("发出去")
    await _case(staff, "等着办")
    await staff.taps("分成两件")
    await staff.says("水龙头也漏水")
    await staff.says("1")
    await staff.taps("就这样分")
    assert (await town.report(1)).words == "灯不亮了，请来看看"

    await staff.says("/desk")
    await staff.taps("等着办")
    await staff.taps("2 号")
    await staff.taps("照片和语音")
    staff.hears("第 2 号")
    assert staff.last.file


async def test_the_second_of_the_staff_sees_that_it_was_split(town: Town) -> None:
    first, second = await town.staff("李主任"), await town.staff("陈姐")
    elder = await town.resident("王桂兰")
    await _told_as_one(elder)
    for staff in (first, second):
        await _case(staff, "等着办")
        await staff.taps("分成两件")
        await staff.taps("水龙头滴水")
        await staff.says("1")
    await first.taps("就这样分")
    await second.taps("就这样分")

    second.hears("晚了一步")
    second.heard("李主任：把另一件事分出去")
    async with town.app.database.reading() as tx:
        counts = await reports.counts(tx, town.turn(tx).community_id)
    assert sum(counts.values()) == 2


async def test_what_was_reported_for_a_neighbour_stays_unconfirmed(town: Town) -> None:
    staff = await town.staff("李主任")
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    neighbour = await town.resident("赵春梅")
    await neighbour.says("我妈家灯不亮了")
    await neighbour.taps("说完了")
    await neighbour.taps("别人")
    await neighbour.says("孙玉珍")
    await neighbour.taps("没有")
    await neighbour.taps("源泉里")
    await neighbour.says("5号楼101")
    await neighbour.taps("发出去")
    await _case(staff, "新来的")
    await staff.taps("分成两件")
    await staff.says("水龙头滴水")
    await staff.says("1")
    await staff.taps("就这样分")

    assert (await town.report(2)).unconfirmed
    assert plumber.seen == []


async def test_what_is_closed_is_not_split(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await _told_as_one(elder)
    await _case(staff, "等着办")
    await staff.taps("更多")
    split = staff.tap("分成两件")
    await staff.taps("分成两件")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await staff.says("水龙头滴水")
    await staff.says("1")
    await staff.taps("就这样分")
    staff.hears("晚了一步")
    await town.update(split)
    assert "撤回了" in staff.toast
