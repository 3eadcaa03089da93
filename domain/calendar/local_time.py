"""From a date and a time of day in a zone to a moment in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Give the moment in UTC.

    Where clocks are put forward and the time does not exist, it is as much later as they were put
    forward (02:30 becomes 03:30); where they are put back and it exists twice, it is the first
    (RFC 5545, section 3.3.5).
    """
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)
