"""Staff plan activities of their own, change them, and call one time off."""

from __future__ import annotations

import pytest

from tests.chats import Chat, Shown, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import PATROL, lives_by

pytestmark = pytest.mark.story


async def says_all(chat: Chat, *answers: str) -> None:
    """Answer one question after the other; what stands on a button is tapped."""
    for answer in answers:
        if any(answer in label for label in chat.last.labels):
            await chat.taps(answer, on=chat.last)
        else:
            await chat.says(answer)


async def film(town: Town, *, capacity: str = "2") -> tuple[Chat, GroupChat]:
    """A film on Saturday week at two, for two."""
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "就一次", "12月5号下午两点", "活动室")
    await says_all(staff, "北苑小区", "选好了", capacity, "没有带队")
    await staff.shows_photo()
    await says_all(staff, "说完了")
    staff.hears("看电影", "12月5日 周六", "下午2点", "活动室", "名额：2 人", "通知：北苑小区")
    await staff.taps("定下来")
    return staff, group


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
    staff.heard("⏰ 明天（12月5日 周六） 下午2点：看电影")


async def test_every_week_on_two_days(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "红帽队", "小源红帽队", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "做操", "每周", "周二", "周四")
    await town.restart_bot()
    await says_all(staff, "选好了", "早上七点半", "广场", "小源红帽队", "选好了", "不限")
    await says_all(staff, "没有带队", "没有海报")
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
    await says_all(staff, "新活动", "查账", "每月")
    for wrong in ("32", "0", "三十一号半", "-1", "1.5"):
        await staff.says(wrong)
        staff.hears("1到31")
    await says_all(staff, "３１号", "25点")
    staff.hears("没看懂几点")
    await says_all(staff, "9:00", "居委会", "选好了", "不限", "没有带队", "没有海报")
    staff.hears("每月最后一天 上午9点", "不通知群")
    await staff.taps("定下来")
    await staff.says("/calendar")
    await town.wind(days=6)
    staff.hears("⏰ 明天（11月30日 周一） 上午9点：查账")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("昨天下午三点", "已经过了"),
        ("今天早上8点", "已经过了"),
        ("2月30号上午九点", "没有这一天"),
        ("二月三十号九点", "没有这一天"),
        ("下周三", "哪天、几点"),
        ("改天吧", "没看懂"),
        ("明年十二月一号九点", "太远了"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_plainly(town: Town, words: str, why: str) -> None:
    staff = await town.staff("李主任")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "就一次", words)
    staff.hears(why)
    await staff.says("下周三下午三点")
    staff.hears("在哪儿")


async def test_staff_see_the_list_and_call_one_time_off(town: Town) -> None:
    staff, second = await town.staff("李主任"), await town.staff("陈姐")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, PATROL | {"team": "volunteer"})
    await town.wind(days=1)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")

    await staff.says("/activity")
    staff.hears("1 明天（11月25日 周三） 上午9点：周三巡查", "2 12月2日 周三")
    await staff.taps("1")
    staff.hears("已报名 1 人", "写在配置里")
    await staff.taps("这次不办")
    await staff.says("下大雨")
    await town.restart_bot()
    await staff.taps("不办了")

    for chat in (comes, second):
        chat.hears("这次不办了", "周三巡查", "原因：下大雨")
    group.shows("这次不办了", "下大雨")
    assert card_of(group).labels == []
    await staff.says("/calendar")
    staff.hears("11月25日 周三", "这次不办。", "12月2日")
    await town.restart_bot()
    before = len(group.seen)
    await town.wind(days=1)
    assert len(group.seen) == before
    await town.wind(days=6)
    group.shows("12月2日 周三", "已报名 0 人")


def card_of(group: GroupChat) -> Shown:
    """The first card of an activity in a group."""
    return next(shown for shown in group.seen if "📣" in shown.text)


async def test_what_is_put_off_keeps_its_list_and_everybody_hears(town: Town) -> None:
    staff, group = await film(town)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    await staff.says("/activity")
    await staff.taps("1")
    await staff.taps("改时间")
    await staff.says("12月6号下午三点")
    staff.heard("改好了")
    staff.hears("时间变了")

    comes.hears("时间变了", "12月5日", "改到12月6日 周日 下午3点")
    group.shows("时间变了")
    assert "12月6日 周日 下午3点" in card_of(group).text
    assert "王桂兰" in card_of(group).text
    await town.wind(days=13)
    comes.hears("您报名了")


async def test_another_place_another_leader_more_places(town: Town) -> None:
    staff, group = await film(town)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    await staff.says("/activity")
    await staff.taps("1")
    card = staff.last
    await staff.taps("改地点", on=card)
    await staff.says("北苑东门")
    comes.hears("地点变了", "北苑东门")
    await staff.taps("改名额", on=card)
    await staff.says("五十")
    staff.hears("请打一个数")
    await staff.says("50")
    await staff.taps("改带队", on=card)
    await staff.says("刘长顺")
    for words in ("北苑东门", "名额 50 人", "带队：刘长顺"):
        assert words in card_of(group).text
        assert words in card.text


async def test_it_is_held_no_more(town: Town) -> None:
    staff, group = await film(town)
    await staff.says("/activity")
    await staff.taps("1")
    await staff.taps("以后都不办")
    await staff.taps("以后都不办", on=staff.last)
    staff.heard("以后不办了")
    group.shows("这次不办了")
    await staff.says("/activity")
    staff.hears("没有活动")
    await town.restart_bot()
    await staff.says("/activity")
    staff.hears("没有活动")


async def test_who_is_not_of_the_staff_plans_nothing(town: Town) -> None:
    await film(town)
    stranger = await town.resident("路人")
    await stranger.says("/activity")
    stranger.hears("社区工作人员用的")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await staff.says("/activity")
    await says_all(staff, "New activity", "Dumplings", "Once", "next Saturday at 2 pm", "The hall")
    await says_all(staff, "Done", "No limit", "Nobody", "No poster")
    staff.hears("Dumplings", "Saturday 5 December", "The hall", "only staff are reminded")
    await staff.taps("That is right")
    staff.hears("It is planned")
