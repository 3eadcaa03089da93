"""Whoever goes to a building sees what else waits there, and takes it along by one tap."""

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town
from tests.story.test_storm import all_report

HERE = "这栋楼里还有人在等"


async def at_work(town: Town, home: str = "3号楼2单元501") -> Chat:
    """An electrician with a lamp in building 3; another neighbour's lamp there is dark too."""
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await all_report(town, "赵")
    await (await town.resident("钱大爷", home=home)).reports("厨房的灯不亮了")
    electrician.never_heard("厨房")
    await electrician.taps("我去")
    return electrician


async def test_what_waits_in_the_building_stands_in_the_thanks(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await at_work(town, "3栋1单元102")
    electrician.heard("您接下了", HERE, "厨房的灯不亮了").never_heard("102", "钱大爷")

    await town.restart_bot()
    await electrician.taps("2 号我也去")

    assert (await town.report(2)).state is State.CLAIMED
    electrician.hears("第 2 号", "门口的口令")
    assert not any(HERE in shown.text for shown in electrician.seen)
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("2 号")
    await staff.taps("为什么问")
    staff.hears("张师傅正好去这栋楼，顺路接下")


async def test_what_she_took_herself_does_not_fill_her_week(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, weekly=2)
    await all_report(town, "赵")
    await (await town.resident("钱大爷")).reports("厨房的灯不亮了")
    await electrician.taps("我去")
    await electrician.taps("2 号我也去")

    far = await town.resident("孙大爷", home="8号楼1单元101")
    await far.reports("客厅的灯不亮了")

    electrician.hears("客厅的灯不亮了", "您能去帮一把吗")


async def test_another_building_is_not_on_her_way(town: Town) -> None:
    electrician = await at_work(town, "5号楼1单元101")
    electrician.never_heard(HERE)


async def test_what_somebody_else_has_taken_goes_off_the_card(town: Town) -> None:
    electrician = await at_work(town)
    tap = electrician.tap("2 号我也去")
    other = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await town.wind(minutes=25)
    await other.taps("我去")

    assert not any(HERE in shown.text for shown in electrician.seen)
    await town.update(tap)
    assert electrician.toast == "那件已经有人管了，谢谢您！"
    assert (await town.report(2)).fixer_id != (await town.report(1)).fixer_id


async def test_what_comes_later_appears_while_she_is_there(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, weekly=1)
    await all_report(town, "赵")
    await electrician.taps("我去")
    await electrician.taps("我出发了")
    heard = len(electrician.seen)
    await town.talent("刘师傅", Trade.ELECTRICIAN)
    await all_report(town, "钱")
    assert any(HERE in shown.text for shown in electrician.seen)
    assert len(electrician.seen) == heard


async def test_nothing_is_shown_that_she_may_not_do(town: Town) -> None:
    town.strangers = True
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    certified = await town.talent("刘师傅", Trade.PLUMBER)
    await all_report(town, "赵")
    await (await town.resident("王桂兰", lives_alone=True)).reports("厨房的灯不亮了")
    await (await town.resident("孙大爷")).reports("家里的电线要换，灯不亮了")
    await (await town.resident("李大爷")).reports("水龙头漏水")
    await electrician.taps("我去")
    electrician.never_heard(HERE)
    certified.heard("水龙头漏水")
