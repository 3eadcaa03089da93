"""Quiet hours (免打扰) on the clock: when they end, and how much time passes without them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.community import Community, Hours


@dataclass(frozen=True, slots=True)
class Quiet:
    """A community's quiet hours, in its time zone."""

    hours: Hours
    zone: ZoneInfo

    def hold(self, moment: datetime) -> bool:
        """Tell whether a moment lies in the quiet hours."""
        return self.hours.hold(moment.astimezone(self.zone).time())

    def put_off(self, moment: datetime) -> datetime:
        """Put a moment off to the end of the quiet hours, if it lies in them; local time."""
        local = moment.astimezone(self.zone)
        return next_at(self.hours.end, local) if self.hours.hold(local.time()) else local

    def after(self, moment: datetime, awake: timedelta) -> datetime:
        """Give the moment at which so much time has passed, quiet hours left out."""
        start, left = self.put_off(moment), awake
        while (room := _between(start, self._falls(start))) < left:
            start, left = self.put_off(self._falls(start)), left - room
        return (start.astimezone(UTC) + left).astimezone(self.zone)

    def awake_between(self, earlier: datetime, later: datetime) -> timedelta:
        """Give how much time passes between two moments, quiet hours left out."""
        start, passed = self.put_off(earlier), timedelta()
        while start < later:
            end = min(self._falls(start), later)
            start, passed = self.put_off(end), passed + _between(start, end)
            if end == later:
                break
        return passed

    def _falls(self, awake: datetime) -> datetime:
        """When the quiet hours next begin, or the day ends, where there are none."""
        return next_at(self.hours.start, awake)


def quiet_of(community: Community) -> Quiet:
    """Give a community's quiet hours."""
    return Quiet(community.quiet_hours, community.zone)


def next_at(clock: time, local: datetime) -> datetime:
    """Give the next moment after this one at which it is so late on the clock."""
    today = datetime.combine(local.date(), clock, local.tzinfo)
    return today if today > local else today + timedelta(days=1)


def _between(earlier: datetime, later: datetime) -> timedelta:
    return later.astimezone(UTC) - earlier.astimezone(UTC)
