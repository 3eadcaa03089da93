"""What recurs is remembered: at its time, once, over restarts, outages and wrong clocks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.chats import Chat, Town
from tests.story.calendars import PATROL, SAFETY, lives_by, stands_still

pytestmark = pytest.mark.story

WEDNESDAY = "明天（11月25日 周三） 上午9点，周三巡查，地点：服务中心门口"


def told(chat: Chat) -> list[str]:
    """The first line of every message, the oldest first."""
    return [shown.text.splitlines()[0] for shown in chat.seen]


async def test_staff_are_reminded_a_day_and_two_hours_before(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)

    await town.wind(hours=23)
    assert told(staff) == []
    await town.restart_bot()
    await town.wind(hours=1)
    staff.hears(WEDNESDAY)
    await town.restart_bot()
    await town.wind(hours=22)
    staff.hears("⏰ 今天（11月25日 周三） 上午9点，周三巡查")
    await town.wind(days=7)

    assert [line[2:4] for line in told(staff)] == ["明天", "今天", "明天", "今天"]


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await lives_by(town, PATROL)
    await town.wind(days=1)
    staff.hears(
        "⏰ Tomorrow (Wednesday 25 November), 9:00 in the morning, 周三巡查. Where: 服务中心门口"
    )


async def test_the_6th_of_the_month_at_half_past_two(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, SAFETY)
    await town.wind(days=13)
    assert told(staff) == ["⏰ 明天（12月6日 周日） 下午2点半，防诈骗宣传"]


async def test_a_minute_of_outage_is_not_noticed(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.wind(hours=23, minutes=59)
    await stands_still(town, minutes=2)
    assert told(staff) == [f"⏰ {WEDNESDAY}"]
    assert "来晚了" not in staff.last.text


async def test_a_reminder_that_is_late_says_so(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await stands_still(town, hours=30)
    assert told(staff) == [f"⏰ {WEDNESDAY}"]
    staff.hears("这条提醒来晚了")


async def test_after_a_day_what_is_past_its_grace_is_told_as_missed(town: Town) -> None:
    """The day's reminder is 22 hours late; the one of two hours before is in time."""
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await stands_still(town, hours=46)
    assert sorted(told(staff)) == [
        "⏰ 今天（11月25日 周三） 上午9点，周三巡查，地点：服务中心门口",
        "⚠️ 小源停了一阵子，下面这些事没有提醒到。请看看要不要补。",
    ]


@pytest.mark.parametrize(("days", "patrols"), [(31, 5), (100, 14)])
async def test_after_months_all_that_was_missed_is_told_in_one_message(
    town: Town, days: int, patrols: int
) -> None:
    """Also what is further ahead than had been planned when it stopped."""
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await stands_still(town, days=days)

    (missed,) = (shown for shown in staff.seen if "没有提醒到" in shown.text)
    lines = [line for line in missed.text.splitlines() if "周三巡查" in line]
    assert len(lines) == min(patrols, 12)
    assert lines[0].startswith("11月25日 周三 上午9点")
    assert ("另外还有" in missed.text) is (patrols > 12)
    await town.restart_bot()
    await town.wind(hours=1)
    assert sum("没有提醒到" in shown.text for shown in staff.seen) == 1


