"""What a policy is: who gets an offer now, and when to be asked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple, Protocol

from bench.dispatch.nature import Nature
from bench.dispatch.people import Volunteer
from bench.dispatch.tasks import Sent, Task


class Seen(NamedTuple):
    """A volunteer as a policy sees her for one task."""

    who: Volunteer
    distance: float
    in_hours: bool
    """Inside of the hours she declared, or on duty where she keeps the switch."""
    local: bool
    keeps_switch: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """What a policy does."""

    offers: Sequence[int] = ()
    again_in: float = 10.0
    """Minutes after which it is asked again."""
    waits: bool = False
    """It offers nothing, but wants to be asked again then."""
    hands_over: bool = False


Open = Sequence[tuple[int, Sent]]
"""The open offers of a task, in the order in which they were sent."""


class Run(Protocol):
    """What a policy may look at when a run begins."""

    seed: int
    nature: Nature

    def holders(self, task: Task) -> list[Volunteer]:
        """Give everybody with the skill who is near enough to be asked."""


class Policy:
    """A way to decide. The engine keeps quiet hours, and leaves out who is busy or pauses.

    So all are told who is free, which a bot knows only of those who tell it: see `asks_the_busy`.
    """

    name = "policy"
    reacts_to_no = False
    """It is asked at once when somebody says no; else only when all have."""
    weekly_cap: int | None = None
    """Offers to one volunteer in 7 days at most, urgent ones aside."""
    one_open = False
    """Nobody has two open offers, urgent ones aside."""
    own_rails = False
    """It sees everybody with the skill, and keeps the rails itself."""

    asks_the_busy = False
    """It does not know who is at another job: she may be asked, and does not say yes meanwhile."""

    def start(self, run: Run) -> None:
        """Begin a run; only the limits look at nature."""
        self.rng = Random(run.seed * 7919 + 13)

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Decide about a task that nobody has claimed."""
        raise NotImplementedError

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Give what it wants to know again when the offer ends."""
        return None

    def observe(self, kind: str, task: Task, who: Volunteer, now: float, sent: Sent | None) -> None:
        """Hear what became: accept, decline, expired, taken, or of the job release, done."""
