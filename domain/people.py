"""People and what they may do: one person can have several roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in the community, besides being a resident."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    RED_HAT = "red_hat"
    PARTY_MEMBER = "party_member"
    PARTNER = "partner"
    STAFF = "staff"
    ADMIN = "admin"


INVITED: tuple[Role, ...] = (
    Role.STAFF,
    Role.RED_HAT,
    Role.PARTY_MEMBER,
    Role.PARTNER,
    Role.ADMIN,
)
"""The roles that a one-time link may give; a volunteer applies, and staff approve."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the community, with an account or without."""

    id: int
    community_id: int
    name: str
    phone: str
    language: str
    compound: str
    """The key of the compound where she lives; empty when not known."""
    home: str
    """Building, unit and flat, as she said it; empty when not known."""
    lives_alone: bool
    introduced_at: datetime | None
    roles: frozenset[Role] = frozenset()


class Standing(StrEnum):
    """Where a volunteer's sign-up stands."""

    APPLIED = "applied"
    APPROVED = "approved"
    DECLINED = "declined"


MOST_OFFERS, USUAL_OFFERS = 10, 5
"""How often somebody may be asked in 7 days at most, and how often where she does not mind."""


@dataclass(frozen=True, slots=True)
class Volunteer:
    """What a member of the talent pool (小源能人库) offers."""

    person_id: int
    standing: Standing
    trades: frozenset[str]
    compounds: frozenset[str]
    hours_start: time
    """From when she can be asked, in the community's time zone."""
    hours_end: time
    weekly_offers: int
    at_night: bool
    """True: may be asked in the quiet hours when it is urgent."""
    paused_trades: frozenset[str] = frozenset()
    """Those of her trades for which she is not asked for now."""
    paused_until: datetime | None = None
    """Until when she is not asked at all."""
    on_duty_until: datetime | None = None
    """Until when she is asked before others (在岗); it ends by itself."""
    strict_hours: bool = False
    """True: outside her hours she is asked nothing (只在我说的时间问我); else silently."""
    certificate: str = ""
    """The electrician's certificate that staff have seen; empty for none."""

    def is_paused(self, now: datetime) -> bool:
        """Tell whether she is asked nothing now."""
        return self.paused_until is not None and now < self.paused_until

    def does(self, trade: str, now: datetime) -> bool:
        """Tell whether she is asked for this trade now, as far as her pauses go."""
        return not self.is_paused(now) and trade in self.trades - self.paused_trades

    def is_on_duty(self, now: datetime) -> bool:
        """Tell whether she is asked before others now."""
        return self.on_duty_until is not None and now < self.on_duty_until
