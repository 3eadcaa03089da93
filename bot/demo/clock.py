"""The demo's clock: goes on by itself, and can be wound forward."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

BEGINS = time(9, 0)
"""A fresh demo begins in the morning, when neighbours may be asked."""


class DemoClock:
    """Ahead of the machine's clock by what it was wound; that is kept in a file."""

    def __init__(self, file: Path, zone: ZoneInfo) -> None:
        self._file = file
        self._zone = zone
        self._ahead = self._kept_or_morning()

    def now(self) -> datetime:
        """Give the present moment of the demo, aware, in the community's zone."""
        return (datetime.now(UTC) + self._ahead).astimezone(self._zone)

    def step_to(self, moment: datetime) -> None:
        """Wind on to a moment; a clock is never set back."""
        ahead = moment - datetime.now(UTC)
        if ahead > self._ahead:
            self._keep(ahead)

    def _kept_or_morning(self) -> timedelta:
        if self._file.exists():
            return timedelta(seconds=float(self._file.read_text("utf-8")))
        now = datetime.now(UTC)
        today = now.astimezone(self._zone).date()
        ahead = datetime.combine(today, BEGINS, self._zone) - now
        self._keep(ahead)
        return ahead

    def _keep(self, ahead: timedelta) -> None:
        self._ahead = ahead
        self._file.write_text(str(ahead.total_seconds()), "utf-8")
