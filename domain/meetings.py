"""Meetings of the council hall (同辛议事厅, 议事会): who is invited, and who says she comes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.groups import Circle, circle_of

APART = timedelta(hours=2)
"""Two meetings that begin within this of each other are at once."""

DOOR_OPENS, DOOR_CLOSES = timedelta(hours=1), timedelta(hours=4)
"""How long before and after a meeting begins somebody may say that she is there."""

LONGEST_PLACE = 100

_UNIT = "unit-"


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    CANCELLED = "cancelled"
    MINUTED = "minuted"
    """Its minutes (纪要) are written; a second one of the staff has to approve them."""
    APPROVED = "approved"
    """Its minutes are approved and published."""


class Coming(StrEnum):
    """What somebody answers to an invitation."""

    YES = "yes"
    NO = "no"
    INSTEAD = "instead"
    """Another comes in her place."""


class News(StrEnum):
    """What those invited to a meeting hear of it."""

    INVITED = "invited"
    MOVED = "moved"
    ELSEWHERE = "elsewhere"
    REMINDED = "reminded"
    LATE = "late"
    """A reminder that comes too late."""
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, as it is planned."""

    id: int
    community_id: int
    begins_at: datetime
    """In UTC."""
    place: str
    invited: tuple[str, ...]
    """Keys of circles (`domain.groups.Circle`), and of partner units: ``unit-police``."""
    groups: tuple[int, ...]
    """The group chats in which it is published."""
    state: MeetingState
    planned_by: int
    door_code: str
    """Four digits that hang at the door: who types them is there."""
    agenda_at: datetime | None
    """When its agenda was published last; None: not yet."""
    minuted_by: int | None
    """Who wrote the minutes, and may not approve them."""

    def is_ahead(self, now: datetime) -> bool:
        """Tell whether it takes place, and has not begun."""
        return self.state is MeetingState.PLANNED and now < self.begins_at

    def is_minuted_now(self, now: datetime) -> bool:
        """Tell whether it has begun, and what comes of its items can be written down."""
        return self.state is MeetingState.PLANNED and now >= self.begins_at

    def door_is_open(self, now: datetime) -> bool:
        """Tell whether it is the time at which people come in."""
        opens, closes = self.begins_at - DOOR_OPENS, self.begins_at + DOOR_CLOSES
        return self.state is not MeetingState.CANCELLED and opens <= now < closes


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who has answered an invitation, or was there."""

    person_id: int
    name: str
    coming: Coming | None
    instead: str
    """Who comes in her place, as she said it."""
    present_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answers:
    """How many have answered what."""

    yes: int
    no: int
    instead: int
    present: int


def count(guests: Iterable[Guest]) -> Answers:
    """Count the answers, and who was there."""
    every = list(guests)
    said = [guest.coming for guest in every]
    return Answers(
        yes=said.count(Coming.YES),
        no=said.count(Coming.NO),
        instead=said.count(Coming.INSTEAD),
        present=sum(guest.present_at is not None for guest in every),
    )


def unit_key(unit: str) -> str:
    """Write a partner unit as a key of who is invited."""
    return f"{_UNIT}{unit}"


def circles_in(keys: Sequence[str]) -> list[Circle]:
    """Give the circles among those invited."""
    return [circle for key in keys if (circle := circle_of(key))]


def units_in(keys: Sequence[str]) -> list[str]:
    """Give the keys of the partner units among those invited."""
    return [key.removeprefix(_UNIT) for key in keys if key.startswith(_UNIT)]
