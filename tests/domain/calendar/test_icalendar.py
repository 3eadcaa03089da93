"""The file for a phone's calendar: whole lines, whole characters, nothing that ends too early."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from domain.activities import Occasion
from domain.calendar.icalendar import icalendar
from domain.calendar.occurrences import Fate, Occurrence
from domain.calendar.rules import Activity

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
DAY = date(2026, 11, 25)


def occasion(name: str, place: str = "") -> Occasion:
    activity = Activity(key="a", name=name, place=place, dates=(DAY,), at=time(9), minutes=90)
    due_at = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    return Occasion(7, 3, activity, Occurrence(DAY, DAY, due_at, Fate.HELD))


def unfolded(content: bytes) -> list[str]:
    """The lines of a file as a calendar reads them."""
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


def test_an_event_is_in_utc_and_keeps_its_id() -> None:
    content = icalendar([occasion("周三巡查", "服务中心")], "jinshanyuan", "锦山源社区", NOW)
    assert unfolded(content) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//xiaoyuan//calendar//EN",
        "X-WR-CALNAME:锦山源社区",
        "BEGIN:VEVENT",
        "UID:7@jinshanyuan.xiaoyuan",
        "DTSTAMP:20261123T010000Z",
        "DTSTART:20261125T010000Z",
        "DTEND:20261125T023000Z",
        "SUMMARY:周三巡查",
        "LOCATION:服务中心",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_marks_that_would_end_a_value_are_escaped() -> None:
    content = icalendar([occasion("a;b,c\\d", "x\r\nEND:VEVENT")], "k", "n", NOW)
    assert "SUMMARY:a\\;b\\,c\\\\d" in unfolded(content)
    assert "LOCATION:x\\nEND:VEVENT" in unfolded(content)


@given(st.text(min_size=1, max_size=60), st.text(max_size=200))
def test_whatever_it_is_called_lines_are_short_and_characters_whole(name: str, place: str) -> None:
    content = icalendar([occasion(name, place)], "k", "n", NOW)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() is not None for line in lines)
    assert unfolded(content).count("END:VEVENT") == 1
