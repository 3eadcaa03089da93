"""Announcements: their way from plan to post, whom they are for, what becomes of each copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from domain.buildings import Building
from domain.people import Person, Role

GRACE = timedelta(minutes=1)
"""For how long what shall go at once can still be taken back, and nobody has seen it."""

LATE = timedelta(hours=2)
"""How late an announcement may be posted after an outage; later it is staff who decide."""

STALE = timedelta(hours=24)
"""A copy that could not be sent for so long is not sent any more."""


class State(StrEnum):
    """Where an announcement stands."""

    PLANNED = "planned"
    UNDONE = "undone"
    """Taken back before anybody saw it."""
    POSTED = "posted"
    WITHDRAWN = "withdrawn"
    """Taken back after it was posted."""
    MISSED = "missed"
    """Its time passed while the bot was away."""


class Audience(BaseModel):
    """Whom an announcement is for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["groups", "teams", "home", "everybody"]
    groups: tuple[int, ...] = ()
    """For `groups`: the ids of the group chats."""
    teams: tuple[Role, ...] = ()
    """For `teams`: everybody in them, in private."""
    compound: str = ""
    """For `home`: whoever lives there, in private."""
    building: str = ""
    """A number; empty for the whole compound."""
    unit: str = ""
    """A number; empty for the whole building."""

    @property
    def in_private(self) -> bool:
        """Tell whether people get it in their own chats."""
        return self.kind != "groups"

    def holds(self, person: Person) -> bool:
        """Tell whether somebody gets it in private."""
        match self.kind:
            case "everybody":
                return True
            case "teams":
                return bool(person.roles & set(self.teams))
            case "home" if person.compound == self.compound:
                building = Building(self.building, self.unit)
                return not self.building or building.holds(person.home)
            case _:
                return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody composed, and for whom."""

    author_id: int
    post: Mapping[str, Any]
    """Text, formatting and files, as `handlers.composing` has them."""
    audience: Audience
    receipts: bool
    """Whoever reads it is asked to tap that she has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement(Draft):
    """Something that staff tell many."""

    id: int
    community_id: int
    state: State
    post_at: datetime
    posted_at: datetime | None
    pinned: bool
    series_id: int | None = None
    """The recurring announcement of which it is one time."""


class SeriesState(StrEnum):
    """Where an announcement stands that goes again and again."""

    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Draft):
    """An announcement that goes again and again; each time it is an announcement of its own."""

    id: int
    community_id: int
    state: SeriesState


class Fate(StrEnum):
    """What became of one copy, in a group or with a person."""

    DELIVERED = "delivered"
    WAITING = "waiting"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    """It may have arrived: the answer to the sending was lost."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


FAILED = (Fate.UNREACHABLE, Fate.REFUSED, Fate.EXPIRED)
"""What is sent again when staff try once more; what is uncertain only if they say so."""
