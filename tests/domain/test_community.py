"""A community as its configuration describes it: its hours, and what it refuses to be told."""

from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.community import Community, Hours
from domain.people import INVITED, Role

SMALLEST: dict[str, Any] = {
    "key": "jinshanyuan",
    "name": "锦山源社区",
    "compounds": [{"key": "beiyuan", "name": "北苑小区"}],
    "trades": ["electrician"],
    "hotlines": [{"name": "急救", "number": "120"}],
}


def hours(span: str) -> Hours:
    start, _, end = span.partition("-")
    return Hours(start=time.fromisoformat(start), end=time.fromisoformat(end))


@pytest.mark.parametrize(
    ("span", "moment", "held"),
    [
        ("08:00-20:00", "08:00", True),
        ("08:00-20:00", "19:59", True),
        ("08:00-20:00", "20:00", False),
        ("08:00-20:00", "03:00", False),
        ("21:30-07:30", "21:30", True),
        ("21:30-07:30", "00:00", True),
        ("21:30-07:30", "07:29", True),
        ("21:30-07:30", "07:30", False),
        ("21:30-07:30", "12:00", False),
    ],
)
def test_hours_hold_their_beginning_and_not_their_end(span: str, moment: str, held: bool) -> None:
    assert hours(span).hold(time.fromisoformat(moment)) is held


@given(st.times(), st.times(), st.times())
def test_a_moment_lies_in_the_hours_or_in_the_rest_of_the_day(
    start: time, end: time, moment: time
) -> None:
    if start != end:
        rest = Hours(start=end, end=start)
        assert Hours(start=start, end=end).hold(moment) != rest.hold(moment)


def test_a_community_needs_little_and_has_sensible_hours() -> None:
    community = Community(**SMALLEST)
    assert community.language == "zh-CN"
    assert community.zone.key == "Asia/Shanghai"
    assert community.quiet_hours == hours("21:30-07:30")
    assert community.duty_minutes == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"compounds": []},
        {"trades": []},
        {"hotlines": []},
        {"key": "锦山源"},
        {"language": "fr"},
        {"duty_minutes": 0},
        {"colour": "red"},
        {"compounds": [{"key": f"c{n}", "name": "小区"} for n in range(13)]},
        {"offer_minutes": {"urgent": 0}},
    ],
)
def test_what_no_community_can_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Community(**SMALLEST | wrong)


def test_nobody_becomes_a_volunteer_by_a_link() -> None:
    assert Role.VOLUNTEER not in INVITED
