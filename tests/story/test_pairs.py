"""Jobs for two: both seats are filled, and only a seat that is given back is offered again."""

from domain.dispatch import Ending
from domain.reports import State
from domain.taxonomy import Trade
from storage import learned, records
from tests.chats import Chat, Town

WARDROBE = "柜门坏了，要把大衣柜抬下来，抬不动"
ASKED = "您能去帮一把吗"


async def two_go(town: Town) -> tuple[Chat, Chat, Chat, Chat]:
    """Staff, an elder, and two carpenters who have both claimed her job."""
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.CARPENTER)
    second = await town.talent("刘师傅", Trade.CARPENTER)
    elder = await town.resident("王桂兰")
    await elder.reports(WARDROBE)
    await first.taps("我去")
    await second.taps("我去")
    return staff, elder, first, second


async def test_what_one_alone_cannot_carry_is_offered_until_two_have_it(town: Town) -> None:
    first = await town.talent("张师傅", Trade.CARPENTER)
    second = await town.talent("刘师傅", Trade.CARPENTER)
    elder = await town.resident("王桂兰")
    await elder.reports(WARDROBE)

    first.hears(ASKED, "要两个人一起去")
    await first.taps("我去")
    first.hears("您接下了", "第二位我正在找")
    second.hears(ASKED)
    await town.restart_bot()
    await second.taps("我去")

    first.heard("您跟刘师傅一起去", "门口的口令")
    first.heard("请您跟刘师傅一起去")
    second.heard("您跟张师傅一起去", "门口的口令")
    elder.hears("刘师傅也一起来")
    code = (await town.report()).door_code
    second.heard(code)
    await second.taps("看电话和地址")
    second.heard("3号楼2单元501")
    assert sorted(await town.looked_at(elder)) == ["刘师傅"]


async def test_either_says_it_is_done_and_both_are_counted(town: Town) -> None:
    _, elder, first, second = await two_go(town)
    await second.taps("我出发了")
    first.heard("有人已经在路上")

    await second.finishes("抬好了")
    first.heard("您说办好了")
    elder.hears("张师傅、刘师傅")
    await elder.taps("解决了")

    for fixer in (first, second):
        fixer.heard("住户说解决了", "第 1 件事")
        async with town.app.database.reading() as tx:
            assert (await records.of(tx, await town.id_of(fixer, tx))).services == 1
    await elder.taps("谢谢")
    first.heard("谢谢您")
    second.heard("谢谢您")


async def test_only_the_seat_that_is_given_back_is_offered_again(town: Town) -> None:
    _, elder, first, second = await two_go(town)
    third = await town.talent("马师傅", Trade.CARPENTER)
    await first.taps("看电话和地址")

    await first.taps("去不成了")
    await first.taps("对，另外找人")

    first.heard("电话和地址已经收起来了")
    second.heard("张师傅去不成了。您的不变")
    elder.heard("张师傅来不成了")
    third.hears(ASKED)
    report = await town.report()
    assert (report.state, len(report.fixers)) == (State.CLAIMED, 1)
    await town.restart_bot()
    await third.taps("我去")
    elder.hears("马师傅也一起来")
    second.heard("您跟马师傅一起去")


async def test_nobody_is_left_for_the_second_seat(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.CARPENTER)
    await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.reports(WARDROBE)
    await first.taps("我去")

    staff.heard("第二位没有人能去了")
    staff.hears("要两个人", "在谁手里：张师傅")
    await staff.taps("再指派一位")
    assert "张师傅" not in "".join(staff.last.labels)


async def test_one_is_enough_after_all(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.CARPENTER)
    second = await town.talent("刘师傅", Trade.CARPENTER)
    elder = await town.resident("王桂兰")
    await elder.reports(WARDROBE)
    await first.taps("我去")
    claim = second.tap("我去")

    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("一个人就够")
    staff.hears("李主任：说一个人就够")
    await town.update(claim)

    second.hears("不用去了").never_heard("已经有人接下了")
    assert "不用去了" in second.toast
    assert await learned_of(town, second) == [Ending.CANCELLED]
    assert len((await town.report()).fixers) == 1
    first.heard("您接下了").never_heard("您跟")


async def learned_of(town: Town, chat: Chat) -> list[Ending]:
    """What was learned from a volunteer's offers."""
    async with town.app.database.reading() as tx:
        her = await town.id_of(chat, tx)
        return [one.ending for id, one in await learned.history(tx, 1) if id == her]


async def test_another_trade_is_sought_for_the_second_seat(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.CARPENTER)
    second = await town.talent("刘师傅", Trade.CARPENTER)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    await (await town.resident("王桂兰")).reports(WARDROBE)
    await first.taps("我去")
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")

    await staff.taps("改类别")
    await staff.taps("家里的东西坏了")
    await staff.taps("水管")

    second.hears("不用去了").never_heard("已经有人接下了")
    plumber.hears(ASKED)


