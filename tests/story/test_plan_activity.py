"""Staff plan activities of their own: four questions, then what is taken for granted is shown."""

from __future__ import annotations

import pytest

from bot.errors import Refused
from dialogue.words import PlacePart
from tests.chats import Town
from tests.group_chats import bound
from tests.story.planned import film, says_all

pytestmark = pytest.mark.story


async def test_what_is_once_is_told_at_once_with_its_poster(town: Town) -> None:
    staff, group = await film(town)
    staff.hears("卡片已经发到群里")
    poster, card = group.seen[-2:]
    assert poster.file.startswith("photo")
    assert "看电影" in card.text
    assert "名额 2 人" in card.text
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    await town.restart_bot()
    await town.wind(days=12)

    comes.hears("您报名了")
    assert [shown.file for shown in group.seen].count(poster.file) == 1
    staff.heard("⏰ 明天（12月5日 周六） 下午2点，看电影")


async def test_the_summary_says_what_is_taken_for_granted(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室", "北苑小区", "选好了")
    staff.hears(
        "看电影",
        "12月5日 周六",
        "下午2点，2 小时",
        "活动室",
        "通知：北苑小区",
        "名额：不限",
        "带队：还没定",
        "提前提醒：3 天、1 天、2 小时",
        "碰到放假：照办",
        "还没有群，或者小源进不去，通知不到：北苑小区",
    )
    assert "巡查" not in staff.last.text


async def test_the_summary_names_nobody_whom_a_group_tells(town: Town) -> None:
    staff = await town.staff("李主任")
    await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室", "北苑小区", "选好了")
    staff.hears("通知：北苑小区")
    assert "通知不到" not in staff.last.text


async def test_a_patrol_is_known_by_its_name_and_falls_out_on_holidays(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "夜间巡逻", "每周五晚上八点", "北苑东门", "选好了")
    staff.hears("每周五 晚上8点", "是巡查", "那次不办", "提前提醒：1 天、2 小时", "不通知群")
    await says_all(staff, "改别的", "改巡查", "不是")
    assert "是巡查" not in staff.last.text


async def test_everything_can_be_changed_before_it_is_planned(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "量血压", "每月6号9点", "居委会", "选好了")
    staff.hears("碰到放假：挪到下一个工作日")
    await says_all(staff, "改放假", "那次不办", "改别的", "改提醒", "7 天", "30 分钟", "选好了")
    await town.restart_bot()
    await says_all(staff, "改别的", "改多长时间", "一上午", "一个半小时", "改名额", "20人")
    await says_all(staff, "改别的", "改最少几人", "30")
    staff.hears("名额才 20 人")
    await says_all(staff, "改别的", "改最少几人", "５", "改别的", "改名字", "量血压、测血糖")
    await says_all(staff, "改时间", "每月第一个周六上午九点半", "改地点", "二楼")
    await says_all(staff, "改带队", "刘长顺")
    staff.hears(
        "量血压、测血糖",
        "每月第一个周六 上午9点半，1 小时 30 分钟",
        "二楼",
        "名额：20 人",
        "最少 5 人",
        "带队：刘长顺",
        "刘长顺没有登记",
        "提前提醒：7 天、30 分钟",
        "那次不办",
    )
    await staff.taps("定下来")
    staff.hears("到时候提醒")
    await staff.says("/calendar")
    staff.hears("12月5日 周六", "上午9点半，量血压、测血糖，地点：二楼")


async def test_who_has_a_trade_is_called_in_private(town: Town) -> None:
    staff = await town.staff("李主任")
    skilled = await town.volunteer("张建国", staff, "电工")
    await staff.says("/activity")
    await says_all(staff, "新活动", "修灯日", "12月5号下午两点", "广场", "选好了")
    await says_all(staff, "改别的", "改叫哪门手艺", "电工")
    staff.hears("私下叫会这门手艺的人：电工", "不通知群")
    await staff.taps("定下来")
    skilled.hears("修灯日", "已报名 0 人")


async def test_the_spot_on_the_map_checks_people_in(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    comes = await town.resident("王桂兰")
    await staff.says("/activity")
    await says_all(staff, "新活动", "做操", "明天上午九点", "广场", "北苑小区", "选好了")
    await says_all(staff, "改别的", "改集合位置", "东门")
    staff.hears("请发个位置")
    await staff.sends(PlacePart(latitude=36.2, longitude=117.1))
    staff.hears("到集合的地方，发个位置就算签到")
    await staff.taps("定下来")
    await group.taps(comes, "我参加")
    await town.wind(hours=23, minutes=45)
    await comes.taps("我到了")
    await comes.sends(PlacePart(latitude=36.2001, longitude=117.1001))
    comes.hears("签到好了")


async def test_a_group_that_vanished_meanwhile_is_named(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室", "北苑小区", "选好了")
    await group.places("gone")
    await staff.taps("定下来")
    staff.heard("这些群没有收到", "北苑小区")
    staff.heard("定下来了，到时候提醒")
    await group.places("in")
    await town.wind(days=9, hours=5)
    group.shows("看电影", "已报名 0 人")


async def test_a_poster_that_the_channel_refuses_does_not_hold_the_card_up(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室", "北苑小区", "选好了")
    await says_all(staff, "改海报")
    await staff.shows_photo()
    await staff.taps("说完了")
    town.channel.failing["-1001"] = [Refused("file is too big")]
    await staff.taps("定下来")
    group.shows("看电影", "已报名 0 人")
    assert [shown.file for shown in group.seen if shown.file] == []


async def test_every_week_on_two_days(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "红帽队", "小源红帽队", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "做操", "每周二、四早上七点半")
    await town.restart_bot()
    await says_all(staff, "广场", "小源红帽队", "选好了")
    staff.hears("每周二、周四 早上7点半")
    await staff.taps("定下来")
    staff.hears("到时候提醒")
    assert all("做操" not in shown.text for shown in group.seen)

    await town.restart_bot()
    await town.wind(days=4)
    called = [shown.text for shown in group.seen if "做操" in shown.text]
    days = ("11月24日 周二", "11月26日 周四")
    assert [sum(day in text for text in called) for day in days] == [1, 1]
    assert called[1].endswith("新的卡片在下面，请点那一张。")


async def test_the_31st_of_each_month_is_the_last_day(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "查账", "每月３１号9:00", "居委会", "选好了")
    staff.hears("每月最后一天 上午9点", "不通知群")
    await staff.taps("定下来")
    await staff.says("/calendar")
    await town.wind(days=6)
    staff.hears("⏰ 明天（11月30日 周一） 上午9点，查账")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("昨天下午三点", "已经过了"),
        ("今天早上8点", "已经过了"),
        ("2月30号上午九点", "没有这一天"),
        ("二月三十号九点", "没有这一天"),
        ("每月32号九点", "没有这一天"),
        ("每年2月30号九点", "没有这一天"),
        ("每周三25点", "没有这个钟点"),
        ("下周三", "没看懂"),
        ("每周三", "没看懂"),
        ("隔周三上午九点", "没看懂"),
        ("改天吧", "没看懂"),
        ("后年十月一号九点", "太远"),
        ("2029年10月1号九点", "太远"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_plainly(town: Town, words: str, why: str) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", words)
    staff.hears(why)
    await staff.says("下周三下午三点")
    staff.hears("在哪儿")


async def test_a_rule_that_never_comes_about_is_refused(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "升旗", "每年10月1号早上八点", "广场", "选好了")
    staff.hears("每年10月1日 上午8点", "挪到下一个工作日")
    await says_all(staff, "改放假", "那次不办")
    staff.hears("一次也办不成", "挪到下一个工作日")


async def test_what_is_months_ahead_can_be_found_again(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "春节联欢", "2027年2月3号下午两点", "活动室")
    await says_all(staff, "选好了", "定下来")
    await town.restart_bot()
    await staff.says("/activity")
    staff.hears("往后四周没有活动", "往后：", "1 2月3日 周三 下午2点，春节联欢")
    await staff.taps("1")
    await staff.taps("改地点")
    await staff.says("戏院")
    staff.heard("改好了")
    await staff.says("/activity")
    await staff.taps("1")
    staff.hears("春节联欢", "戏院")
    await town.wind(days=70)
    staff.heard("⏰ 2月3日 周三 下午2点，春节联欢，地点：戏院")


async def test_who_is_not_of_the_staff_plans_nothing(town: Town) -> None:
    await film(town)
    stranger = await town.resident("路人")
    await stranger.says("/activity")
    stranger.hears("社区工作人员用的")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await staff.says("/activity")
    await says_all(staff, "New activity", "Dumplings", "next Saturday at 2 pm", "The hall", "Done")
    staff.hears("Dumplings", "Saturday 5 December", "The hall", "only staff are reminded")
    await says_all(staff, "Change the time", "the second Saturday of every month at 2 pm")
    staff.hears("Second Saturday of every month", "3 days, 1 day, 2 hours")
    await staff.taps("That is right")
    staff.hears("It is planned")


async def test_only_groups_that_are_there_are_offered(town: Town) -> None:
    staff = await town.staff("李主任")
    await bound(town, staff, "北苑群", "北苑小区", "-1001")
    away = await bound(town, staff, "红帽队群", "小源红帽队", "-1002")
    await away.places("gone")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室")
    assert staff.last.labels[:2] == ["⬜ 北苑小区", "选好了"]


async def test_in_english_what_recurs_and_holidays(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await staff.says("/activity")
    await says_all(staff, "New activity", "Checks", "every month on the 6th at 9 am")
    await says_all(staff, "The hall", "Done")
    staff.hears("On a public holiday: moved to the next workday")
    assert "Change holidays" in staff.last.labels
    await staff.taps("That is right")
    await staff.says("/activity")
    staff.hears("6 December", "Checks")
