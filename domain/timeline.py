"""A report's timeline: its changes of state, and what is noted in it besides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.reports import Actor, State

EXPLAIN, URGE, CHANGE_PLACE, THANK, STARS = "explain", "urge", "change_place", "thank", "stars"
MOST_STARS = 5
VOUCH, DOUBT = "vouch", "doubt"
SPLIT, SPLIT_OFF = "split", "split_off"
"""A second matter was taken out of a report; a report is what was taken out of another."""
RECATEGORIZE, CORRECT_PLACE = "recategorize", "correct_place"
"""Staff put right what was understood."""
NEED_TWO, NEED_ONE = "need_two", "need_one"
"""Staff say how many volunteers must go."""

ALONG = "along"
"""One of the staff goes along with a partner unit, to an elder living alone."""

ASK_ONE, RECALL = "ask_one", "recall"
"""Staff ask a particular volunteer, or take back an offer that waits for its answer."""

NOTED = (
    "report",
    EXPLAIN,
    URGE,
    CHANGE_PLACE,
    THANK,
    STARS,
    VOUCH,
    DOUBT,
    SPLIT,
    SPLIT_OFF,
    NEED_TWO,
    NEED_ONE,
    ALONG,
    ASK_ONE,
    RECALL,
)
"""What is written into a report's timeline and changes no state."""


@dataclass(frozen=True, slots=True)
class ReportEvent:
    """One change of a report: who, when, from, to, why."""

    at: datetime
    actor: Actor
    actor_name: str
    action: str
    before: State | None
    after: State
    why: str
