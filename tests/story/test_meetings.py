"""A meeting of the council hall: planned, announced, moved, cancelled; who comes, who was there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.people import Role
from handlers.actions.meeting_rounds import SLICE
from storage import guests, meetings, people
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import stands_still
from tests.story.council import WHEN, hall, planned
from tests.story.test_my_data import read

pytestmark = pytest.mark.story


def reminders(chat: Chat | GroupChat) -> int:
    return sum("提醒您：要开议事会了" in shown.text for shown in chat.seen)


async def answered(town: Town, meeting_id: int = 1) -> dict[str, str]:
    """What each has answered, by name."""
    async with town.app.database.reading() as tx:
        known = await guests.of_meeting(tx, meeting_id)
    return {guest.name: guest.coming or "" for guest in known}


async def test_a_meeting_is_planned_and_everybody_invited_hears_of_it(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    neighbour = await town.resident("王桂兰")

    await staff.says("/meeting")
    staff.hears("哪天、几点")
    await staff.says(WHEN)
    await town.restart_bot()
    await staff.says("党群服务中心二楼")
    await staff.says("红帽队")
    staff.hears("选完点")
    await staff.taps("小源红帽队")
    await staff.taps("选好了")
    await staff.taps("红帽队群")
    await staff.taps("选好了")
    staff.hears("11月27日 周五 下午3点", "党群服务中心二楼", "请：小源红帽队")
    await staff.taps("对，通知大家")

    staff.heard("一共请了 1 位").never_heard("收不到消息")
    red_hat.hears("同辛议事厅", "11月27日 周五 下午3点", "党群服务中心二楼", "您来不来")
    group.shows("同辛议事厅", "11月27日 周五 下午3点")
    assert group.last.labels == ["我来", "来不了", "请人替我", "打开小源"]
    neighbour.never_heard("议事会")


async def test_in_a_group_the_reminder_takes_the_place_of_the_invitation(town: Town) -> None:
    staff, _, group = await hall(town)
    await planned(staff)
    invitation = group.last
    await town.wind(days=1, hours=6)
    assert invitation.labels == []
    assert "新的卡片在下面" in invitation.text
    group.shows("提醒您：要开议事会了")
    assert "我来" in group.last.labels


async def test_she_says_that_she_comes_and_staff_see_it(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await planned(staff)

    await red_hat.taps("我来")
    assert "已经有 1 位要来" in red_hat.toast
    red_hat.hears("您说：来")
    await town.restart_bot()
    await staff.says("/meeting")
    await staff.taps("11月27日")
    staff.hears("来 1 位", "来的有：孙大爷")
    await red_hat.taps("来不了")

    staff.hears("来 0 位，来不了 1 位").never_heard("孙大爷\n来不了")
    assert await answered(town) == {"孙大爷": "no"}


async def test_another_comes_in_her_place(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await planned(staff)

    await red_hat.taps("请人替我")
    red_hat.hears("请谁替您来")
    await town.restart_bot()
    await red_hat.says("老伴刘师傅")

    red_hat.hears("记下了，老伴刘师傅替您来")
    await staff.says("/meeting")
    await staff.taps("11月27日")
    staff.hears("请人替 1 位", "老伴刘师傅（替孙大爷）")


async def test_it_is_answered_in_the_group_by_one_tap(town: Town) -> None:
    staff, _, group = await hall(town)
    neighbour = await town.resident("王桂兰")
    await planned(staff)

    await group.taps(neighbour, "我来")

    assert "已经有 1 位要来" in neighbour.toast
    assert neighbour.seen == []
    assert await answered(town) == {"王桂兰": "yes"}


async def test_a_stranger_answers_in_the_group_too_and_the_card_counts_her(town: Town) -> None:
    staff, _, group = await hall(town)
    stranger = town.person("赵春梅")
    await planned(staff)

    await group.taps(stranger, "请人替我")
    assert "打开小源" in stranger.toast
    assert stranger.seen == []
    await group.taps(stranger, "我来")
    group.shows("已经有 1 位要来")
    assert await answered(town) == {"赵春梅": "yes"}
    link = group.last.button("打开小源").url
    assert link
    await stranger.says(f"/start {link.split('=')[1]}")
    await stranger.taps("来不了")

    group.shows("您来不来")
    assert await answered(town) == {"赵春梅": "no"}


@pytest.mark.parametrize("action", ["come:maybe", "come", "cancel", "moon:1"])
async def test_a_forged_button_in_a_group_does_nothing(town: Town, action: str) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    card, _, _ = group.last.button("我来").id.partition(":come")
    await town.update(group.tap(red_hat, f"{card}:{action}"))
    assert "用不了了" in red_hat.toast
    assert await answered(town) == {}


async def test_reminders_come_three_days_one_day_and_two_hours_before(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)

    await town.wind(days=1, hours=6)
    assert (reminders(red_hat), reminders(group)) == (1, 1)
    await town.restart_bot()
    await town.wind(days=2)
    assert (reminders(red_hat), reminders(group)) == (2, 2)
    await red_hat.taps("我来")
    await town.wind(hours=22)
    group.shows("今天（11月27日 周五） 下午3点")
    red_hat.hears("您说：来")
    staff.hears("来 1 位")
    await town.wind(days=7)
    assert (reminders(red_hat), reminders(group)) == (3, 3)


async def test_who_cannot_come_is_not_reminded(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    await red_hat.taps("来不了")
    await town.wind(days=5)
    assert (reminders(red_hat), reminders(group)) == (0, 3)


async def test_a_meeting_tomorrow_is_reminded_of_only_once(town: Town) -> None:
    """Three days and one day before had passed when it was planned: they were never promised."""
    staff, red_hat, _ = await hall(town)
    await planned(staff, "明天上午八点半")
    await town.wind(days=2)
    assert reminders(red_hat) == 1


async def test_a_reminder_that_was_missed_is_told_and_a_late_one_says_so(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await planned(staff)

    await stands_still(town, days=1, hours=9)
    red_hat.heard("这条提醒来晚了").hears("提醒您：要开议事会了")
    await stands_still(town, days=3)

    staff.hears("没有提醒到", "议事会")
    assert reminders(red_hat) == 1


async def test_it_is_moved_and_everybody_is_asked_anew(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    await red_hat.taps("我来")
    await town.wind(days=1, hours=6)

    await staff.taps("改时间")
    await staff.says("11月30号上午九点")
    staff.hears("改到 11月30日 周一 上午9点")
    await town.restart_bot()
    await staff.taps("对，通知大家")

    staff.hears("已经告诉大家了")
    red_hat.heard("改时间了，原来是 11月27日 周五 下午3点").hears(
        "11月30日 周一 上午9点", "您来不来"
    )
    assert "改时间了" in group.seen[-2].text
    group.shows("11月30日 周一 上午9点")
    assert await answered(town) == {"孙大爷": ""}
    before = reminders(red_hat)
    await town.wind(days=8)
    assert reminders(red_hat) == before + 3


async def test_at_another_place_the_answers_hold(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    await red_hat.taps("我来")
    await staff.taps("换地方")
    await staff.says("北苑小区凉亭")
    red_hat.heard("换地方了，原来在锦山路1号一楼").hears("北苑小区凉亭", "您说：来")
    assert "换地方了" in group.seen[-2].text
    group.shows("北苑小区凉亭")


async def test_it_is_cancelled_and_nobody_is_reminded(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    await staff.taps("取消这次会")
    await staff.says("下大雪")
    await town.restart_bot()
    await staff.taps("取消它")

    red_hat.hears("不开了", "11月27日 周五 下午3点", "原因：下大雪")
    group.shows("不开了", "原因：下大雪")
    await town.wind(days=5)
    assert (reminders(red_hat), reminders(group)) == (0, 0)
    assert not any(shown.labels for shown in group.seen)


async def test_staff_who_come_second_change_nothing(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await planned(staff)
    await staff.taps("换地方")
    other = await town.staff("周书记")
    await other.says("/meeting")
    await other.taps("11月27日")
    await other.taps("取消这次会")
    await other.taps("不写原因")
    await other.taps("取消它")

    await staff.says("北苑小区凉亭")

    staff.hears("已经开始，或者取消了")
    red_hat.never_heard("凉亭")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("昨天下午三点", "已经过了"),
        ("今天上午八点", "已经过了"),
        ("2月30号下午三点", "没有这一天"),
        ("2028年10月1日上午九点", "太远了"),
        ("下周三", "哪天、几点"),
        ("下周三上午", "哪天、几点"),
        ("等天好了", "没看懂"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_in_plain_words(
    town: Town, words: str, answer: str
) -> None:
    staff = await town.staff("李主任")
    await staff.says("/meeting")
    await staff.says(words)
    staff.hears(answer)
    await staff.says("下周三下午三点")
    staff.hears("在哪儿开")


@pytest.mark.parametrize("words", ["下周三下午三点", "next Wednesday at 3 pm", "12月2日15:00"])
async def test_next_wednesday_is_understood(town: Town, words: str) -> None:
    staff, _, _ = await hall(town)
    await planned(staff, words)
    async with town.app.database.reading() as tx:
        (found,) = await meetings.between(tx, 1, town.clock.now())
    assert found.begins_at == datetime(2026, 12, 2, 7, 0, tzinfo=UTC)


async def test_two_meetings_at_once_are_asked_about(town: Town) -> None:
    staff, _, _ = await hall(town)
    await planned(staff)
    await staff.says("/meeting")
    await staff.taps("再定一次会")
    await staff.says("11月27号下午四点")
    staff.hears("已经有一次议事会", "11月27日 周五 下午3点", "锦山路1号一楼")
    await staff.taps("不定了")
    await planned(staff, "11月27号下午四点")
    await staff.says("/meeting")
    staff.hears("下午3点", "下午4点")


async def test_compounds_and_units_are_invited_by_pages_of_their_own(town: Town) -> None:
    staff = await town.staff("李主任", compound="")
    partner = await town.partner("赵会长", "repair")
    here = await town.resident("王桂兰", compound="beiyuan")
    there = await town.resident("周大妈", compound="fuxing")
    await town.resident("没手机的", compound="beiyuan", phone="13800002222")
    await here.blocks_the_bot()
    await staff.says("/meeting")
    await staff.says(WHEN)
    await staff.taps("锦山路1号")
    await staff.taps("某几个小区的人")
    await staff.taps("某几个联盟单位")
    await staff.taps("选好了")
    await staff.taps("北苑小区")
    await staff.taps("选好了")
    await staff.taps("家电维修协会")
    await staff.taps("选好了")
    staff.hears("请：北苑小区、家电维修协会")
    await staff.taps("对，通知大家")

    staff.heard("一共请了 3 位", "其中 1 位收不到消息")
    partner.hears("同辛议事厅")
    there.never_heard("议事会")


async def test_a_group_that_vanished_does_not_hold_the_meeting_up(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    await planned(staff)
    seen = len(group.seen)
    await group.places("gone")
    await town.wind(days=5)
    assert reminders(red_hat) == 3
    assert len(group.seen) == seen


async def test_when_everybody_is_invited_the_news_goes_round_in_slices(town: Town) -> None:
    staff = await town.staff("李主任")
    names = [f"居民{number:03}" for number in range(2 * SLICE + 20)]
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        for handle, name in enumerate(names, start=5000):
            facts = {"name": name, "language": "zh-CN"}
            id = await people.create(tx, turn.community_id, turn.now, **facts)
            await people.add_address(tx, turn.community_id, id, "telegram", str(handle))
    crowd = [Chat(town, name, str(handle)) for handle, name in enumerate(names, start=5000)]
    await staff.says("/meeting")
    await staff.says(WHEN)
    await staff.says("北苑小区凉亭")
    await staff.taps("全社区")
    await staff.taps("选好了")
    await staff.taps("对，通知大家")
    staff.heard("一共请了 121 位")
    assert sum(bool(chat.seen) for chat in crowd) < SLICE

    await town.restart_bot()
    await town.wind(seconds=1)
    assert [len(chat.seen) for chat in crowd] == [1] * len(crowd)
    await staff.taps("取消这次会")
    await staff.taps("不写原因")
    await staff.taps("取消它")
    await town.wind(seconds=1)

    assert [len(chat.seen) for chat in crowd] == [2] * len(crowd)
    assert not any(shown.labels for chat in crowd for shown in chat.seen)


async def test_who_only_answered_in_a_group_hears_that_it_is_cancelled(town: Town) -> None:
    staff, _, group = await hall(town)
    neighbour = await town.resident("王桂兰")
    await planned(staff)
    await group.taps(neighbour, "我来")
    await staff.taps("取消这次会")
    await staff.taps("不写原因")
    await staff.taps("取消它")
    neighbour.hears("这次议事会不开了")


async def test_at_the_door_by_a_button_or_by_the_code(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    neighbour = await town.resident("王桂兰")
    await planned(staff)
    link = next(line for line in staff.last.text.splitlines() if "here-" in line)
    door = link.split("start=")[1]
    await neighbour.says(f"/start {door}")
    neighbour.hears("不是签到的时候")

    await town.wind(days=4, hours=5, minutes=30)
    await red_hat.says("/start meeting-1")
    await red_hat.taps("我到了")
    await neighbour.says(f"/start {door[:-1]}{(int(door[-1]) + 1) % 10}")
    neighbour.hears("签到码不对")
    await neighbour.says(f"/start {door}")

    red_hat.hears("签到好了")
    neighbour.hears("签到好了")
    async with town.app.database.reading() as tx:
        known = await guests.of_meeting(tx, 1)
    assert {guest.name for guest in known if guest.present_at} == {"孙大爷", "王桂兰"}


async def test_staff_note_who_said_it_by_phone_and_who_is_there_without_one(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await red_hat.blocks_the_bot()
    await planned(staff)
    staff.heard("其中 1 位收不到消息").heard("请打电话：孙大爷")

    await staff.taps("代为登记")
    await staff.says("孙大爷")
    await staff.says("1")
    await town.restart_bot()
    await staff.taps("他来")
    assert await answered(town) == {"孙大爷": "yes"}
    await staff.says("/meeting")
    await staff.taps("11月27日")
    staff.hears("来的有：孙大爷")
    assert "请打电话" not in staff.last.text
    await staff.taps("代为登记")
    await staff.says("孙大爷")
    await staff.says("1")
    await staff.taps("他到了")
    staff.hears("现在记不了")
    await town.wind(days=4, hours=6)
    await staff.taps("代为登记")
    await staff.says("孙大爷")
    await staff.says("1")
    await staff.taps("他到了")
    staff.heard("已签到 1 位")


async def test_staff_look_for_somebody_who_is_not_registered(town: Town) -> None:
    staff, _, _ = await hall(town)
    await planned(staff)
    await staff.taps("代为登记")
    await staff.says("谁也不是")
    staff.hears("没有找到这个人")


async def test_a_month_without_a_meeting_is_told_to_staff(town: Town) -> None:
    town.clock.moment -= timedelta(days=10)
    staff = await town.staff("李主任")
    await town.restart_bot()
    await town.wind(days=8)
    staff.hears("11 月还没有定议事会")
    await town.restart_bot()
    await town.wind(days=20)
    assert sum("还没有定议事会" in shown.text for shown in staff.seen) == 1
    await town.wind(days=11)
    staff.hears("12 月还没有定议事会")


async def test_a_month_with_one_is_not(town: Town) -> None:
    staff, _, _ = await hall(town)
    await planned(staff, "12月1号上午九点")
    await town.wind(days=35)
    staff.never_heard("还没有定议事会")


async def test_what_she_answered_is_in_her_data(town: Town) -> None:
    staff, red_hat, _ = await hall(town)
    await planned(staff)
    await red_hat.taps("请人替我")
    await red_hat.says("老伴刘师傅")
    await red_hat.says("/hall")
    await red_hat.taps("我要提议题")
    await red_hat.says("楼下停车难")
    await red_hat.taps("交上去")
    await red_hat.says("/mydata")
    words = read(red_hat).words
    assert "2026-11-27 15:00 开的会" in words
    assert "您请老伴刘师傅替您来" in words
    assert "楼下停车难" in words


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    red_hat = await town.staff("Old Sun", Role.RED_HAT, language="en")
    await bound(town, staff, "Red hats", "Red hats", "-1003")
    await staff.says("/meeting")
    await staff.says("next Wednesday at 3 pm")
    await staff.says("Second floor")
    await staff.taps("Red hats")
    await staff.taps("Done choosing")
    await staff.taps("Red hats")
    await staff.taps("Done choosing")
    staff.hears("Wednesday 2 December, 3:00 in the afternoon", "Second floor", "Red hats")
    await staff.taps("Yes, tell everybody")
    await red_hat.taps("I will come")
    assert "you come" in red_hat.toast
    await staff.says("/meeting")
    await staff.taps("2 December")
    staff.hears("Coming: 1", "Old Sun")
