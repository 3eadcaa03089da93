"""Days and hours of rules as people say them, in both languages."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.patterns import WEEK
from domain.calendar.rules import Rule
from domain.calendar.spoken import hour_in, minutes_in, rule_in
from domain.moments import Unclear

MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
NINE, HALF_NINE, TWO, THREE = time(9), time(9, 30), time(14), time(15)


@pytest.mark.parametrize(
    ("words", "days", "at"),
    [
        ("每周三上午九点", ["wed"], NINE),
        ("每星期三 9:00", ["wed"], NINE),
        ("每个礼拜天下午3点", ["sun"], THREE),
        ("每周三三点", ["wed"], THREE),
        ("每周三10点半", ["wed"], time(10, 30)),
        ("每周三五点", ["wed"], time(17)),
        ("每周一三五早上九点", ["mon", "wed", "fri"], NINE),
        ("每周四、周二上午9点半", ["tue", "thu"], HALF_NINE),
        ("每周2、4 9:30", ["tue", "thu"], HALF_NINE),
        ("逢周六下午两点", ["sat"], TWO),
        ("每天上午九点", list(WEEK), NINE),
        ("每个工作日下午3点", list(WEEK[:5]), THREE),
        ("every Wednesday at 9 am", ["wed"], NINE),
        ("Every Tue and Thursday, 9:30", ["tue", "thu"], HALF_NINE),
        ("2 pm every Saturday", ["sat"], TWO),
        ("every weekday at 3 pm", list(WEEK[:5]), THREE),
        ("daily at 9 am", list(WEEK), NINE),
    ],
)
def test_every_week(words: str, days: list[str], at: time) -> None:
    rule = rule_in(words, MONDAY)
    assert isinstance(rule, Rule)
    assert (list(rule.weekly), rule.at) == (days, at)
    assert (rule.monthly, rule.monthly_weekday, rule.yearly, rule.dates) == (None, None, None, ())


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("每月6号上午九点半", 6),
        ("每个月的二十日 9:30", 20),
        ("每月31号9点半", 31),
        ("每月最后一天上午九点半", 31),
        ("the 6th of every month at 9:30", 6),
        ("every month on the 21st, 9:30 am", 21),
    ],
)
def test_a_day_of_every_month(words: str, day: int) -> None:
    rule = rule_in(words, MONDAY)
    assert isinstance(rule, Rule)
    assert rule.monthly is not None
    assert (rule.monthly.day, rule.at) == (day, HALF_NINE)


@pytest.mark.parametrize(
    ("words", "which", "weekday"),
    [
        ("每月第二个周六下午两点", 2, "sat"),
        ("每个月第1个星期三 14:00", 1, "wed"),
        ("每月最后一个周五下午2点", -1, "fri"),
        ("the second Saturday of every month at 2 pm", 2, "sat"),
        ("2 pm on the last Friday of each month", -1, "fri"),
        ("1st Wednesday every month, 14:00", 1, "wed"),
    ],
)
def test_a_weekday_of_every_month(words: str, which: int, weekday: str) -> None:
    rule = rule_in(words, MONDAY)
    assert isinstance(rule, Rule)
    assert rule.monthly_weekday is not None
    found = rule.monthly_weekday
    assert (found.which, found.weekday, rule.at) == (which, weekday, TWO)


def test_a_day_of_every_year() -> None:
    rule = rule_in("每年三月五日上午九点", MONDAY)
    assert isinstance(rule, Rule)
    assert rule.yearly is not None
    assert (rule.yearly.month, rule.yearly.day, rule.at) == (3, 5, NINE)


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("下周六下午两点", date(2026, 12, 5), TWO),
        ("12月3号9:00", date(2026, 12, 3), NINE),
        ("正月十五不在，2027年2月6日下午2点", date(2027, 2, 6), TWO),
        ("next Saturday at 2 pm", date(2026, 12, 5), TWO),
    ],
)
def test_once(words: str, day: date, at: time) -> None:
    rule = rule_in(words, MONDAY)
    assert isinstance(rule, Rule)
    assert (rule.dates, rule.at, rule.recurs) == ((day,), at, False)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("每周三", Unclear.NO_HOUR),
        ("每周上午九点", Unclear.NO_HOUR),
        ("隔周三上午九点", Unclear.NO_HOUR),
        ("每两周的周三上午九点", Unclear.NO_HOUR),
        ("每月6号和每月20号上午九点", Unclear.NO_HOUR),
        ("每月6号、20号上午九点", Unclear.NO_HOUR),
        ("每周三25点", Unclear.NO_SUCH_TIME),
        ("每月32号上午九点", Unclear.NO_SUCH_TIME),
        ("每年2月30日上午九点", Unclear.NO_SUCH_TIME),
        ("2月30号上午九点", Unclear.NO_SUCH_TIME),
        ("昨天下午三点", Unclear.PAST),
        ("every other Wednesday at 9 am", Unclear.NO_HOUR),
        ("every second Wednesday at 9 am", Unclear.NO_HOUR),
        ("every Wednesday", Unclear.NO_HOUR),
        ("随时", Unclear.NO_HOUR),
    ],
)
def test_what_is_not_understood_wholly_is_not_understood(words: str, why: Unclear) -> None:
    assert rule_in(words, MONDAY) is why


def test_an_hour_alone() -> None:
    assert hour_in("上午九点半", MONDAY) == HALF_NINE
    assert hour_in("25点", MONDAY) is Unclear.NO_SUCH_TIME


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("90", 90),
        ("45分钟", 45),
        ("两个小时", 120),
        ("一个半小时", 90),
        ("半小时", 30),
        ("２小时", 120),
        ("1 hour", 60),
        ("20 minutes", 20),
        ("an hour", 60),
        ("half an hour", 30),
        ("一上午", None),
        ("", None),
    ],
)
def test_how_long_it_takes(words: str, minutes: int | None) -> None:
    assert minutes_in(words) == minutes


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused(words: str) -> None:
    assert isinstance(rule_in(f"每{words}", MONDAY), Rule | Unclear)


@given(st.lists(st.sampled_from("一二三四五六日"), min_size=1, unique=True), st.integers(8, 20))
def test_any_days_of_the_week_are_found(days: list[str], hour: int) -> None:
    rule = rule_in(f"每周{'、'.join(days)} {hour}:00", MONDAY)
    assert isinstance(rule, Rule)
    assert {"一二三四五六日"[WEEK.index(day)] for day in rule.weekly} == set(days)
    assert rule.at == time(hour)
