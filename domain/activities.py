"""One time that an activity takes place, and who comes to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.calendar.occurrences import Occurrence
from domain.calendar.rules import Activity

EARLY = timedelta(minutes=30)
"""So long before it begins people are there."""

TICKED = timedelta(days=1)
"""So long after its end it may still be said who was there."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time that an activity takes place, or would have."""

    id: int
    """The occurrence's id."""
    rule_id: int
    activity: Activity
    what: Occurrence
    code: str = ""
    """What the leader tells those who are there; empty until a little before it begins."""

    @property
    def begins_at(self) -> datetime:
        """When it begins, in UTC."""
        return self.what.due_at

    @property
    def ends_at(self) -> datetime:
        """When it is over, in UTC."""
        return self.begins_at + timedelta(minutes=self.activity.minutes)

    def is_open(self, now: datetime) -> bool:
        """Tell whether one can sign up: until it is over, for who comes late comes too."""
        return self.what.takes_place and now < self.ends_at

    def is_door_open(self, now: datetime) -> bool:
        """Tell whether one can say that one is there: from a little before it begins."""
        return self.opens_at <= now and self.is_open(now)

    def is_on_round(self, now: datetime) -> bool:
        """Tell whether people go through the compounds now."""
        return self.activity.round and self.is_door_open(now)

    @property
    def opens_at(self) -> datetime:
        """From when one can say that one is there."""
        return self.begins_at - EARLY

    @property
    def settled_at(self) -> datetime:
        """From when it stands who was there."""
        return self.ends_at + TICKED

    def is_tickable(self, now: datetime) -> bool:
        """Tell whether the leader may say who was there."""
        return self.what.takes_place and bool(self.code) and now < self.settled_at

    def counted_at(self, called_at: datetime) -> datetime:
        """When it is looked whether enough come: half way from the call to the beginning."""
        return called_at + max(self.begins_at - called_at, timedelta(0)) / 2


@dataclass(frozen=True, slots=True)
class SignUp:
    """Somebody who wants to come."""

    person_id: int
    name: str
    present: bool = False
    """She was there."""


@dataclass(frozen=True, slots=True)
class Roll:
    """All who want to come, in the order in which they said so."""

    everybody: Sequence[SignUp]
    capacity: int | None
    fewest: int

    @property
    def coming(self) -> Sequence[SignUp]:
        """Those for whom there is room."""
        return self.everybody[: self.capacity]

    @property
    def waiting(self) -> Sequence[SignUp]:
        """Those who come if somebody stays away (候补)."""
        return self.everybody[len(self.coming) :]

    @property
    def present(self) -> Sequence[SignUp]:
        """Those who were there, with a place or without."""
        return [one for one in self.everybody if one.present]

    @property
    def lacking(self) -> int:
        """How many more are needed."""
        return max(self.fewest - len(self.coming), 0)

    @property
    def is_full(self) -> bool:
        """Whether who signs up now has to wait for a place."""
        return self.capacity is not None and len(self.everybody) >= self.capacity

    def has(self, person_id: int) -> bool:
        """Tell whether somebody is among those for whom there is room."""
        return any(one.person_id == person_id for one in self.coming)

    def was_there(self, person_id: int) -> bool:
        """Tell whether somebody was there."""
        return any(one.person_id == person_id for one in self.present)

    def lists(self, person_id: int) -> bool:
        """Tell whether somebody has signed up."""
        return any(one.person_id == person_id for one in self.everybody)

    def has_waiting(self, person_id: int) -> bool:
        """Tell whether somebody waits for a place."""
        return any(one.person_id == person_id for one in self.waiting)
