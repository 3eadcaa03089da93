"""What follows from a rule, the holidays and a span of time: any rule, any zone."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.holidays import DayKind, Holidays
from domain.calendar.occurrences import Fate, Occurrence, occurrences
from domain.calendar.rules import OnHoliday, Rule
from tests.domain.calendar.worlds import BERLIN, KNOWN, SHANGHAI, ZONES, holidays, rules


def due(first: str, last: str, zone: ZoneInfo = SHANGHAI, **facts: Any) -> list[Occurrence]:
    rule = Rule.model_validate({"at": "09:00"} | facts)
    since, until = (datetime.fromisoformat(day).replace(tzinfo=zone) for day in (first, last))
    return occurrences(rule, zone, KNOWN, since, until)


def told(found: list[Occurrence]) -> list[str]:
    return [
        f"{one.day:%m-%d} {one.fate} {one.held_on:%m-%d} {one.holiday}".strip() for one in found
    ]


def test_times_are_utc_and_the_date_is_local() -> None:
    (one,) = due("2026-12-02", "2026-12-03", weekly=["wed"], at="07:30")
    assert one.day == date(2026, 12, 2)
    assert one.due_at == datetime(2026, 12, 1, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("policy", "there"),
    [
        ("keep", ["10-07 held 10-07"]),
        ("skip", ["10-07 skipped 10-07 国庆节"]),
        ("move", ["10-07 moved 10-08 国庆节"]),
    ],
)
def test_a_wednesday_of_the_national_day(policy: str, there: list[str]) -> None:
    assert told(due("2026-10-01", "2026-10-14", weekly=["wed"], on_holiday=policy)) == there


def test_two_days_of_one_holiday_are_not_both_moved_to_one_day() -> None:
    found = due("2026-10-05", "2026-10-10", weekly=["tue", "wed"], on_holiday="move")
    assert told(found) == ["10-07 skipped 10-07 国庆节", "10-06 moved 10-08 国庆节"]


def test_nothing_is_moved_to_a_day_that_has_its_own() -> None:
    found = due("2026-10-07", "2026-10-09", weekly=["wed", "thu"], on_holiday="move")
    assert told(found) == ["10-07 skipped 10-07 国庆节", "10-08 held 10-08"]


def test_a_make_up_workday_takes_what_is_moved() -> None:
    """28 February 2026 is a Saturday on which people work; the 24th comes first."""
    found = due("2026-02-18", "2026-03-01", monthly={"day": 18}, on_holiday="move")
    assert told(found) == ["02-18 moved 02-24 春节"]


def test_an_ordinary_weekend_is_no_holiday() -> None:
    found = due("2026-12-05", "2026-12-08", monthly={"day": 6}, on_holiday="move")
    assert told(found) == ["12-06 held 12-06"]


@pytest.mark.parametrize(("policy", "certain"), [("keep", True), ("skip", False), ("move", False)])
def test_in_a_year_without_arrangement_it_is_said_to_be_uncertain(
    policy: str, certain: bool
) -> None:
    (one,) = due("2027-10-01", "2027-10-13", weekly=["wed"], on_holiday=policy)
    assert one.fate is Fate.HELD
    assert one.certain is certain


def test_a_time_that_does_not_exist_comes_an_hour_later() -> None:
    (spring,) = due("2026-03-29", "2026-03-30", BERLIN, dates=["2026-03-29"], at="02:30")
    assert spring.due_at.astimezone(BERLIN).isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_time_that_exists_twice_comes_the_first_time_only() -> None:
    (autumn,) = due("2026-10-25", "2026-10-26", BERLIN, dates=["2026-10-25"], at="02:30")
    assert autumn.due_at.astimezone(BERLIN).isoformat() == "2026-10-25T02:30:00+02:00"


NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 500 * 24 * 60).map(lambda minutes: NEW_YEAR + timedelta(minutes=minutes))
SPANS = st.timedeltas(timedelta(0), timedelta(days=80))
WORLD = st.tuples(rules(), st.sampled_from(ZONES), holidays())


@given(WORLD, MOMENTS, SPANS, SPANS)
def test_no_occurrence_depends_on_where_one_begins_to_look(
    world: tuple[Rule, ZoneInfo, Holidays], since: datetime, one: timedelta, two: timedelta
) -> None:
    """However an outage cuts the time, the pieces together are the whole."""
    middle, until = since + one, since + one + two
    pieces = occurrences(*world, since, middle) + occurrences(*world, middle, until)
    assert pieces == occurrences(*world, since, until)


@given(WORLD, MOMENTS)
def test_every_day_of_the_rule_has_one_fate(
    world: tuple[Rule, ZoneInfo, Holidays], since: datetime
) -> None:
    rule, zone, _ = world
    found = occurrences(*world, since, since + timedelta(days=150))
    times = Counter(one.day for one in found)
    assert set(times.values()) <= {1}
    first = since.astimezone(zone).date() + timedelta(days=32)
    inside = list(rule.days(first, first + timedelta(days=80)))
    assert set(inside) <= times.keys()


@given(WORLD, MOMENTS)
def test_what_holidays_do(world: tuple[Rule, ZoneInfo, Holidays], since: datetime) -> None:
    rule, _, known = world
    found = occurrences(*world, since, since + timedelta(days=80))
    if rule.on_holiday is OnHoliday.KEEP:
        assert {one.fate for one in found} <= {Fate.HELD}
    for one in found:
        if rule.on_holiday is not OnHoliday.KEEP and one.certain and one.fate is Fate.HELD:
            assert known.kind(one.held_on) in (DayKind.WORKDAY, DayKind.WEEKEND)
        if one.fate is Fate.MOVED:
            assert known.kind(one.day) is DayKind.HOLIDAY
            assert known.kind(one.held_on) is DayKind.WORKDAY


@given(WORLD, MOMENTS)
def test_no_day_has_two_of_one_rule(
    world: tuple[Rule, ZoneInfo, Holidays], since: datetime
) -> None:
    found = occurrences(*world, since, since + timedelta(days=80))
    days = [one.held_on for one in found if one.fate is not Fate.SKIPPED]
    assert all(earlier < later for earlier, later in pairwise(days))
