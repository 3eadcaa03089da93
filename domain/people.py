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
    PARTNER = "partner"
    STAFF = "staff"
    ADMIN = "admin"


INVITED: frozenset[Role] = frozenset({Role.STAFF, Role.ADMIN, Role.PARTNER, Role.RED_HAT})
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

    def may(self, *roles: Role) -> bool:
        """Tell whether she has one of these roles; an admin may whatever staff may."""
        held = self.roles | ({Role.STAFF} if Role.ADMIN in self.roles else frozenset())
        return bool(held & set(roles))


class Standing(StrEnum):
    """Where a volunteer's sign-up stands."""

    APPLIED = "applied"
    APPROVED = "approved"
    DECLINED = "declined"


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
