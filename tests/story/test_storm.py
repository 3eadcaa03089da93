"""Many things break in one night: staff hear of it once, and what one neighbour could do."""

from domain.taxonomy import Trade
from tests.chats import Town


async def all_report(town: Town, names: str, home: str = "3号楼2单元501") -> None:
    """Neighbours whose lamps are dark, a character for each."""
    for name in names:
        neighbour = await town.resident(f"{name}大爷", home=home)
        await neighbour.reports("家里灯不亮了")


async def test_staff_are_told_once_and_what_could_go_together(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    await all_report(town, "赵钱孙李周吴")
    await all_report(town, "郑", home="5号楼1单元101")
    staff.never_heard("在等人上门")

    await town.restart_bot()
    await all_report(town, "王冯", home="7号楼1单元101")

    storm = [shown.text for shown in staff.seen if "在等人上门" in shown.text]
    assert len(storm) == 1
    assert "8 件事" in storm[0]
    assert "源泉里同一栋楼（电工）：1、2、3、4、5、6 号" in storm[0]
    assert "3号楼" not in storm[0]


async def test_when_it_is_over_the_next_one_is_told_again(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    await all_report(town, "赵钱孙李周吴郑王")
    await town.wind(hours=10)
    await all_report(town, "冯", home="5号楼1单元101")
    await town.wind(hours=14)
    await all_report(town, "陈褚卫蒋沈韩杨朱", home="7号楼1单元101")
    assert len([shown for shown in staff.seen if "在等人上门" in shown.text]) == 2
