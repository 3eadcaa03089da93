"""The file for a phone's calendar: whole lines, whole characters, nothing that ends too early."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.activities import Occasion
from domain.calendar.icalendar import icalendar
from domain.calendar.occurrences import Fate, Occurrence
from domain.calendar.rules import Activity
from domain.spots import Spot

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
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
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:锦山源社区",
        "BEGIN:VEVENT",
        "UID:7@jinshanyuan.xiaoyuan",
        "DTSTAMP:20261123T010000Z",
        "SEQUENCE:217558800",
        "STATUS:CONFIRMED",
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


def facts_of(content: bytes) -> dict[str, str]:
    """The properties of the only event of a file."""
    return dict(line.split(":", 1) for line in unfolded(content) if ":" in line)


def test_a_later_file_is_a_newer_version_of_the_same_event() -> None:
    first, later = [
        facts_of(icalendar([occasion("周三巡查")], "k", "n", at)) for at in (NOW, NOW + MINUTE)
    ]
    assert first["UID"] == later["UID"]
    assert int(later["SEQUENCE"]) > int(first["SEQUENCE"])
    assert 0 < int(later["SEQUENCE"]) < 2**31


@pytest.mark.parametrize(
    ("fate", "certain", "status"),
    [
        (Fate.HELD, True, "CONFIRMED"),
        (Fate.MOVED, True, "CONFIRMED"),
        (Fate.HELD, False, "TENTATIVE"),
        (Fate.SKIPPED, True, "CANCELLED"),
        (Fate.CALLED_OFF, True, "CANCELLED"),
        (Fate.DROPPED, True, "CANCELLED"),
    ],
)
def test_what_becomes_of_it_is_told(fate: Fate, certain: bool, status: str) -> None:
    usual = occasion("周三巡查")
    one = replace(usual, what=replace(usual.what, fate=fate, certain=certain))
    assert facts_of(icalendar([one], "k", "n", NOW))["STATUS"] == status


def test_a_spot_is_there_for_the_map() -> None:
    usual = occasion("周三巡查")
    spot = Spot(latitude=36.2, longitude=-117.123456)
    one = replace(usual, activity=usual.activity.model_copy(update={"spot": spot}))
    assert facts_of(icalendar([one], "k", "n", NOW))["GEO"] == "36.200000;-117.123456"


def test_chinese_is_folded_between_characters() -> None:
    name = "消防检查和演练" * 8
    content = icalendar([occasion(name)], "k", "n", NOW)
    assert f"SUMMARY:{name}" in unfolded(content)
    folded = [line for line in content.split(b"\r\n") if line.startswith(b" ")]
    assert folded
    assert all(line.decode().strip() for line in folded)


def test_characters_that_no_value_may_hold_are_left_out() -> None:
    assert "SUMMARY:ab c" in unfolded(icalendar([occasion("a\x00b\x1b c")], "k", "n", NOW))


@given(st.text(min_size=1, max_size=60), st.text(max_size=200))
def test_whatever_it_is_called_lines_are_short_and_characters_whole(name: str, place: str) -> None:
    content = icalendar([occasion(name, place)], "k", "n", NOW)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() is not None for line in lines)
    assert unfolded(content).count("END:VEVENT") == 1
