"""When a volunteer comes, and how long a job may stand still."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import visits
from tests.domain.dispatch.pool import COMMUNITY, MOMENTS, at


@pytest.mark.parametrize(
    ("clock", "names"),
    [
        ("09:00", ["half-hour", "hour", *visits.LATER]),
        ("14:30", ["half-hour", "hour", "evening", "tomorrow-morning", "tomorrow-afternoon"]),
        ("20:00", ["half-hour", "hour", "tomorrow-morning", "tomorrow-afternoon"]),
    ],
)
def test_what_is_offered_lies_ahead(clock: str, names: list[str]) -> None:
    assert visits.offered(at(clock)) == names


@given(MOMENTS)
def test_every_time_that_is_offered_is_still_to_come(now: datetime) -> None:
    assert all(visits.moment(name, now) > now for name in visits.offered(now))


@given(MOMENTS, st.none() | MOMENTS)
def test_nobody_is_reminded_in_the_quiet_hours_or_too_soon(
    now: datetime, visit_at: datetime | None
) -> None:
    reminded = visits.remind_at(now, visit_at, COMMUNITY)
    assert not COMMUNITY.quiet_hours.hold(reminded.time())
    assert reminded >= max(now, visit_at or now) + timedelta(hours=8)
    assert visits.give_back_at(reminded, COMMUNITY) >= reminded + timedelta(hours=12)
