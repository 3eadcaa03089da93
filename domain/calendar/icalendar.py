"""What is coming as a file for the calendar of a phone (iCalendar, RFC 5545)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from domain.activities import Occasion

LINE_OCTETS = 75
"""Longer lines are folded (section 3.1)."""

FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""Each file is a newer version of its events: so many seconds after this moment it was made."""

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Characters that no value may hold (section 3.1)."""

PRODUCT = "-//xiaoyuan//calendar//EN"


def icalendar(occasions: Iterable[Occasion], community: str, name: str, now: datetime) -> bytes:
    """Write the file; who opens a newer one sees changes of the same events, not new ones.

    `community` is its key, which makes the events' ids unlike those of others. Times are in UTC, so
    that no phone has to know a time zone. What does not take place stands in it as cancelled: a
    phone that has it from an older file strikes it out.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
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
    yield f"SEQUENCE:{(now - FIRST) // timedelta(seconds=1)}"
    yield f"STATUS:{_status(occasion)}"
    yield f"DTSTART:{_moment(occasion.begins_at)}"
    yield f"DTEND:{_moment(occasion.ends_at)}"
    yield f"SUMMARY:{_escaped(activity.name)}"
    if activity.place:
        yield f"LOCATION:{_escaped(activity.place)}"
    if activity.spot:
        yield f"GEO:{activity.spot.latitude:.6f};{activity.spot.longitude:.6f}"
    yield "END:VEVENT"


def _status(occasion: Occasion) -> str:
    if not occasion.what.takes_place:
        return "CANCELLED"
    return "CONFIRMED" if occasion.what.certain else "TENTATIVE"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """Write what would end a value or a line otherwise (section 3.3.11)."""
    for mark in ("\\", ";", ","):
        text = text.replace(mark, "\\" + mark)
    return "\\n".join(_UNPRINTABLE.sub("", line) for line in text.splitlines())


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
