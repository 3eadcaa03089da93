"""What is coming as a file for the calendar of a phone (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from domain.activities import Occasion

LINE_OCTETS = 75
"""Longer lines are folded (section 3.1)."""

PRODUCT = "-//xiaoyuan//calendar//EN"


def icalendar(occasions: Iterable[Occasion], community: str, name: str, now: datetime) -> bytes:
    """Write the file; who opens a newer one sees changes of the same events, not new ones.

    `community` is its key, which makes the events' ids unlike those of others.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        f"X-WR-CALNAME:{_escaped(name)}",
        *(line for occasion in occasions for line in _event(occasion, community, now)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(occasion: Occasion, community: str, now: datetime) -> Iterator[str]:
    activity = occasion.activity
    yield "BEGIN:VEVENT"
    yield f"UID:{occasion.id}@{community}.xiaoyuan"
    yield f"DTSTAMP:{_moment(now)}"
    yield f"DTSTART:{_moment(occasion.begins_at)}"
    yield f"DTEND:{_moment(occasion.ends_at)}"
    yield f"SUMMARY:{_escaped(activity.name)}"
    if activity.place:
        yield f"LOCATION:{_escaped(activity.place)}"
    yield "END:VEVENT"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """Write what would end a value or a line otherwise (section 3.3.11)."""
    for mark in ("\\", ";", ","):
        text = text.replace(mark, "\\" + mark)
    return "\\n".join(text.splitlines())


def _folded(line: str) -> bytes:
    """Break a line after so many octets, never within a character; the rest begins with a space."""
    pieces, room = [b""], LINE_OCTETS
    for character in line:
        octets = character.encode()
        if len(pieces[-1]) + len(octets) > room:
            pieces.append(b"")
            room = LINE_OCTETS - 1
        pieces[-1] += octets
    return b"\r\n ".join(pieces) + b"\r\n"
