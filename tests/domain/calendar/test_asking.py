"""Staff are asked for a year's holidays in good time, and every week until they are known."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.calendar.asking import ask_at, unknown_years
from tests.domain.calendar.worlds import BERLIN, SHANGHAI


@pytest.mark.parametrize(
    ("today", "known", "years"),
    [
        ("2026-11-30", {2026}, []),
        ("2026-12-01", {2026}, [2027]),
        ("2026-12-31", {2026, 2027}, []),
        ("2027-01-01", {2026}, [2027]),
        ("2027-12-02", {2026}, [2027, 2028]),
    ],
)
def test_which_years(today: str, known: set[int], years: list[int]) -> None:
    assert unknown_years(date.fromisoformat(today), known) == years


@pytest.mark.parametrize(
    ("now", "known", "then"),
    [
        ("2026-06-01 12:00", {2026}, "2026-12-01 09:00"),
        ("2026-12-01 08:59", {2026}, "2026-12-01 09:00"),
        ("2026-12-01 09:00", {2026}, "2026-12-08 09:00"),
        ("2026-12-30 12:00", {2026}, "2027-01-05 09:00"),
        ("2027-01-05 09:00", {2026}, "2027-01-12 09:00"),
        ("2026-12-05 12:00", {2026, 2027}, None),
    ],
)
def test_when(now: str, known: set[int], then: str | None) -> None:
    at = ask_at(datetime.fromisoformat(now).replace(tzinfo=SHANGHAI), known)
    assert (f"{at:%Y-%m-%d %H:%M}" if at else None) == then


def test_at_nine_in_summer_too() -> None:
    at = ask_at(datetime(2027, 7, 1, 12, tzinfo=BERLIN), {2026})
    assert at == datetime(2027, 7, 6, 9, tzinfo=BERLIN)
