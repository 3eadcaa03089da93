"""When somebody comes; nobody at home; nobody came; a job that does not move."""

from datetime import UTC, datetime

from domain.offers import OfferState
from domain.reports import State
from domain.taxonomy import Trade
from storage import offers, timeline
from tests.chats import Chat, Town
from tests.story.test_jobs import claimed

LAMP = "家里灯不亮了"
ASKED = "您能去帮一把吗"


async def _states(town: Town) -> list[OfferState]:
    async with town.app.database.reading() as tx:
        return [offer.state for offer in await offers.of_report(tx, 1)]


async def _done(town: Town) -> list[str]:
    async with town.app.database.reading() as tx:
        return [event.action for event in await timeline.events(tx, 1)]


async def test_she_says_when_she_comes_and_the_resident_hears_it(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)

    await electrician.taps("说个时间")
    await town.restart_bot()
    await electrician.taps("一小时以内")

    electrician.hears("我告诉住户").heard("约好：大约 10:00")
    elder.hears("张师傅说这个时候来", "大约 10:00")
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    staff.hears("约好：大约 10:00", "张师傅：说了来的时间")


async def test_a_time_in_her_own_words(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.says("后天上午九点")
    elder.hears("张师傅说这个时候来：11 月 25 日 09:00（原话：后天上午九点）")
    assert (await town.report()).visit_at == datetime(2026, 11, 25, 1, 0, tzinfo=UTC)


async def test_half_an_hour_is_understood_and_what_is_not_stays_in_words(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.says("半小时后到")
    elder.hears("09:30（原话：半小时后到）")
    await electrician.taps("说个时间")
    await electrician.says("等我下了班")
    elder.hears("张师傅说这个时候来：等我下了班")
    assert (await town.report()).visit_at is None


async def test_who_said_saturday_is_not_reminded_before_it(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.says("周六上午")
    elder.hears("11 月 28 日（原话：周六上午）")

    await town.wind(days=4, hours=12)
    electrician.never_heard("还在您手里")
    await town.wind(days=1)
    electrician.heard("还在您手里")


async def test_it_does_not_suit_the_resident_and_the_volunteer_hears_when(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.taps("今天下午")

    await elder.taps("换个时间")
    await elder.says("明天早上九点")

    elder.hears("我告诉来的人")
    electrician.hears("住户说这个时候方便：11 月 24 日 09:00（原话：明天早上九点）")
    electrician.heard("约好：11 月 24 日 09:00")


async def test_nobody_was_at_home_and_she_is_asked_for_another_time(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await electrician.taps("我出发了")

    await electrician.taps("家里没人")

    assert "我问住户" in electrician.toast
    elder.hears("张师傅来过了，家里没有人", "什么时候方便")
    staff.hears("张师傅去了，家里没有人")
    assert (await town.report()).state is State.CLAIMED
    await elder.taps("换个时间")
    await elder.taps("明天上午")
    electrician.hears("住户说这个时候方便：大约 11 月 24 日 09:30")
    assert (await _done(town))[-2:] == ["not_home", "another_time"]


async def test_whoever_has_no_account_is_called_by_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await elder.blocks_the_bot()
    await electrician.taps("我出发了")
    await electrician.taps("家里没人")
    staff.heard("收不到消息，请打电话")


async def test_nobody_came_is_counted_once_and_told_to_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await elder.says("/my")

    await elder.taps("没有人来")
    assert "让您白等了" in elder.toast
    await elder.taps("没有人来")

    assert "已经记下了" in elder.toast
    staff.heard("住户说没有人来。在张师傅手里").hears("第 1 号", "说没有人来")
    electrician.hears("住户说没有人来")
    assert (await _done(town)).count("no_show") == 1
    assert (await town.report()).state is State.CLAIMED


async def test_a_job_that_does_not_move_is_reminded_of_then_offered_on(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")

    await town.wind(hours=8, minutes=1)
    electrician.heard("源泉里「家里的灯、插座、电线」（第 1 号）还在您手里").hears("您接下了")
    second.never_heard("您能去帮一把吗")
    await town.wind(hours=14, minutes=30)

    electrician.heard("一直没有动静，我另外找人了").heard("这件事我另外找人了")
    staff.heard("张师傅接了没有动静")
    elder.hears("接着帮您找人")
    second.hears("您能去帮一把吗")
    assert OfferState.LAPSED in await _states(town)


async def test_who_moves_after_the_reminder_keeps_her_job(town: Town) -> None:
    electrician, _ = await claimed(town)
    await town.wind(hours=9)
    await electrician.taps("说个时间")
    await electrician.taps("明天下午")
    await town.wind(hours=20)
    assert (await town.report()).state is State.CLAIMED


async def test_before_the_time_agreed_on_nobody_is_reminded(town: Town) -> None:
    electrician, _ = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.taps("明天下午")
    await town.wind(hours=24)
    electrician.never_heard("还在您手里")


async def test_what_was_agreed_ends_with_the_job(town: Town) -> None:
    electrician, elder = await claimed(town)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await electrician.taps("说个时间")
    await electrician.taps("今天下午")
    await electrician.taps("去不成了")
    await electrician.taps("对，另外找人")
    assert (await town.report()).appointment == ""

    await second.taps("我去")

    elder.heard("（第 1 号）：有人接下了").never_heard("家里没有人")


async def takes_away(town: Town, staff: Chat) -> None:
    """Staff take the job away from whoever has it."""
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("收回，换人")


async def test_another_time_too_late_changes_nothing(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await electrician.taps("说个时间")
    await electrician.taps("今天下午")
    again = elder.tap("换个时间")
    await electrician.taps("说个时间")
    await elder.taps("换个时间")
    await takes_away(town, staff)
    await electrician.says("明天")
    electrician.hears("晚了一步")
    await elder.says("明天")
    elder.hears("晚了一步")
    await town.update(again)
    assert "晚了一步" in elder.toast
    elder.heard("（第 1 号）：")


async def test_who_puts_it_off_on_the_way_is_free_for_what_is_urgent(town: Town) -> None:
    fixer = await town.talent("张师傅", Trade.ELECTRICIAN, Trade.PLUMBER)
    elder, neighbour = await town.resident("王桂兰"), await town.resident("孙大爷")
    await elder.reports(LAMP)
    await fixer.taps("我去")
    await fixer.taps("我出发了")
    await fixer.taps("说个时间")
    await fixer.taps("明天下午")
    assert (await town.report()).state is State.CLAIMED
    assert (await _done(town))[-1] == "put_off"

    await neighbour.reports("厨房水管爆了")

    fixer.hears("急事", ASKED)
    await fixer.says("/jobs")
    fixer.heard("您接下了", "约好")


async def test_the_resident_puts_it_off_and_whoever_was_on_the_way_sets_off_again(
    town: Town,
) -> None:
    fixer, elder = await claimed(town)
    await fixer.taps("说个时间")
    await fixer.taps("今天下午")
    await fixer.taps("我出发了")
    await elder.taps("换个时间")
    await elder.says("明天早上九点")
    assert (await town.report()).state is State.CLAIMED
    await town.wind(days=1)
    await fixer.taps("我出发了")
    elder.hears("已经出门")


async def test_half_an_hour_later_is_the_same_way(town: Town) -> None:
    fixer, _ = await claimed(town)
    await town.wind(hours=14, minutes=45)
    await fixer.taps("我出发了")
    await fixer.taps("说个时间")
    await fixer.taps("半小时以内")
    assert (await town.report()).state is State.ON_THE_WAY


async def test_whoever_sets_off_late_is_at_work_from_then_on(town: Town) -> None:
    fixer, _ = await claimed(town)
    neighbour = await town.resident("孙大爷", home="8号楼1单元101")
    await fixer.taps("说个时间")
    await fixer.taps("今天下午")
    await town.wind(hours=8)
    await fixer.taps("我出发了")

    await neighbour.reports(LAMP)
    await town.wind(minutes=89)
    fixer.never_heard("第 2 号")
    await town.wind(minutes=1)
    fixer.hears("第 2 号", ASKED)
