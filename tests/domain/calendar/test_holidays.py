"""Public holidays are known by official notice, or not known."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from domain.calendar.holidays import Arrangement, DayKind, Holidays, official
from tests.domain.calendar.worlds import KNOWN, NOTHING_KNOWN


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2026-02-14", DayKind.WORKDAY),  # a Saturday on which people work
        ("2026-02-15", DayKind.HOLIDAY),
        ("2026-02-23", DayKind.HOLIDAY),
        ("2026-02-24", DayKind.WORKDAY),
        ("2026-09-20", DayKind.WORKDAY),  # a Sunday on which people work
        ("2026-09-27", DayKind.HOLIDAY),
        ("2026-10-07", DayKind.HOLIDAY),
        ("2026-11-28", DayKind.WEEKEND),
        ("2026-11-30", DayKind.WORKDAY),
        ("2027-01-01", DayKind.UNKNOWN),
        ("2027-03-02", DayKind.UNKNOWN),
        ("2025-12-31", DayKind.UNKNOWN),
    ],
)
def test_what_a_day_is(day: str, kind: DayKind) -> None:
    assert KNOWN.kind(date.fromisoformat(day)) is kind


def test_each_year_names_its_notice() -> None:
    assert official()[2026].source == "国办发明电〔2025〕7号"
    assert len(KNOWN.off) == 33
    assert len(KNOWN.workdays) == 6
    assert all(day.weekday() >= 5 for day in KNOWN.workdays)


@pytest.mark.parametrize(
    ("day", "workday"),
    [
        ("2026-10-01", date(2026, 10, 8)),
        ("2026-02-13", date(2026, 2, 14)),
        ("2026-09-25", date(2026, 9, 28)),
        ("2026-12-31", None),
        ("2027-02-06", None),
    ],
)
def test_the_next_workday(day: str, workday: date | None) -> None:
    assert KNOWN.next_workday(date.fromisoformat(day)) == workday


def test_the_notice_of_the_next_year_may_reach_into_this_one() -> None:
    next_year = Arrangement.model_validate(
        {
            "year": 2027,
            "source": "invented",
            "holidays": [{"name": "元旦", "first": "2026-12-31", "last": "2027-01-02"}],
            "workdays": ["2026-12-27"],
        }
    )
    both = Holidays.by([*official().values(), next_year])
    assert both.kind(date(2026, 12, 31)) is DayKind.HOLIDAY
    assert both.kind(date(2026, 12, 27)) is DayKind.WORKDAY
    assert Holidays.by([next_year]).kind(date(2026, 12, 31)) is DayKind.HOLIDAY


def test_where_nothing_is_known_nothing_is_guessed() -> None:
    assert NOTHING_KNOWN.kind(date(2026, 10, 1)) is DayKind.UNKNOWN
    assert NOTHING_KNOWN.next_workday(date(2026, 10, 1)) is None


@pytest.mark.parametrize(
    ("first", "last", "workdays"),
    [
        ("2027-01-03", "2027-01-01", []),
        ("2027-01-01", "2027-03-01", []),
        ("2027-01-01", "2027-01-03", ["2027-01-03"]),
    ],
)
def test_slips_of_the_pen(first: str, last: str, workdays: list[str]) -> None:
    holiday = {"name": "元旦", "first": first, "last": last}
    facts = {"year": 2027, "source": "", "holidays": [holiday], "workdays": workdays}
    with pytest.raises(ValidationError):
        Arrangement.model_validate(facts)
