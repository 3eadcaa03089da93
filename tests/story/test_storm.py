"""Many things break in one night: staff get one list, and what one neighbour could see to."""

from domain.taxonomy import Trade
from tests.chats import Chat, Shown, Town

FLOOD = "厨房水龙头漏水"


async def all_report(
    town: Town, names: str, words: str = "家里灯不亮了", home: str = "3号楼2单元501"
) -> None:
    """Neighbours to whom the same happens, a character for each."""
    for name in names:
        neighbour = await town.resident(f"{name}大爷", home=home)
        await neighbour.reports(words)


def lists(staff: Chat) -> list[Shown]:
    """The messages in which many matters stand together."""
    return [shown for shown in staff.seen if "在等人上门" in shown.text]


async def test_staff_are_told_once_and_what_could_go_together(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    await all_report(town, "赵钱孙李周吴")
    await all_report(town, "郑", home="5号楼1单元101")
    staff.never_heard("在等人上门")

    await town.restart_bot()
    await all_report(town, "王冯", home="7号楼1单元101")

    (storm,) = lists(staff)
    assert "9 件事在等人上门：9 件在找邻居，0 件等您安排" in storm.text
    assert "源泉里同一栋楼（电工）：1、2、3、4、5、6 号" in storm.text
    assert "3号楼" not in storm.text


async def test_what_is_handed_over_is_one_message_each_and_then_one_list(town: Town) -> None:
    staff = await town.staff("李主任")

    await all_report(town, "赵钱孙李周吴郑", FLOOD)
    assert len(staff.seen) == 7
    staff.hears("第 7 号", "没有别的邻居可以问了，交出去办了")
    await all_report(town, "王冯陈褚卫", FLOOD, home="5号楼1单元101")

    assert len(staff.seen) == 8
    staff.hears("12 件事在等人上门：0 件在找邻居，12 件等您安排", "1、2、3、4、5、6、7 号")
    await town.restart_bot()
    await staff.taps("12 号")
    staff.hears("第 12 号", "没有别的邻居可以问了")


async def test_elders_who_live_alone_come_one_message_each(town: Town) -> None:
    town.strangers = True
    staff = await town.staff("李主任")
    await town.talent("赵师傅", Trade.PLUMBER)
    for name in "孙李":
        elder = await town.resident(f"{name}奶奶", lives_alone=True)
        await elder.reports(FLOOD)
    assert len(staff.seen) == 2
    staff.hears("第 2 号", "独居老人家里，要去她认识的人", "没有找到能去的能人")


async def test_what_staff_take_leaves_the_list(town: Town) -> None:
    staff = await town.staff("李主任")
    await all_report(town, "赵钱孙李周吴郑王", FLOOD)
    (storm,) = lists(staff)
    await staff.taps("1 号", on=storm)
    await staff.taps("我来办")
    assert "7 件事在等人上门" in storm.text
    assert not any(label.startswith("1 号") for label in storm.labels)

    for number in range(2, 6):
        await staff.taps(f"{number} 号", on=storm)
        await staff.taps("我来办")
    assert "过去了" in storm.text


async def test_danger_and_what_is_urgent_still_come_one_by_one(town: Town) -> None:
    staff = await town.staff("李主任", on_duty=True)
    await all_report(town, "赵钱孙李周吴郑王", FLOOD)
    seen = len(staff.seen)
    gas = await town.resident("冯大爷")
    await gas.says("家里有煤气味")
    assert len(staff.seen) == seen + 1
    staff.hears("煤气")

    flooded = await town.resident("陈大爷")
    await flooded.reports("急！水龙头一直喷水关不上")
    assert (await town.report(9)).urgent
    staff.hears("第 9 号", "急")


async def test_when_it_is_over_the_next_one_is_told_again(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    await all_report(town, "赵钱孙李周吴郑王")
    (first,) = lists(staff)
    await town.wind(hours=11)
    await all_report(town, "冯", home="5号楼1单元101")
    assert "过去了" in first.text
    await town.wind(hours=14)
    await all_report(town, "陈褚卫蒋沈韩杨朱", home="7号楼1单元101")
    assert len(lists(staff)) == 1


async def test_in_english(town: Town) -> None:
    staff = await town.staff("李主任", language="en")
    await all_report(town, "赵钱孙李周吴郑王", FLOOD)
    staff.hears("8 matters wait", "8 are for you to arrange", "one building")


async def test_what_is_handed_over_late_stands_in_the_list_too(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    early = await town.resident("早大爷")
    await early.reports("家里灯不亮了")
    await town.wind(hours=3, minutes=59)
    await all_report(town, "赵钱孙李周吴郑王", FLOOD)
    (storm,) = lists(staff)
    assert "9 件事在等人上门：1 件在找邻居，8 件等您安排" in storm.text
    await town.wind(minutes=2)
    assert "9 件事在等人上门：0 件在找邻居，9 件等您安排" in storm.text
    assert any(label.startswith("1 号") for label in storm.labels)


async def test_a_seat_that_nobody_takes_is_told_in_a_storm_too(town: Town) -> None:
    staff = await town.staff("李主任")
    carpenter = await town.talent("赵师傅", Trade.CARPENTER)
    await all_report(town, "赵钱孙李周吴郑王", FLOOD)
    elder = await town.resident("王桂兰")
    await elder.reports("柜门坏了，要把大衣柜抬下来，抬不动")
    await carpenter.taps("我去")
    staff.heard("第 9 号", "第二位没有人能去了")
