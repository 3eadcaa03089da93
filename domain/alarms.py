"""An alarm: somebody's words sounded like danger, and a person on duty must say "I have it"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AlarmState(StrEnum):
    """Where an alarm stands."""

    CALLING = "calling"
    HELD = "held"
    """Somebody on duty has it."""
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One person in danger."""

    id: int
    community_id: int
    person_id: int
    danger: str
    words: str
    state: AlarmState
    called: int
    """How many of the on-duty list were called so far."""
    holder_id: int | None
    denied: bool
    """She said there is no danger; whoever has it decides whether it is over."""
    created_at: datetime
