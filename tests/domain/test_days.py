"""A day as people say it."""

from datetime import date

import pytest

from domain.days import beginning_in, day_in

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12月5日", "2026-12-05"),
        ("到12月5号", "2026-12-05"),
        ("12-5", "2026-12-05"),
        ("12/5", "2026-12-05"),
        ("2026-12-05", "2026-12-05"),
        ("2027年1月3日", "2027-01-03"),
        ("1月3日", "2027-01-03"),
        ("10天", "2026-12-03"),
        ("两个星期", "2026-12-07"),
        ("三周", "2026-12-14"),
        ("一个月", "2026-12-23"),
        ("two weeks", "2026-12-07"),
        ("10 days", "2026-12-03"),
        ("周六", "2026-11-28"),
        ("歇到下周三", "2026-12-02"),
        ("next Friday", "2026-12-04"),
    ],
)
def test_a_day_is_found(words: str, day: str) -> None:
    found = day_in(words, TODAY)
    assert found
    assert found.isoformat() == day


@pytest.mark.parametrize(
    "words", ["", "以后", "13月5日", "2月30日", "2026-11-23", "2025-12-05", "2029-1-1", "0天"]
)
def test_what_is_no_coming_day(words: str) -> None:
    assert day_in(words, TODAY) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        *(("下周", "2026-11-30"), ("到下个星期吧", "2026-11-30"), ("下下周", "2026-12-07")),
        *(("Next week", "2026-11-30"), ("下个月", "2026-12-01"), ("next month", "2026-12-01")),
        ("半个月", "2026-12-08"),
    ],
)
def test_a_coming_week_or_month_begins_on_a_day(words: str, day: str) -> None:
    found = beginning_in(words, TODAY)
    assert found
    assert found.isoformat() == day


def test_other_words_begin_on_no_day() -> None:
    assert beginning_in("这周", TODAY) is None
    assert beginning_in("以后再说", TODAY) is None
