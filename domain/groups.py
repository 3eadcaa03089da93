"""Group chats: where the bot stands in one, and whom a group is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.people import Person, Role


class Place(StrEnum):
    """Where the bot stands in a group."""

    IN = "in"
    RESTRICTED = "restricted"
    """It is there, and may not write."""
    GONE = "gone"


TEAMS = (Role.VOLUNTEER, Role.RED_HAT, Role.PARTY_MEMBER, Role.PARTNER)
"""Teams that can have a group: the talent pool, the red hats, party members, the alliance."""

_COMPOUND, _TEAM, _ALL = "compound", "team", "all"


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom a group is for: a compound, a team, or, with neither, the whole community."""

    compound: str = ""
    """The compound's key."""
    team: Role | None = None

    @property
    def key(self) -> str:
        """Write it as storage and buttons do: ``compound-beiyuan``, ``team-red_hat``, ``all``."""
        if self.compound:
            return f"{_COMPOUND}-{self.compound}"
        return f"{_TEAM}-{self.team}" if self.team else _ALL

    def holds(self, person: Person) -> bool:
        """Tell whether somebody belongs to it."""
        if self.compound:
            return person.compound == self.compound
        return self.team is None or self.team in person.roles


def circle_of(key: str) -> Circle | None:
    """Read a key again; None for the empty one of a group that is bound to nothing."""
    kind, _, which = key.partition("-")
    if kind == _COMPOUND and which:
        return Circle(compound=which)
    if kind == _TEAM and which in TEAMS:
        return Circle(team=Role(which))
    return Circle() if key == _ALL else None


@dataclass(frozen=True, slots=True)
class Group:
    """A group chat that the bot is or was in."""

    id: int
    community_id: int
    channel: str
    handle: str
    title: str
    thread: str
    """The topic that it was bound in; empty for the group itself."""
    circle: Circle | None
    """None: bound to nothing yet."""
    place: Place
    bound_by: int | None

    @property
    def can_hear(self) -> bool:
        """Tell whether what is sent there can arrive."""
        return self.place is Place.IN
