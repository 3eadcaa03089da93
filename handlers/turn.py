"""What a handler works with: the transaction, the time, the community, and who speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from domain.community import Community
from domain.people import Person
from storage.database import Transaction
from storage.people import Address


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same in every turn of one community's bot account."""

    community_id: int
    community: Community
    channel: str
    random: Random
    link: Callable[[str], str]
    """Makes a deep link that opens the bot with a payload."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One update or timer, in one transaction."""

    tx: Transaction
    now: datetime
    setting: Setting

    @property
    def community(self) -> Community:
        """The community as its configuration describes it."""
        return self.setting.community

    @property
    def community_id(self) -> int:
        """The community's id in storage."""
        return self.setting.community_id

    @property
    def today(self) -> date:
        """The date in the community's time zone."""
        return self.now.astimezone(self.community.zone).date()

    def clock_time(self, moment: datetime) -> str:
        """Write a moment in the community's time zone: ``09:30`` today, ``11-23 09:30`` else."""
        zone = self.community.zone
        local = moment.astimezone(zone)
        today = local.date() == self.now.astimezone(zone).date()
        return local.strftime("%H:%M" if today else "%m-%d %H:%M")


@dataclass(frozen=True, slots=True)
class Visit(Turn):
    """A turn in which somebody speaks, from an address."""

    speaker: Person
    address: Address
