"""Announcements that go again and again: once each time, changed, paused and ended."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.announcing import composes, without_receipts
from tests.story.calendars import stands_still
from tests.story.recurring import composed, recurs, times
from tests.story.test_forget import forgets

SORT, LATER = "明天分类投放垃圾", "明天收旧家电"


async def test_every_wednesday_in_her_own_words(town: Town, staff: Chat, group: GroupChat) -> None:
    await composed(staff, SORT, "北苑群")
    await staff.taps("定期发")
    await town.restart_bot()
    await staff.says("隔三差五")
    staff.hears("没看懂是哪天")
    await staff.says("每周三早上九点")
    staff.hears("放假怎么办")
    await town.restart_bot()
    await staff.taps("照发")
    staff.hears("🔁 每周三 上午9点，放假照发", "第一次：后天（11月25日 周三） 上午9点")
    await staff.taps("可以")
    staff.hears("定期通知", SORT, "群：北苑群", "下一次：后天（11月25日 周三） 上午9点")

    await town.wind(days=1, hours=23)
    assert times(group, SORT) == 0
    await town.restart_bot()
    await town.wind(hours=1)
    assert times(group, SORT) == 1
    await town.wind(minutes=5)
    staff.hears("📣 " + SORT, "已经发了（09:00）", "送到了：1", "定期通知里的一次")
    await town.restart_bot()
    await town.wind(days=21)

    assert times(group, SORT) == 4


async def test_by_choices_every_month_on_the_31st(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    town.clock.moment = datetime(2027, 1, 30, 2, 0, tzinfo=UTC)
    await composed(staff, SORT, "北苑群")
    await staff.taps("定期发")
    await staff.taps("每月")
    await staff.says("31号")
    await staff.says("上午九点")
    await staff.taps("照发")
    staff.hears("每月最后一天 上午9点", "1月31日")
    await staff.taps("可以")

    went = []
    for days in (1, 27, 1, 30, 1):
        await town.wind(days=days)
        went.append((f"{town.clock.moment:%m-%d}", times(group, SORT)))
    assert went == [("01-31", 1), ("02-27", 1), ("02-28", 2), ("03-30", 2), ("03-31", 3)]


async def test_a_time_that_was_not_said_is_asked_for(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composed(staff, SORT, "北苑群")
    await staff.taps("定期发")
    await staff.says("每周一、四")
    staff.hears("几点")
    await staff.says("下午三点")
    await staff.taps("照发")
    staff.hears("每周一、周四 下午3点")
    await staff.taps("换个时间")
    await staff.says("每天早上8点")
    await staff.taps("照发")
    staff.hears("每天 上午8点")


@pytest.mark.parametrize(
    ("holidays", "days"),
    [("照发", ["01-01"]), ("那次不发", []), ("挪到下一个上班的日子", ["01-04"])],
)
async def test_on_a_holiday(
    town: Town, staff: Chat, group: GroupChat, holidays: str, days: list[str]
) -> None:
    town.clock.moment = datetime(2025, 12, 29, 1, 0, tzinfo=UTC)
    await recurs(staff, SORT, "每周四早上九点", "北苑群", holidays=holidays)

    went = []
    for _ in range(8):
        before = times(group, SORT)
        await town.wind(days=1)
        went += [f"{town.clock.moment:%m-%d}"] if times(group, SORT) > before else []

    assert went == days


async def test_one_that_never_goes_is_refused(town: Town, staff: Chat, group: GroupChat) -> None:
    await composed(staff, SORT, "北苑群")
    await staff.taps("定期发")
    await staff.says("每年10月1号上午9点")
    await staff.taps("那次不发")

    staff.hears("一次也发不出去", "多久发一次")
    await staff.says("每年2月30号上午9点")
    staff.hears("没看懂是哪天")
    await staff.says("每年2月29号上午9点")
    await staff.taps("照发")
    staff.hears("每年2月29日 上午9点")


async def test_each_time_has_its_own_report_and_receipts(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英")
    await composes(staff, SORT)
    await staff.taps("所有人")
    await staff.taps("可以")
    await staff.taps("定期发")
    await staff.says("每周三早上九点")
    await staff.taps("照发")
    await staff.taps("可以")
    await town.wind(days=2)
    first = neighbour.last
    await neighbour.taps("我看到了", on=first)
    await town.wind(days=7)

    await staff.taps("谁还没看")
    staff.hears("刘秀英")
    await neighbour.taps("我看到了")
    assert neighbour.toast == "记下了，谢谢！"


async def test_other_words_touch_what_is_to_come(town: Town, staff: Chat, group: GroupChat) -> None:
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    card = staff.last
    await town.wind(days=2)

    await staff.taps("改内容", on=card)
    await staff.says(LATER)
    await staff.taps("说完了")
    await town.restart_bot()
    await without_receipts(staff)
    staff.hears("从下一次起发这个")
    await staff.taps("改", on=staff.last)
    staff.hears("不重发")
    assert (times(group, SORT), times(group, LATER)) == (1, 0)
    await town.wind(days=7)

    assert (times(group, SORT), times(group, LATER)) == (1, 1)


async def test_another_time_resends_nothing(town: Town, staff: Chat, group: GroupChat) -> None:
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    card = staff.last
    await town.wind(days=2, minutes=5)
    assert times(group, SORT) == 1

    await staff.taps("改时间", on=card)
    await staff.says("每周三下午三点")
    await staff.taps("照发")
    await staff.taps("可以")
    await town.restart_bot()
    await town.wind(hours=12)
    assert times(group, SORT) == 1
    await town.wind(days=7)

    assert times(group, SORT) == 2
    await staff.says("/notices")
    staff.hears("每周三 下午3点")


async def test_for_others_from_the_next_time_on(town: Town, staff: Chat, group: GroupChat) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await staff.taps("换对象")
    await staff.taps("发到群里")
    await staff.taps("源泉里")
    await staff.taps("选好了")
    await town.wind(days=2)

    assert (times(group, SORT), times(other, SORT)) == (0, 1)


async def test_it_rests_and_goes_on(town: Town, staff: Chat, group: GroupChat) -> None:
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    card = staff.last
    await staff.taps("先停一停", on=card)
    assert "先停着" in card.text
    await town.wind(days=10)
    assert times(group, SORT) == 0
    await stands_still(town, days=7)
    staff.never_heard("没有发")

    await staff.taps("接着发", on=card)
    await town.wind(days=7)

    assert times(group, SORT) == 1


async def test_it_is_ended_from_the_list(town: Town, staff: Chat, group: GroupChat) -> None:
    second = await town.staff("陈姐")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    first = staff.last
    await second.says("/notices")
    second.hears("定期的通知", SORT, "每周三 上午9点")
    await second.taps("🔁 1")
    await second.taps("以后不发了")
    second.hears("以后都不发了？")
    await second.taps("以后不发了", on=second.last)

    second.hears("好，以后不发了")
    assert "以后不发了。" in first.text
    assert first.labels == []
    await town.wind(days=14)
    assert times(group, SORT) == 0
    await second.says("/notices")
    second.never_heard("停了一阵子")
    assert "定期" not in second.last.text


async def test_one_time_is_withdrawn_and_the_next_still_goes(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await town.wind(days=2)
    assert times(group, SORT) == 1

    await staff.taps("撤下来")
    assert times(group, SORT) == 0
    staff.hears("已经撤下了", "以后还会照发")
    await town.wind(days=7)
    assert times(group, SORT) == 1
    await staff.taps("🔁 定期的")
    await staff.taps("以后不发了")
    await staff.taps("以后不发了", on=staff.last)
    await town.wind(days=7)

    assert times(group, SORT) == 1


async def test_a_change_that_comes_after_its_end(town: Town, staff: Chat, group: GroupChat) -> None:
    second = await town.staff("陈姐")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await second.says("/notices")
    await second.taps("🔁 1")
    await second.taps("改时间")
    await second.says("每周五早上九点")
    await second.taps("照发")
    again = staff.tap("先停一停")
    await staff.taps("以后不发了")
    await staff.taps("以后不发了", on=staff.last)

    await second.taps("可以")
    second.hears("这个定期通知已经停了")
    await town.update(again)
    assert "晚了" in staff.toast
    await town.wind(days=7)
    assert times(group, SORT) == 0


async def test_a_short_outage_sends_it_late(town: Town, staff: Chat, group: GroupChat) -> None:
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await town.wind(days=1, hours=23)
    await stands_still(town, hours=2)

    assert times(group, SORT) == 1
    staff.heard("刚刚才发出去")


async def test_what_an_outage_made_it_miss_is_told(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    second = await town.staff("陈姐")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await stands_still(town, days=17)

    assert times(group, SORT) == 0
    for one in (staff, second):
        one.heard(SORT, "有 3 次没有发", "11月25日 周三", "12月9日 周三")
    staff.hears("错过了时间")
    await staff.taps("现在发")
    assert times(group, SORT) == 1
    await town.wind(days=7)
    assert times(group, SORT) == 2
    assert sum("次没有发" in shown.text for shown in staff.seen) == 1


async def test_the_right_for_a_day_is_none_to_let_it_recur(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    warden = await town.resident("孙楼长")
    await staff.says("/people 孙楼长")
    await staff.says("1")
    await staff.taps("让发通知")
    await staff.taps("北苑小区")
    await composes(warden, SORT)
    await without_receipts(warden)
    question = warden.last
    assert not any("定期" in label for label in question.labels)

    await warden.says("定期发：每周、每月")
    warden.never_heard("多久发一次")
    question = warden.with_button("现在发")
    button = question.button("现在发").id.replace("now", "often")
    await town.update(warden.forged(button, question.id))
    warden.never_heard("多久发一次")


async def test_it_stands_on_no_residents_calendar(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")

    await neighbour.says("/calendar")

    neighbour.hears("还没有安排")


async def test_who_may_announce_no_more_sees_no_cards(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    button = staff.with_button("先停一停").button("先停一停").id

    await town.update(neighbour.forged(button))

    assert "不是给您用的" in neighbour.toast
    await town.wind(days=2)
    assert times(group, SORT) == 1


async def test_it_goes_on_when_who_set_it_up_is_forgotten(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    second = await town.staff("陈姐")
    await recurs(staff, SORT, "每周三早上九点", "北苑群")
    await forgets(staff)
    await town.wind(days=2)

    assert times(group, SORT) == 1
    staff.hears("删")
    await second.says("/notices")
    second.hears(SORT, "每周三 上午9点", "发了")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    group = await bound(town, staff, "Beiyuan", "北苑小区", "-1001")
    await staff.says("/announce")
    await staff.says("Sort your waste.")
    await staff.taps("That is all")
    await staff.taps("Group chats")
    await staff.taps("Beiyuan")
    await staff.taps("Done choosing")
    await staff.taps("No")
    await staff.taps("Every week or month")
    await staff.says("the first Saturday of every month at 9 am")
    await staff.taps("Leave it out")
    staff.hears("First Saturday of every month, 9:00 in the morning, but not on holidays")
    await staff.taps("Yes")
    staff.hears("Recurring: Sort your waste.", "Next time")
    await town.wind(days=14)

    assert times(group, "Sort your waste.") == 1
