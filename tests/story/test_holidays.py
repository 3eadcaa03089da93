"""Staff are asked for a year's holidays, and enter them by pasting the notice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.people import Role
from tests.chats import Chat, Town
from tests.domain.calendar.test_notices import NOTICE_2026
from tests.story.calendars import PATROL, lives_by

pytestmark = pytest.mark.story

SKIPPED = PATROL | {"on_holiday": "skip", "remind": ["2 hours"]}
MOVED = PATROL | {"on_holiday": "move"}
NOTICE_2027 = (
    NOTICE_2026.replace("2026", "2027").replace("〔2025〕7号", "〔2026〕9号").split("一、")[0]
    + "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
    + "二、春节：2月5日至12日放假调休，共8天。1月31日（周日）、2月20日（周六）上班。\n"
    + "三、清明节：4月3日至5日放假。\n四、劳动节：5月1日至5日放假。\n"
    + "五、端午节：6月9日放假1天。\n六、中秋节：9月15日放假1天。\n七、国庆节：10月1日至7日放假。"
)
"""Invented: no real notice of 2027 is known here."""


async def enters(chat: Chat, notice: str, year: str = "2027") -> None:
    await chat.says("/holidays")
    await chat.taps(year)
    await chat.says(notice)


def asked(chat: Chat) -> int:
    return sum(shown.text.startswith("📅 2027年的放假安排还没有登记") for shown in chat.seen)


async def test_staff_are_asked_from_december_every_week_until_it_is_known(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, SKIPPED)
    await town.wind(days=7, hours=23, minutes=59)
    assert asked(staff) == 0
    await town.restart_bot()
    await town.wind(minutes=1)
    staff.hears("2027年的放假安排还没有登记", "/holidays")
    await town.wind(days=7)
    await town.restart_bot()
    assert asked(staff) == 2

    await enters(staff, NOTICE_2027)
    await staff.taps("对，就按这个")
    await town.wind(days=60)

    assert asked(staff) == 2


async def test_in_the_new_year_they_are_asked_still(town: Town) -> None:
    staff = await town.staff("李主任")
    town.clock.moment += timedelta(days=60)
    await lives_by(town, SKIPPED)
    await town.wind(days=7)
    assert asked(staff) == 1


async def test_where_holidays_do_not_matter_nobody_is_asked(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL)
    await town.wind(days=40)
    assert asked(staff) == 0


async def test_the_notice_is_pasted_read_back_and_followed(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("周干事")
    town.clock.moment += timedelta(days=57)
    await lives_by(town, MOVED)
    elder = await town.resident("王桂兰")
    await elder.says("/calendar")
    elder.hears("2月10日 周三 上午9点", "2027年的放假安排还没有登记")

    await staff.says("/holidays")
    staff.hears("2027年：还没有登记")
    await town.restart_bot()
    await staff.taps("2027")
    await staff.says(NOTICE_2027)
    staff.hears("春节：2月5日 周五到2月12日 周五，放 8 天", "1月31日 周日上班", "对吗")
    await town.restart_bot()
    await staff.taps("对，就按这个")

    staff.hears("2027年的放假安排登记好了")
    other.hears("李主任登记了2027年的放假安排")
    await elder.says("/calendar")
    elder.hears(
        "2月15日 周一 上午9点，周三巡查，地点：服务中心门口。春节放假，从2月10日 周三挪到这天。"
    )
    assert "还没有登记" not in elder.last.text


async def test_who_was_reminded_hears_that_it_falls_out(town: Town) -> None:
    staff = await town.staff("李主任")
    town.clock.moment += timedelta(days=78)
    await lives_by(town, PATROL | {"on_holiday": "skip"})
    await town.wind(hours=1)
    staff.hears("⏰ 明天（2月10日 周三）", "日子可能会变")

    await enters(staff, NOTICE_2027)
    await staff.taps("对，就按这个")

    staff.heard("🔄 这次不办了", "周三巡查")
    await town.wind(days=2)
    staff.heard("登记好了")
    assert not any(shown.text.startswith("⏰ 今天") for shown in staff.seen)


async def test_a_slip_is_found_and_a_part_is_asked_about(town: Town) -> None:
    staff = await town.staff("李主任", Role.ADMIN)
    await enters(staff, "元旦：1月1日（周一）至3日放假")
    staff.hears("「1月1日（周一）」的日子和星期几对不上")
    await staff.says("2月30日放假")
    staff.hears("我没找到放假的日子")
    await staff.says(NOTICE_2026)
    staff.heard("这是2026年的通知，我要的是2027年的")
    await staff.says("元旦：1月1日（周五）至3日放假")
    staff.hears("只有 1 个节", "是不是没贴全")
    await staff.taps("不对")
    staff.hears("什么都没有变")
    await staff.says("/holidays")
    staff.hears("2027年：还没有登记")


async def test_what_is_there_is_shown_before_it_is_changed(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/holidays")
    staff.hears("2026年：登记好了（国办发明电〔2025〕7号）")
    await staff.taps("2026")
    staff.hears("国庆节：10月1日 周四到10月7日 周三，放 7 天", "2月28日 周六上班", "重新贴给我")
    await staff.says("算了")
    await staff.says("/holidays")
    staff.hears("国办发明电〔2025〕7号")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await enters(staff, NOTICE_2027)
    staff.hears("This is what I read for 2027", "国庆节: from Friday 1 October", "days off: 7")
    await staff.taps("Right, take it")
    staff.hears("the holidays of 2027 are entered")
