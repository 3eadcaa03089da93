"""What is done about a reminder that rings, by how late it is and what it is of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.calendar.reminders import Kind, Verdict, judge

NINE = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
"""When it begins: nine o'clock in Shandong."""


@pytest.mark.parametrize(
    ("before", "late", "verdict"),
    [
        (timedelta(days=1), timedelta(minutes=5), Verdict.ON_TIME),
        (timedelta(days=1), timedelta(hours=11), Verdict.LATE),
        (timedelta(days=1), timedelta(hours=13), Verdict.MISSED),
        (timedelta(hours=2), timedelta(hours=1), Verdict.LATE),
        (timedelta(hours=2), timedelta(hours=2), Verdict.MISSED),
        (timedelta(0), timedelta(0), Verdict.ON_TIME),
        (timedelta(0), timedelta(hours=1), Verdict.LATE),
    ],
)
def test_never_once_it_has_begun_unless_that_is_what_is_told(
    before: timedelta, late: timedelta, verdict: Verdict
) -> None:
    remind_at = NINE - before
    assert judge(Kind.ACTIVITY, remind_at, NINE, remind_at + late) is verdict


@pytest.mark.parametrize(
    ("late", "verdict"),
    [
        (timedelta(minutes=1), Verdict.ON_TIME),
        (timedelta(hours=2), Verdict.LATE),
        (timedelta(hours=2, seconds=1), Verdict.MISSED),
    ],
)
def test_an_announcement_goes_up_to_two_hours_late(late: timedelta, verdict: Verdict) -> None:
    assert judge(Kind.ANNOUNCEMENT, NINE, NINE, NINE + late) is verdict