async def test_who_changes_the_time_changes_what_is_to_come(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.wind(days=1)
    staff.hears(WEDNESDAY)

    await lives_by(town, PATROL | {"at": "15:00"})
    staff.hears("🔄 时间变了", "上午9点，周三巡查", "改到明天（11月25日 周三） 下午3点")
    await town.wind(hours=29)
    staff.hears("⏰ 今天（11月25日 周三） 下午3点")
    await town.wind(days=6, hours=1)

    staff.hears("⏰ 明天（12月2日 周三） 下午3点")
    assert [line[0] for line in told(staff)] == ["⏰", "🔄", "⏰", "⏰"]


async def test_another_weekday_and_back_again_reminds_nobody_twice(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.wind(days=1)
    await lives_by(town, PATROL | {"weekly": ["thu"]})
    staff.hears("🔄 这次不办了", "周三巡查")
    await lives_by(town, PATROL)
    await town.wind(hours=20)
    await town.wind(hours=1)

    assert [line[0] for line in told(staff)] == ["⏰", "🔄"]
    await town.wind(hours=1)
    staff.hears("今天（11月25日 周三）")


async def test_a_rule_that_goes_takes_its_reminders_along(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL, SAFETY)
    await lives_by(town, SAFETY)
    await town.wind(days=13)
    assert told(staff) == ["⏰ 明天（12月6日 周日） 下午2点半，防诈骗宣传"]
    await lives_by(town)
    staff.hears("🔄 这次不办了", "防诈骗宣传")


async def test_what_the_old_rule_missed_is_told_though_the_rule_has_changed(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.stop()
    town.clock.moment += timedelta(days=60)
    await lives_by(town, PATROL | {"weekly": ["fri"]})
    await town.wind()

    staff.heard("没有提醒到", "11月25日 周三", "1月20日 周三")
    staff.never_heard("1月21日")


async def test_a_new_rule_promises_nothing_that_is_past(town: Town) -> None:
    """Made on Wednesday at eight: the reminders of this morning's patrol are not missed."""
    staff = await town.staff("李主任")
    await town.wind(hours=47)
    await lives_by(town, PATROL)
    await town.wind(hours=3)
    assert told(staff) == []


async def test_a_clock_a_year_ahead_for_a_while_costs_nothing_but_a_false_alarm(
    town: Town,
) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    right = town.clock.moment
    town.clock.moment += timedelta(days=365)
    await town.wind(minutes=1)
    staff.heard("没有提醒到", "11月25日 周三")
    before = len(staff.seen)

    town.clock.moment = right + timedelta(minutes=2)
    await town.app.schedule.tick()
    await town.settle()
    await town.wind(days=2)

    assert [line[2:4] for line in told(staff)[before:]] == ["明天", "今天"]


async def test_a_clock_set_back_by_a_day_reminds_nobody_twice(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.wind(days=1)
    assert told(staff) == [f"⏰ {WEDNESDAY}"]
    town.clock.moment -= timedelta(days=1)
    await town.restart_bot()
    await town.wind(hours=30)
    assert told(staff) == [f"⏰ {WEDNESDAY}"]


async def test_a_wrong_year_at_the_first_start_does_not_silence_it(town: Town) -> None:
    staff = await town.staff("李主任")
    right = town.clock.moment
    town.clock.moment += timedelta(days=700)
    await lives_by(town, PATROL)
    await town.stop()
    town.clock.moment = right
    await town.restart_bot()
    await town.wind(days=1)
    assert told(staff) == [f"⏰ {WEDNESDAY}"]


async def test_on_a_holiday_it_is_moved_or_left_out(town: Town) -> None:
    """Saturday the 26th of September 2026 is in the Mid-autumn holiday, the next workday Monday."""
    staff = await town.staff("李主任")
    town.clock.moment -= timedelta(days=62)
    moved = SAFETY | {"monthly": {"day": 26}, "on_holiday": "move"}
    await lives_by(town, moved, SAFETY | {"key": "b", "weekly": ["fri"], "on_holiday": "skip"})
    await town.wind(days=6)

    assert len(staff.seen) == 1
    staff.hears("⏰ 明天（9月28日 周一） 下午2点半", "本来是9月26日 周六，中秋节放假")


async def test_in_a_year_without_arrangement_the_reminder_says_so(town: Town) -> None:
    staff = await town.staff("李主任")
    town.clock.moment += timedelta(days=42)
    await lives_by(town, PATROL | {"on_holiday": "skip"})
    await town.wind(days=1)
    staff.heard("明天（1月6日 周三）", "2027年的放假安排还没有登记")
