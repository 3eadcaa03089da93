"""Time in the simulator: a clock that says what time it is, and a winder that moves it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is in the simulated world."""

    def now(self) -> datetime:
        """The present moment, aware of its time zone."""
        ...


class Winder(Protocol):
    """Moves the clock forward; returns when everything that fell due has been done."""

    async def wind(self, seconds: float) -> None:
        """Wind the clock forward by so many seconds."""
        ...

    async def wind_to_next(self) -> None:
        """Wind the clock forward to the next moment at which something falls due."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)
