"""A volunteer's own page: what she offers, changed at any time; pauses, on duty, leaving."""

from pathlib import Path

import pytest

from domain.people import Role, Volunteer
from domain.reports import State
from domain.taxonomy import Trade
from storage import people, volunteers
from tests.chats import COMMUNITY, Chat, Town

LAMP = "家里灯不亮了"


async def offered(town: Town, chat: Chat) -> Volunteer:
    """What somebody offers, as it is kept."""
    async with town.app.database.reading() as tx:
        found = await volunteers.get(tx, await town.id_of(chat, tx))
    assert found
    return found


async def test_who_is_in_the_pool_sees_what_she_offers(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    for command in ("/pool", "/join"):
        await electrician.says(command)
        electrician.hears("我能帮的忙", "电工", "源泉里", "07:30 到 21:30", "10 次")
    assert "pool" in town.channel.menus.get(electrician.address, ["pool"])


async def test_who_is_not_in_the_pool_is_told_how_to_join(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("/pool")
    elder.hears("不在能人库", "/join")


@pytest.mark.parametrize("words", ["我在岗", "只在我说的时间问我", "休息"])
async def test_what_her_page_says_may_be_typed(town: Town, words: str) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says(words)
    electrician.hears("我能帮的忙")
    assert not (await offered(town, electrician)).on_duty_until


async def test_she_changes_everything_and_staff_hear_of_other_trades(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")

    await electrician.taps("改会做的")
    await electrician.says("电工 水暖工")
    await electrician.taps("选好了")
    electrician.hears("改好了")
    staff.hears("张师傅改了自己会做的手艺")
    await electrician.taps("改去的小区")
    await electrician.says("北苑小区")
    await electrician.taps("选好了")
    await electrician.taps("改时间")
    await electrician.says("9点到17:30")
    await electrician.taps("改次数")
    await electrician.says("3")
    await electrician.taps("夜里能问我")

    now = await offered(town, electrician)
    assert now.trades == {"electrician", "plumber"}
    assert now.compounds == {"beiyuan"}
    assert (f"{now.hours_start:%H:%M}", f"{now.hours_end:%H:%M}") == ("09:00", "17:30")
    assert (now.weekly_offers, now.at_night) == (3, True)
    electrician.heard("09:00 到 17:30", "北苑小区", "水暖工", "3 次", "夜里有急事可以问")


@pytest.mark.parametrize("words", ["随便", "17:00 到 9:00", "9点"])
async def test_hours_that_are_none(town: Town, words: str) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await electrician.taps("改时间")
    await electrician.says(words)
    electrician.hears("两个时间")


@pytest.mark.parametrize(
    ("answer", "day"),
    [("一个星期", "11 月 30 日"), ("一个月", "12 月 23 日"), ("12月5日", "12 月 5 日")],
)
async def test_in_a_pause_she_is_not_asked_and_after_it_she_is(
    town: Town, answer: str, day: str
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("歇一阵子")
    await electrician.says(answer)
    electrician.heard("在歇着", f"{day}起再问您")

    await elder.reports(LAMP)
    electrician.never_heard("您能去帮一把吗")
    assert (await town.report()).state is State.WITH_STAFF

    await town.wind(days=31)
    await elder.reports("厨房的灯也不亮了")
    electrician.hears("您能去帮一把吗")


async def test_a_day_gone_by_is_no_end_of_a_pause(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await electrician.taps("歇一阵子")
    await electrician.says("明年再说")
    electrician.hears("没看懂")
    assert (await offered(town, electrician)).paused_until is None


async def test_a_pause_can_be_ended_early(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("歇一阵子")
    await electrician.taps("两个星期")
    await electrician.taps("接着帮忙")
    await elder.reports(LAMP)
    electrician.hears("您能去帮一把吗")


async def test_one_trade_is_paused_and_the_other_is_not(town: Town) -> None:
    both = await town.talent("张师傅", Trade.ELECTRICIAN, Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await _leaves_out(both, "水暖工")
    both.heard("先不做：水暖工")

    await elder.reports("水龙头漏水")
    both.never_heard("您能去帮一把吗")
    await elder.reports(LAMP)
    both.hears("您能去帮一把吗")


async def _leaves_out(volunteer: Chat, trade: str) -> None:
    await volunteer.says("/pool")
    await volunteer.taps("有的先不做")
    await volunteer.taps(trade)
    await volunteer.taps("选好了")


async def test_who_leaves_one_trade_out_can_rest_in_one_tap_too(town: Town) -> None:
    both = await town.talent("张师傅", Trade.ELECTRICIAN, Trade.PLUMBER)
    await _leaves_out(both, "水暖工")
    await both.says("/pool")
    page = both.last
    assert page.labels == ["我在岗", "接着帮忙", "歇一天", "歇两星期", "歇一阵子", "更多"]

    await both.taps("歇一天")

    assert "在歇着" in page.text
    assert "先不做：水暖工" in page.text
    assert page.labels == ["我在岗", "接着帮忙", "更多"]


async def test_on_duty_is_as_good_as_her_hours(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("18:00", "21:00"))
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("只按我的时间")
    await electrician.taps("我在岗")
    electrician.hears("在岗，到 21:30 为止")

    await elder.reports(LAMP)
    electrician.hears("您能去帮一把吗")
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    await staff.taps("为什么问")
    staff.hears("推荐刘师傅", "在岗")


async def test_off_duty_her_hours_count_again(town: Town) -> None:
    electrician = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("18:00", "21:00"))
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("只按我的时间")
    await electrician.taps("我在岗")
    await electrician.taps("不在岗了")
    await elder.reports(LAMP)
    electrician.never_heard("您能去帮一把吗")


async def test_whoever_goes_on_duty_hears_what_waits(town: Town) -> None:
    electrician = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("12:00", "20:00"))
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("只按我的时间")
    await elder.reports(LAMP)
    elder.heard("12:00 我就去问")
    electrician.never_heard("您能去帮一把吗")

    await electrician.taps("我在岗")
    await town.wind(seconds=1)
    electrician.hears("您能去帮一把吗")


async def test_outside_her_hours_she_may_be_asked_without_a_sound(town: Town) -> None:
    electrician = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("18:00", "21:00"))
    inside = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    electrician.hears("您能去帮一把吗")
    assert electrician.last.silent
    inside.hears("您能去帮一把吗")
    assert not inside.last.silent


async def test_who_says_only_in_my_hours_is_asked_in_them(town: Town) -> None:
    electrician = await town.talent("刘师傅", Trade.ELECTRICIAN, hours=("10:00", "20:00"))
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("只按我的时间")
    electrician.hears("别的时间不问")
    await elder.reports(LAMP)
    electrician.never_heard("您能去帮一把吗")
    await town.restart_bot()
    await town.wind(hours=1)
    electrician.hears("您能去帮一把吗")


async def test_who_leaves_is_forgotten_and_her_jobs_go_on(town: Town) -> None:
    staff = await town.staff("李主任")
    leaver = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await leaver.taps("我去")
    await elder.reports("厨房的灯也不亮了")
    for electrician in (leaver, second):
        electrician.hears("您能去帮一把吗", "厨房")

    await leaver.says("/pool")
    await leaver.taps("退出能人库")
    await leaver.taps("不退出")
    leaver.hears("什么都没有变")
    await leaver.says("/pool")
    await leaver.taps("退出能人库")
    await town.restart_bot()
    await leaver.says("确定退出")

    leaver.heard("我都忘掉了")
    staff.heard("张师傅退出了能人库")
    await second.taps("这次去不了")
    await town.wind(seconds=1)
    second.hears("您能去帮一把吗", "家里灯不亮了")
    async with town.app.database.reading() as tx:
        assert await volunteers.get(tx, await town.id_of(leaver, tx)) is None
    assert "jobs" not in town.channel.menus[leaver.address]
    await leaver.says("/pool")
    leaver.hears("不在能人库")


async def test_a_late_yes_of_who_has_left_is_none(town: Town) -> None:
    leaver = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    late = leaver.tap("我去")
    await town.wind(minutes=25)
    second.hears("您能去帮一把吗")
    await leaver.says("/pool")
    await leaver.taps("退出能人库")
    await leaver.taps("确定退出")

    await town.update(late)

    assert (await town.report()).state is State.SEEKING


async def test_staff_see_who_is_in_the_pool_and_in_a_pause(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await electrician.taps("歇一阵子")
    await electrician.taps("一个星期")

    await staff.says("/pool")
    staff.hears("1 位")
    await staff.taps("张师傅")

    staff.hears("张师傅能帮的忙", "电工", "在歇着").never_heard("13912345678")
    await town.update(staff.forged(f"c:{staff.with_button('张师傅').id[1:]}:talent:999"))


async def test_a_member_of_the_staff_may_be_a_volunteer_too(town: Town) -> None:
    both = await town.talent("李主任", Trade.ELECTRICIAN)
    async with town.app.database.transaction() as tx:
        person = await people.get(tx, await town.id_of(both, tx))
        await people.give_role(tx, person, Role.STAFF, town.clock.now())
    await both.says("/pool")
    both.heard("能人库里有 1 位").hears("我能帮的忙")


async def test_an_elder_living_alone_mends_for_others_and_reports_for_herself(town: Town) -> None:
    elder = await town.talent("王桂兰", Trade.ELECTRICIAN, lives_alone=True)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    elder.hears("您能去帮一把吗")
    await elder.taps("我去")
    await elder.reports("水龙头漏水")
    assert (await town.report(2)).reporter_id != (await town.report(1)).reporter_id


async def test_a_trade_of_the_communitys_own_is_offered_by_its_name(tmp_path: Path) -> None:
    own = COMMUNITY.model_copy(
        update={"trades": ("electrician", "fitter"), "trade_names": {"fitter": "钳工"}}
    )
    town = Town(tmp_path / "own.db", own)
    await town.start()
    staff = await town.staff("李主任")
    fitter = await town.volunteer("马师傅", staff, "钳工")
    await fitter.says("/pool")
    fitter.hears("会做：钳工")
    await town.stop()


async def test_staff_see_in_the_list_who_is_on_duty_and_who_pauses(town: Town) -> None:
    staff = await town.staff("李主任")
    ready, away = (
        await town.talent("张师傅", Trade.ELECTRICIAN),
        await town.talent("刘师傅", Trade.ELECTRICIAN),
    )
    picky = await town.talent("马师傅", Trade.ELECTRICIAN, Trade.PLUMBER)
    await ready.says("/pool")
    await ready.taps("我在岗")
    await away.says("/pool")
    await away.taps("歇一阵子")
    await away.says("一周")
    await picky.says("/pool")
    await picky.taps("有的先不做")
    await picky.says("1")
    await picky.taps("选好了")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")

    await staff.taps("指派能人")

    shown = "".join(staff.last.labels)
    for name in ("张师傅（在岗）", "刘师傅（歇着）", "马师傅（这门手艺先不做）"):
        assert name in shown
    await staff.says("刘师傅")
    away.hears("您接下了")


async def test_a_mistyped_compound_is_understood_on_her_page_too(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await electrician.taps("改去的小区")
    await electrician.says("北院小区")
    await electrician.taps("选好了")
    await electrician.says("/pool")
    electrician.hears("北苑小区")


async def test_staff_find_the_pool_in_their_menu_once(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    menu = town.channel.menus[staff.address]
    assert menu.count("pool") == 1


async def test_whoever_forgot_the_switch_is_asked_whether_she_is_on_duty(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("我在岗")
    await elder.reports(LAMP)

    await town.wind(minutes=29)
    electrician.never_heard("您还在岗吗")
    await town.restart_bot()
    await town.wind(minutes=1)
    electrician.heard("您还在岗吗", "没关系")
    await electrician.taps("不在岗了")

    assert (await offered(town, electrician)).on_duty_until is None


async def test_whoever_has_seen_it_is_not_asked_whether_she_is_on_duty(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    await electrician.taps("我在岗")
    await elder.reports(LAMP)
    await electrician.says("/jobs")
    await town.wind(hours=2)
    electrician.never_heard("您还在岗吗")


async def test_whoever_often_uses_the_switch_has_no_time_without_it(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.says("/pool")
    for _ in range(3):
        await electrician.taps("我在岗")
        await electrician.taps("不在岗了")
    await electrician.says("/pool")
    electrician.never_heard("不在岗的时候少问您")

    for _ in range(2):
        await town.wind(days=1)
        await electrician.taps("我在岗")
        await electrician.taps("不在岗了")
    await electrician.says("/pool")
    electrician.hears("不在岗的时候少问您")

    await elder.reports(LAMP)
    assert electrician.last.silent
    electrician.hears("您能去帮一把吗")


async def test_a_habit_counts_days_as_they_are_in_shandong(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await town.wind(hours=22, minutes=50)
    for _ in range(2):
        await electrician.taps("我在岗")
        await electrician.taps("不在岗了")
        await town.wind(minutes=20)
        await electrician.taps("我在岗")
        await electrician.taps("不在岗了")
        await town.wind(hours=23, minutes=40)
    await electrician.says("/pool")
    electrician.never_heard("不在岗的时候少问您")

    await electrician.taps("我在岗")
    await electrician.taps("不在岗了")
    electrician.heard("不在岗的时候少问您")


async def test_her_page_says_nothing_of_nothing_and_folds_what_is_seldom_changed(
    town: Town,
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    page = electrician.last
    assert "0 件" not in page.text
    assert "小时" not in page.text
    assert page.labels == ["我在岗", "歇一天", "歇两星期", "歇一阵子", "更多"]

    await electrician.taps("更多")
    assert page.labels[4:6] == ["改会做的", "改去的小区"]
    await town.restart_bot()
    await electrician.taps("夜里能问我")
    assert "夜里有急事可以问" in page.text
    assert "夜里别问我" in page.labels
    await electrician.taps("收起")
    assert page.labels == ["我在岗", "歇一天", "歇两星期", "歇一阵子", "更多"]


async def test_what_is_folded_away_comes_down_when_it_is_typed(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, language="en")
    await electrician.says("/pool")
    assert electrician.last.labels[-1] == "More"
    await electrician.says("leave the pool")
    assert "Leave the pool" in electrician.last.labels


@pytest.mark.parametrize(
    ("words", "day"),
    [
        *(("下周", "11 月 30 日"), ("到下周一", "11 月 30 日"), ("两周", "12 月 7 日")),
        *(("下个月", "12 月 1 日"), ("半个月", "12 月 8 日"), ("next week", "11 月 30 日")),
    ],
)
async def test_until_when_she_rests_is_understood_as_people_say_it(
    town: Town, words: str, day: str
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/pool")
    await electrician.taps("歇一阵子")
    await town.restart_bot()
    await electrician.says(words)
    electrician.heard("在歇着", f"{day}起再问您")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("休息到下周一", "11 月 30 日"),
        ("别问我，两周", "12 月 7 日"),
        ("歇到12月5日", "12 月 5 日"),
        ("歇一天", "11 月 24 日"),
    ],
)
async def test_the_pause_and_its_end_may_be_said_in_one_breath(
    town: Town, words: str, day: str
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says(words)
    electrician.hears("改好了")
    await electrician.says("/pool")
    electrician.hears("在歇着", f"{day}起再问您")


async def test_a_pause_in_english(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, language="en")
    await electrician.says("Please don't ask me until next week")
    await electrician.says("/pool")
    electrician.hears("11/30")


async def test_a_resident_who_speaks_of_rest_speaks_of_something_else(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("休息不好，楼上吵了两周")
    elder.never_heard("改好了")
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    await plumber.says("休息不好，楼上吵了两周")
    plumber.never_heard("改好了")


async def test_a_trade_is_left_out_by_one_tap_on_the_offer_and_remembered_once(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, Trade.PLUMBER)
    other = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)

    await electrician.taps("这行先不做")

    assert "这一行先不问您" in electrician.toast
    other.hears("您能去帮一把吗")
    await elder.reports("厨房的灯也不亮了")
    electrician.never_heard("厨房")
    await elder.reports("水龙头漏水")
    electrician.hears("水龙头漏水")
    await town.restart_bot()
    await town.wind(days=29)
    electrician.heard("四个星期没拿这些活问您了：电工")
    await town.wind(days=60)
    assert sum("四个星期" in shown.text for shown in electrician.seen) == 1
    await electrician.says("/pool")
    await electrician.taps("接着帮忙")
    await elder.reports("客厅的灯不亮了")
    electrician.hears("客厅的灯不亮了")
