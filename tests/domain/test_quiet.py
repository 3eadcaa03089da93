"""Quiet hours on the clock."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.community import Hours
from domain.quiet import Quiet, quiet_of
from tests.domain.dispatch.pool import COMMUNITY, MOMENTS, ZONE, at
from tests.domain.dispatch.situations import QUIET

NIGHT = quiet_of(COMMUNITY)
NEVER = Quiet(Hours(start=time(0), end=time(0)), ZONE)
LENGTHS = st.integers(0, 3000).map(lambda minutes: timedelta(minutes=minutes))


def test_what_would_fall_into_the_night_comes_in_the_morning() -> None:
    assert NIGHT.put_off(at("22:00")) == at("07:30", day=24)
    assert NIGHT.put_off(at("02:00")) == at("07:30")
    assert NIGHT.put_off(at("12:00")) == at("12:00")


def test_the_night_does_not_count() -> None:
    assert NIGHT.after(at("21:00"), timedelta(hours=1)) == at("08:00", day=24)
    assert NIGHT.awake_between(at("21:00"), at("08:00", day=24)) == timedelta(hours=1)
    assert NEVER.after(at("21:00"), timedelta(hours=60)) == at("09:00", day=26)


@given(QUIET, MOMENTS, LENGTHS)
def test_after_some_time_so_much_time_has_passed(
    hours: Hours, moment: datetime, awake: timedelta
) -> None:
    quiet = Quiet(hours, ZONE)
    assert quiet.awake_between(moment, quiet.after(moment, awake)) == awake


@given(QUIET, MOMENTS)
def test_what_is_put_off_is_not_in_the_quiet_hours(hours: Hours, moment: datetime) -> None:
    quiet = Quiet(hours, ZONE)
    assert not quiet.hold(quiet.put_off(moment))
    assert quiet.put_off(moment) >= moment


@pytest.mark.parametrize("quiet", [NIGHT, NEVER])
def test_no_time_passes_backwards(quiet: Quiet) -> None:
    assert quiet.awake_between(at("12:00"), at("11:00")) == timedelta()
