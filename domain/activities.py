"""One time that an activity takes place, and who comes to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.calendar.occurrences import Occurrence
from domain.calendar.rules import Activity


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time that an activity takes place, or would have."""

    id: int
    """The occurrence's id."""
    rule_id: int
    activity: Activity
    what: Occurrence

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

    def counted_at(self, called_at: datetime) -> datetime:
        """When it is looked whether enough come: half way from the call to the beginning."""
        return called_at + max(self.begins_at - called_at, timedelta(0)) / 2


@dataclass(frozen=True, slots=True)
class SignUp:
    """Somebody who wants to come."""

    person_id: int
    name: str


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

    def has_waiting(self, person_id: int) -> bool:
        """Tell whether somebody waits for a place."""
        return any(one.person_id == person_id for one in self.waiting)
