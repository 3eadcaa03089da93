"""The days that a rule names, and what is refused."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from pydantic import ValidationError

from domain.calendar.rules import Rule, remind_at
from tests.domain.calendar.worlds import BERLIN, SHANGHAI


def rule(**facts: Any) -> Rule:
    return Rule.model_validate({"at": "09:00"} | facts)


def days(first: str, last: str, **facts: Any) -> list[str]:
    found = rule(**facts).days(date.fromisoformat(first), date.fromisoformat(last))
    return [day.isoformat()[5:] for day in found]


def test_every_wednesday() -> None:
    """A number would be Wednesday to some and Thursday to others: weekdays have names here."""
    found = rule(weekly=["wed"]).days(date(2026, 11, 1), date(2026, 11, 30))
    assert [f"{day:%d %A}" for day in found] == [
        "04 Wednesday",
        "11 Wednesday",
        "18 Wednesday",
        "25 Wednesday",
    ]


def test_the_6th_of_every_month() -> None:
    assert days("2026-11-01", "2027-01-31", monthly={"day": 6}) == ["11-06", "12-06", "01-06"]


@pytest.mark.parametrize(
    ("if_short", "there"),
    [
        ("last_day", ["01-31", "02-28", "03-31", "04-30"]),
        ("skip", ["01-31", "03-31"]),
    ],
)
def test_the_31st_where_a_month_has_none(if_short: str, there: list[str]) -> None:
    monthly = {"day": 31, "if_short": if_short}
    assert days("2027-01-01", "2027-04-30", monthly=monthly) == there


def test_the_29th_and_30th_of_february_by_month() -> None:
    assert days("2027-02-01", "2027-03-31", monthly={"day": 30}) == ["02-28", "03-30"]
    assert days("2028-02-01", "2028-03-31", monthly={"day": 29}) == ["02-29", "03-29"]


@pytest.mark.parametrize(
    ("which", "there"),
    [(1, ["10-03", "11-07"]), (2, ["10-10", "11-14"]), (5, ["10-31"]), (-1, ["10-31", "11-28"])],
)
def test_a_saturday_of_the_month(which: int, there: list[str]) -> None:
    found = days("2026-10-01", "2026-11-30", monthly_weekday={"which": which, "weekday": "sat"})
    assert found == there


@pytest.mark.parametrize(
    ("if_short", "there"), [("last_day", ["02-28", "02-29"]), ("skip", ["02-29"])]
)
def test_the_29th_of_february(if_short: str, there: list[str]) -> None:
    yearly = {"month": 2, "day": 29, "if_short": if_short}
    assert days("2027-01-01", "2028-12-31", yearly=yearly) == there


def test_single_dates_come_to_an_end() -> None:
    once = rule(dates=[date(2026, 12, 24)])
    assert list(once.days(date(2026, 1, 1), date(2028, 1, 1))) == [date(2026, 12, 24)]
    assert not once.is_over(date(2026, 12, 24))
    assert once.is_over(date(2026, 12, 25))
    assert not rule(weekly=["wed"], dates=[date(2020, 1, 1)]).is_over(date(2026, 12, 25))


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, "names no day"),
        ({"weekly": []}, "names no day"),
        ({"weekly": ["3"]}, "'mon', 'tue'"),
        ({"weekly": ["wednesday"]}, "'mon', 'tue'"),
        ({"monthly": {"day": 0}}, "greater than or equal to 1"),
        ({"monthly": {"day": 32}}, "less than or equal to 31"),
        ({"monthly_weekday": {"which": 0, "weekday": "sat"}}, "1 to 5, or -1"),
        ({"monthly_weekday": {"which": 6, "weekday": "sat"}}, "less than or equal to 5"),
        ({"yearly": {"month": 2, "day": 30}}, "month 2 has no day 30: 29 is its last"),
        ({"yearly": {"month": 4, "day": 31}}, "month 4 has no day 31: 30 is its last"),
        ({"yearly": {"month": 13, "day": 1}}, "less than or equal to 12"),
        ({"dates": ["2026-02-30"]}, "date"),
        ({"weekly": ["wed"], "at": "25:00"}, "hour"),
        ({"weekly": ["wed"], "remind": ["0 days"]}, 'such as "1 day"'),
        ({"weekly": ["wed"], "remind": ["soon"]}, 'such as "1 day"'),
        ({"weekly": ["wed"], "remind": ["31 days"]}, "at most 30 days"),
        ({"weekly": ["wed"], "remind": ["1 day", "24 hours"]}, "the same moment twice"),
        ({"weekly": ["wed"], "on_holiday": "dance"}, "'keep', 'skip' or 'move'"),
        ({"yearly": {"month": 10, "day": 1}, "on_holiday": "skip"}, "never comes"),
        ({"dates": ["2027-05-01", "2028-01-01"], "on_holiday": "skip"}, "never comes"),
    ],
)
def test_what_is_refused(facts: dict[str, Any], line: str) -> None:
    with pytest.raises(ValidationError, match=line):
        rule(**facts)


def test_new_year_is_no_day_to_skip_but_may_be_moved_or_kept() -> None:
    for policy in ("move", "keep"):
        assert rule(yearly={"month": 1, "day": 1}, on_holiday=policy).recurs
    assert rule(dates=["2027-05-01", "2027-05-08"], on_holiday="skip").dates


def test_a_lead_is_kept_in_one_form() -> None:
    assert rule(weekly=["wed"], remind=["1 days", "2 hour"]).remind == ("1 day", "2 hours")


def test_the_day_before_is_at_the_same_local_time() -> None:
    """Clocks in Berlin are put back on 25 October 2026: the day before is 25 hours before."""
    sunday, nine = date(2026, 10, 25), time(9)
    assert remind_at("1 day", sunday, nine, BERLIN).isoformat() == "2026-10-24T07:00:00+00:00"
    assert remind_at("24 hours", sunday, nine, BERLIN).isoformat() == "2026-10-24T08:00:00+00:00"
    assert remind_at("30 minutes", sunday, nine, SHANGHAI).isoformat() == (
        "2026-10-25T00:30:00+00:00"
    )
