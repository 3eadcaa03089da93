"""A day and an hour as people say them, in Chinese and English."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.planned_time import LONGEST, Unclear, coming

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 25, 15, 0, tzinfo=SHANGHAI)
"""A Wednesday afternoon."""


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("16:30", "11-25 16:30"),
        ("今晚八点", "11-25 20:00"),
        ("明天9点", "11-26 09:00"),
        ("明天上午九点半", "11-26 09:30"),
        ("后天下午两点一刻", "11-27 14:15"),
        ("大后天晚上7点", "11-28 19:00"),
        ("明天中午12点", "11-26 12:00"),
        ("明天中午1点", "11-26 13:00"),
        ("周三下午四点", "11-25 16:00"),
        ("周五15:00", "11-27 15:00"),
        ("下周三15:00", "12-02 15:00"),
        ("下个星期日 9点", "12-06 09:00"),
        ("11月26日 9:30", "11-26 09:30"),
        ("十二月一日下午两点", "12-01 14:00"),
        ("12-06 8:30", "12-06 08:30"),
        ("2026-12-01 08:00", "12-01 08:00"),
        ("30号9点", "11-30 09:00"),
        ("6号9点", "12-06 09:00"),
        ("下个月6号9点", "12-06 09:00"),
        ("tomorrow 9 am", "11-26 09:00"),
        ("3pm tomorrow", "11-26 15:00"),
        ("Friday 10am", "11-27 10:00"),
        ("next Wednesday 3 pm", "12-02 15:00"),
        ("tonight 8:00", "11-25 20:00"),
    ],
)
def test_a_moment_to_come(words: str, moment: str) -> None:
    found = coming(words, NOW)
    assert isinstance(found, datetime)
    assert found.strftime("%m-%d %H:%M") == moment
    assert (found.year, found.tzinfo) == (2026, SHANGHAI)


def test_a_date_that_has_passed_this_year_is_one_of_the_next() -> None:
    assert coming("1月5日9点", NOW) == datetime(2027, 1, 5, 9, 0, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("9点", Unclear.PAST),
        ("今天 14:59", Unclear.PAST),
        ("11月20日9点", Unclear.PAST),
        ("2025-12-01 9:00", Unclear.PAST),
        ("2月30日9点", Unclear.NO_SUCH_DAY),
        ("2月29日9点", Unclear.NO_SUCH_DAY),
        ("31号9点", Unclear.NO_SUCH_DAY),
        ("明天25点", Unclear.NO_SUCH_DAY),
        ("明天9:75", Unclear.NO_SUCH_DAY),
        ("13月1日9点", Unclear.NO_SUCH_DAY),
        ("明天", Unclear.NO_HOUR),
        ("尽快", Unclear.NO_HOUR),
        ("", Unclear.NO_HOUR),
        ("2028年1月1日9点", Unclear.TOO_FAR),
    ],
)
def test_no_moment_to_come(words: str, why: Unclear) -> None:
    assert coming(words, NOW) is why


@given(
    st.text(alphabet="今明后天下周月日号点半一二三十0123456789:-/. 上午晚pmnextfri", max_size=20)
)
def test_whatever_is_typed_it_is_a_moment_to_come_or_a_reason(words: str) -> None:
    found = coming(words, NOW)
    if isinstance(found, datetime):
        assert timedelta(0) < found - NOW <= LONGEST
