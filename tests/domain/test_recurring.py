"""On which days something comes again, as people say it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.patterns import WEEK
from domain.calendar.rules import Rule
from domain.moments import Unclear
from domain.recurring import planned, read

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
"""A Wednesday."""


def on(*weekdays: str) -> dict[str, Any]:
    return {"weekly": list(weekdays)}


def day(of_month: int) -> dict[str, Any]:
    return {"monthly": {"day": of_month}}


@pytest.mark.parametrize(
    ("words", "days", "at"),
    [
        ("每周三早上九点", on("wed"), "09:00"),
        ("每周三九点", on("wed"), "09:00"),
        ("每周三四点半", on("wed"), "16:30"),
        ("每周三十点", on("wed"), "10:00"),
        ("周三 9:00", on("wed"), "09:00"),
        ("每个星期一和星期四下午三点", on("mon", "thu"), "15:00"),
        ("每周一、三、五上午8点", on("mon", "wed", "fri"), "08:00"),
        ("每周二五晚上七点", on("tue", "fri"), "19:00"),
        ("每周１到５ 8:30", on("mon", "tue", "wed", "thu", "fri"), "08:30"),
        ("礼拜天下午两点", on("sun"), "14:00"),
        ("每个周末上午十点", on("sat", "sun"), "10:00"),
        ("每天早上8点", on(*WEEK), "08:00"),
        ("每个工作日下午3点", on(*WEEK[:5]), "15:00"),
        ("every weekday at 3 pm", on(*WEEK[:5]), "15:00"),
        ("每周一三五早上九点", on("mon", "wed", "fri"), "09:00"),
        ("Every Tue and Thursday, 9:30", on("tue", "thu"), "09:30"),
        (
            "2 pm on the last Friday of each month",
            {"monthly_weekday": {"which": -1, "weekday": "fri"}},
            "14:00",
        ),
        ("每月6号上午9点", day(6), "09:00"),
        ("每个月的三十一号下午三点", day(31), "15:00"),
        ("6号上午9点", day(6), "09:00"),
        ("每月最后一天下午3点", day(31), "15:00"),
        ("每月底 15:00", day(31), "15:00"),
        (
            "每月第一个周六上午9点",
            {"monthly_weekday": {"which": 1, "weekday": "sat"}},
            "09:00",
        ),
        (
            "每个月最后一个星期五下午4点",
            {"monthly_weekday": {"which": -1, "weekday": "fri"}},
            "16:00",
        ),
        ("每年3月5号上午9点", {"yearly": {"month": 3, "day": 5}}, "09:00"),
        ("every Wednesday at 9 am", on("wed"), "09:00"),
        ("on Mondays and Thursdays, 15:00", on("mon", "thu"), "15:00"),
        ("the 6th of every month at 9 am", day(6), "09:00"),
        ("every month on the 31st at 3 pm", day(31), "15:00"),
        ("last day of every month at 3 pm", day(31), "15:00"),
        (
            "the first Saturday of every month at 9 am",
            {"monthly_weekday": {"which": 1, "weekday": "sat"}},
            "09:00",
        ),
        ("every year on 5 March at 9 am", {"yearly": {"month": 3, "day": 5}}, "09:00"),
    ],
)
def test_days_and_a_time_are_found(words: str, days: dict[str, Any], at: str) -> None:
    found = read(words, NOW)
    assert found
    assert (found.days, f"{found.at:%H:%M}") == (days, at)


@pytest.mark.parametrize("words", ["每周三", "每月6号早上", "every Wednesday", "每周三25点"])
def test_a_time_may_be_lacking(words: str) -> None:
    found = read(words, NOW)
    assert found
    assert found.at is None


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "每周",
            "上午九点",
            "下周三九点",
            "12月6号上午9点",
            "十二月二十六号9点",
            "隔三差五",
            "tomorrow at 9 am",
        ),
        *(
            "隔周三上午九点",
            "每两周的周三上午九点",
            "每月6号和每月20号上午九点",
            "每月6号、20号九点",
        ),
        *("every other Wednesday at 9 am", "every second Wednesday at 9 am"),
        *("每月32号上午9点", "每年2月30号上午9点", "the 40th of every month at 9 am"),
    ],
)
def test_what_names_no_day_that_comes_again(words: str) -> None:
    assert read(words, NOW) is None


@pytest.mark.parametrize(
    ("words", "on_day", "at"),
    [
        ("下周六下午两点", date(2026, 12, 5), time(14)),
        ("12月3号9:00", date(2026, 12, 3), time(9)),
        ("2027年2月6日下午2点", date(2027, 2, 6), time(14)),
        ("next Saturday at 2 pm", date(2026, 12, 5), time(14)),
    ],
)
def test_what_is_planned_may_be_once(words: str, on_day: date, at: time) -> None:
    rule = planned(words, NOW)
    assert isinstance(rule, Rule)
    assert (rule.dates, rule.at, rule.recurs) == ((on_day,), at, False)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("每周三", Unclear.NO_HOUR),
        ("每周上午九点", Unclear.NO_HOUR),
        ("隔周三上午九点", Unclear.NO_HOUR),
        ("每周三25点", Unclear.NO_SUCH_TIME),
        ("每月32号上午九点", Unclear.NO_SUCH_TIME),
        ("每年2月30日上午九点", Unclear.NO_SUCH_TIME),
        ("2月30号上午九点", Unclear.NO_SUCH_TIME),
        ("昨天下午三点", Unclear.PAST),
        ("随时", Unclear.NO_HOUR),
    ],
)
def test_what_cannot_be_planned(words: str, why: Unclear) -> None:
    assert planned(words, NOW) is why


@given(st.text(max_size=40))
def test_whatever_is_typed_is_planned_or_refused(words: str) -> None:
    assert isinstance(planned(f"每{words}", NOW), Rule | Unclear)


@given(st.text("每周月年天日号末底最后第一二三六十星期个下到、0123459:点半早上午 ", max_size=20))
def test_whatever_is_read_makes_a_rule(words: str) -> None:
    found = read(words, NOW)
    if found is not None:
        assert Rule.model_validate({**found.days, "at": "09:00"}).recurs
