"""When somebody comes, as people say it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.moments import FARTHEST, LONGEST, Unclear, is_exact, moment_in, planned

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=SHANGHAI)
"""A Wednesday."""

AT_THREE = NOW.replace(hour=15, minute=0)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("明天下午三点", "11-26 15:00"),
        ("明天下午３：３０", "11-26 15:30"),
        ("晚上7点半", "11-25 19:30"),
        ("大后天上午十点一刻", "11-28 10:15"),
        ("12月3号 9:00", "12-03 09:00"),
        ("十二月三号上午九点", "12-03 09:00"),
        ("10号下午两点", "12-10 14:00"),
        ("11/28 9:00", "11-28 09:00"),
        ("周三下午4点", "11-25 16:00"),
        ("下周一上午9点", "11-30 09:00"),
        ("下下周二10点", "12-08 10:00"),
        ("三点", "11-25 15:00"),
        ("明天3点", "11-26 15:00"),
        ("明天9点", "11-26 09:00"),
        ("下午3点到4点", "11-25 15:00"),
        ("明天不行，后天下午三点", "11-27 15:00"),
        ("半小时后到", "11-25 15:00"),
        ("一个半小时后", "11-25 16:00"),
        ("二十分钟", "11-25 14:50"),
        ("一刻钟就到", "11-25 14:45"),
        ("马上到", "11-25 14:45"),
        ("tomorrow at nine", "11-26 09:00"),
        ("next Monday at 3 pm", "11-30 15:00"),
        ("next Monday at 8:15 pm", "11-30 20:15"),
        ("next Monday at 7 am", "11-30 07:00"),
        ("Dec 3 at 10", "12-03 10:00"),
        ("3 December 10:00", "12-03 10:00"),
        ("in half an hour", "11-25 15:00"),
        ("In 20 minutes", "11-25 14:50"),
    ],
)
def test_a_moment_is_found(words: str, moment: str) -> None:
    found = moment_in(words, NOW)
    assert found
    assert f"{found:%m-%d %H:%M}" == moment
    assert is_exact(words)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("周六上午", "11-28 09:30"),
        ("今天下午", "11-25 15:00"),
        ("明晚", "11-26 19:00"),
        ("后天", "11-27 12:00"),
        ("礼拜天", "11-29 12:00"),
        ("Saturday morning", "11-28 09:30"),
        ("this evening", "11-25 19:00"),
    ],
)
def test_a_day_or_a_part_of_it_is_no_hour(words: str, moment: str) -> None:
    found = moment_in(words, NOW)
    assert found
    assert f"{found:%m-%d %H:%M}" == moment
    assert not is_exact(words)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "改天",
            "晚点到",
            "早点来",
            "等我电话",
            "你定吧",
            "今天",
            "一会儿",
            "随时",
            "现在去不了",
        ),
        *(
            "中午12点",
            "9点",
            "晚上12点",
            "25点",
            "12月40号",
            "明年3月1号",
            "3号楼2单元",
            "13800001111",
        ),
        *("0分钟后", "9-10点", "11-12点", "12-1点", "除了周三都行", "not tomorrow", "any time"),
    ],
)
def test_what_is_not_surely_one_coming_moment(words: str) -> None:
    assert moment_in(words, NOW) is None


@given(
    st.text("今明后天下周一二三六日号月点半刻分钟小时早上中午晚0123459:-/ ap个两十", max_size=30),
    st.integers(0, 3 * 365 * 24 * 60),
)
def test_it_lies_ahead_and_within_reach(words: str, minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    found = moment_in(words, now)
    assert found is None or timedelta() < found - now <= LONGEST


@pytest.mark.parametrize(
    "words",
    ["2月30号下午三点", "11月31日9:00", "30 February at 3 pm", "昨天下午三点", "last week at 3 pm"],
)
def test_a_day_that_is_none_or_over_is_no_moment(words: str) -> None:
    assert moment_in(words, NOW) is None


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
def test_a_moment_to_plan_for(words: str, moment: str) -> None:
    found = planned(words, AT_THREE)
    assert isinstance(found, datetime)
    assert found.strftime("%m-%d %H:%M") == moment
    assert (found.year, found.tzinfo) == (2026, SHANGHAI)


@pytest.mark.parametrize("words", ["1月5日9点", "2027年一月五号上午九点", "明年1月5日9点"])
def test_a_date_of_the_next_year(words: str) -> None:
    assert planned(words, AT_THREE) == datetime(2027, 1, 5, 9, 0, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("9点", Unclear.PAST),
        ("今天 14:59", Unclear.PAST),
        ("11月20日9点", Unclear.PAST),
        ("2025-12-01 9:00", Unclear.PAST),
        ("2月30日9点", Unclear.NO_SUCH_TIME),
        ("2月29日9点", Unclear.NO_SUCH_TIME),
        ("明天25点", Unclear.NO_SUCH_TIME),
        ("明天9:75", Unclear.NO_SUCH_TIME),
        ("13月1日9点", Unclear.NO_SUCH_TIME),
        ("明天", Unclear.NO_HOUR),
        ("尽快", Unclear.NO_HOUR),
        ("", Unclear.NO_HOUR),
        ("2028年1月1日9点", Unclear.TOO_FAR),
        ("明年12月1号9点", Unclear.TOO_FAR),
        ("昨天9点", Unclear.PAST),
    ],
)
def test_no_moment_to_plan_for(words: str, why: Unclear) -> None:
    assert planned(words, AT_THREE) is why


@given(
    st.text(alphabet="今明后天下周月日号点半一二三十0123456789:-/. 上午晚pmnextfri", max_size=20)
)
def test_whatever_is_typed_it_is_a_moment_to_come_or_a_reason(words: str) -> None:
    found = planned(words, AT_THREE)
    if isinstance(found, datetime):
        assert timedelta(0) < found - AT_THREE <= FARTHEST