async def test_when_both_seats_are_taken_the_others_are_asked_no_longer(town: Town) -> None:
    names = ("张师傅", "刘师傅", "马师傅", "赵师傅", "孙师傅")
    pool = [await town.talent(name, Trade.CARPENTER) for name in names]
    await (await town.resident("王桂兰")).reports(WARDROBE)
    asked = [chat for chat in pool if chat.seen]
    assert len(asked) > 2

    for chat in asked[:2]:
        await chat.taps("我去")

    for chat in asked[2:]:
        chat.hears("已经有人接下了")
        assert chat.last.labels == []


async def test_staff_say_that_a_job_in_hand_takes_two_and_assign_the_second(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await first.taps("我去")
    second = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("18:00", "21:00"))
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")

    await staff.taps("要两个人")
    await staff.taps("再指派一位")
    await staff.taps("刘师傅")

    second.heard("您跟张师傅一起去", "门口的口令")
    first.heard("请您跟刘师傅一起去")
    await second.taps("我出发了")
    await first.finishes("换了灯泡")
    second.heard("您说办好了")


async def test_two_strangers_go_to_an_elder_and_neither_alone(town: Town) -> None:
    town.strangers = True
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", lives_alone=True)
    await elder.reports("家里灯不亮了")
    first.never_heard(ASKED)

    await staff.taps("要两个人")
    await first.taps("我去")
    await first.taps("看电话和地址")
    assert "要两个人一起去" in first.toast
    first.never_heard("501", "13800001111")
    await second.taps("我去")
    await first.taps("看电话和地址")
    first.heard("3号楼2单元501")


async def two_strangers(town: Town) -> tuple[Chat, Chat, Chat, Chat]:
    """Staff, one more of them, and two electricians: one has claimed it as one of two."""
    town.strangers = True
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", lives_alone=True)
    await elder.reports("家里灯不亮了")
    await staff.taps("要两个人")
    await first.taps("我去")
    return staff, other, first, second


async def test_one_is_not_enough_where_the_elder_does_not_know_her(town: Town) -> None:
    staff, _, first, second = await two_strangers(town)

    await staff.taps("一个人就够")
    staff.hears("还不认识这位能人")
    await first.taps("看电话和地址")
    first.never_heard("501")
    await staff.says("/cancel")

    assert (await town.report()).seats == 2
    await second.taps("我去")
    await first.taps("看电话和地址")
    first.heard("3号楼2单元501")


async def test_one_is_enough_when_staff_vouch_or_go_along(town: Town) -> None:
    staff, other, first, _ = await two_strangers(town)
    await staff.taps("一个人就够")
    await town.restart_bot()
    await staff.taps("我陪着去")

    staff.heard("李主任：说一个人就够（工作人员陪着去）")
    other.heard("独居老人家：张师傅去（工作人员安排的）")
    first.heard("李主任陪您一起去")
    await first.taps("看电话和地址")
    first.heard("3号楼2单元501")


async def test_who_is_vouched_for_is_known(town: Town) -> None:
    staff, other, *_ = await two_strangers(town)
    await staff.taps("一个人就够")
    await staff.taps("我担保")
    other.heard("独居老人家：张师傅去（老人认识）")


async def test_a_second_who_came_first_is_not_sent_home(town: Town) -> None:
    staff, _, first, second = await two_strangers(town)
    await staff.taps("一个人就够")
    await second.taps("我去")

    await staff.taps("我陪着去")

    staff.heard("晚了一步")
    assert len((await town.report()).fixers) == 2
    first.never_heard("李主任陪您")


async def test_a_job_that_does_not_move_is_taken_from_both(town: Town) -> None:
    staff, _, first, second = await two_go(town)
    await town.wind(hours=12)
    for fixer in (first, second):
        fixer.heard("还在您手里")

    await town.wind(hours=36)

    assert (await town.report()).fixers == ()
    for fixer in (first, second):
        fixer.hears("一直没有动静")
    staff.heard("张师傅、刘师傅")


async def test_staff_take_it_from_both(town: Town) -> None:
    staff, _, first, second = await two_go(town)
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("收回，换人")
    for fixer in (first, second):
        fixer.heard("不用您去了")
    assert (await town.report()).fixers == ()


async def test_nobody_came_is_counted_for_both(town: Town) -> None:
    _, elder, first, second = await two_go(town)
    await elder.says("/my")
    await elder.taps("没有人来")
    for fixer in (first, second):
        async with town.app.database.reading() as tx:
            assert (await records.of(tx, await town.id_of(fixer, tx))).no_shows == 1


async def test_while_the_second_seat_is_sought_whoever_was_asked_is_asked_nothing_else(
    town: Town,
) -> None:
    first = await town.talent("张师傅", Trade.CARPENTER)
    second = await town.talent("刘师傅", Trade.CARPENTER)
    await (await town.resident("王桂兰")).reports(WARDROBE)
    second.hears("13:00 前")
    await town.wind(hours=3)
    await first.taps("我去")
    second.hears("16:00 前")

    await town.wind(hours=1, minutes=30)
    await (await town.resident("孙大爷")).reports("衣柜门掉了，关不上")

    second.never_heard("关不上")
    await second.taps("我去")
    second.heard("您跟张师傅一起去")
