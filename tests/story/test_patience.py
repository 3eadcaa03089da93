"""Somebody stops in the middle: asked once more, then nothing she said is lost."""

from domain.taxonomy import Trade
from tests.chats import Town


async def test_after_an_hour_the_question_is_put_once_more(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await town.wind(minutes=59)
    elder.never_heard("我还等着您")
    await town.wind(minutes=1)

    elder.heard("我还等着您").hears("家里灯不亮了", "说完了")
    await elder.taps("说完了")
    await elder.taps("发出去")
    elder.heard("1 号")


async def test_it_is_put_once_more_and_not_again_and_again(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("/join")
    await town.wind(hours=20)
    assert sum("我还等着您" in shown.text for shown in newcomer.seen) == 1


async def test_who_speaks_now_and_then_is_not_pressed(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await town.wind(minutes=50)
    await elder.says("厨房的")
    await town.wind(minutes=50)
    elder.never_heard("我还等着您")
    await town.wind(minutes=10)
    elder.heard("我还等着您")


async def test_after_a_day_staff_have_what_she_said(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.shows_photo()

    await town.wind(hours=24)
    assert staff.seen == []
    await town.wind(hours=1)

    elder.hears("交给社区工作人员了", "1 号")
    staff.hears("想找工作人员", "家里灯不亮了")
    await elder.says("/cancel")
    elder.hears("没有说到一半的事")


async def test_a_sign_up_left_half_way_is_dropped_quietly(town: Town) -> None:
    staff = await town.staff("李主任")
    newcomer = town.person("刘秀英")
    await newcomer.says("/join")
    await newcomer.says("刘秀英")

    await town.wind(days=2)

    assert staff.seen == []
    await newcomer.says("/cancel")
    newcomer.hears("没有说到一半的事")


async def test_what_was_sent_is_not_waited_for(town: Town) -> None:
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await town.wind(hours=2)
    elder.never_heard("我还等着您")


async def test_who_goes_on_the_same_evening_is_waited_for_anew(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await town.wind(hours=12)
    await elder.says("厨房的")

    await town.wind(hours=24)
    elder.never_heard("交给社区工作人员了")

    await town.wind(hours=24)
    elder.heard("交给社区工作人员了")
