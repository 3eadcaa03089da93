"""Everybody can see what is coming, in plain words; what holidays do is said."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.chats import Town
from tests.story.calendars import PATROL, SAFETY, lives_by

pytestmark = pytest.mark.story


async def test_a_resident_asks_what_is_on(town: Town) -> None:
    await lives_by(town, PATROL, SAFETY)
    elder = await town.resident("王桂兰")

    await elder.says("日历")

    assert elder.last.text.splitlines() == [
        "📅 往后四周：",
        "",
        "· 后天（11月25日 周三） 上午9点，周三巡查，地点：服务中心门口",
        "· 12月2日 周三 上午9点，周三巡查，地点：服务中心门口",
        "· 12月6日 周日 下午2点半，防诈骗宣传",
        "· 12月9日 周三 上午9点，周三巡查，地点：服务中心门口",
        "· 12月16日 周三 上午9点，周三巡查，地点：服务中心门口",
    ]


async def test_somebody_new_asks_in_english(town: Town) -> None:
    await lives_by(town, SAFETY)
    newcomer = town.person("Mary")
    await newcomer.says("/language")
    await newcomer.says("/calendar")
    newcomer.hears("The next four weeks", "Sunday 6 December, 2:30 in the afternoon, 防诈骗宣传")


async def test_where_nothing_is_planned_that_is_said(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("/calendar")
    elder.hears("还没有安排")


async def test_what_holidays_do_is_said(town: Town) -> None:
    """On 20 September 2026 the Mid-autumn festival and the National day lie ahead."""
    town.clock.moment -= timedelta(days=64)
    monday = PATROL | {"key": "mon", "name": "义诊", "weekly": ["sun"], "place": ""}
    await lives_by(town, PATROL | {"on_holiday": "skip"}, monday | {"on_holiday": "move"})
    elder = await town.resident("王桂兰")
    await elder.says("/calendar")
    elder.hears(
        "10月7日 周三 上午9点，周三巡查，地点：服务中心门口。国庆节放假，这次不办。",
        "9月28日 周一 上午9点，义诊。中秋节放假，从9月27日 周日挪到这天。",
        "10月8日 周四 上午9点，义诊。国庆节放假，从10月4日 周日挪到这天。",
        "10月11日 周日 上午9点，义诊",
    )


async def test_a_year_without_arrangement_is_said_once(town: Town) -> None:
    town.clock.moment += timedelta(days=30)
    await lives_by(town, PATROL | {"on_holiday": "skip"})
    elder = await town.resident("王桂兰")
    await elder.says("/calendar")
    assert elder.last.text.count("2027年的放假安排还没有登记") == 1


async def test_what_the_rule_names_no_more_is_not_shown(town: Town) -> None:
    await lives_by(town, PATROL, SAFETY)
    await lives_by(town, PATROL | {"weekly": ["fri"], "name": "周五巡查"})
    elder = await town.resident("王桂兰")
    await elder.says("/calendar")
    assert len([line for line in elder.last.text.splitlines() if "·" in line]) == 4
    elder.never_heard("周三", "防诈骗")
