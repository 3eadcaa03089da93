"""The agenda of a meeting: reports that staff put on it, and what residents propose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.reports import State

USUAL_MINUTES = 10
MINUTES = (5, 10, 20, 30)
"""How long an item may take, as staff choose it."""

NOT_YET = 0
"""Stands for the meeting that is not planned yet, where a card needs a number."""


class Outcome(StrEnum):
    """What the meeting says to an item."""

    SOLVED = "solved"
    TASK = "task"
    """Somebody sees to it until a day."""
    NEXT = "next"
    """It is spoken of again at the next meeting."""
    VOTED = "voted"


class Standing(StrEnum):
    """How a matter counts in the hall's figures."""

    SOLVED = "solved"
    DECIDED = "decided"
    """By a vote."""
    OPEN = "open"
    GONE = "gone"
    """Its report was withdrawn, or is the same as another."""


def standing(item: Item, state: State | None) -> Standing:
    """Say how a matter counts, given the state of its report, if it has one.

    What a resident reported is solved when she says so, whatever the meeting says.
    """
    if state is State.SOLVED:
        return Standing.SOLVED
    if item.outcome is Outcome.VOTED:
        return Standing.DECIDED
    if state in (State.WITHDRAWN, State.MERGED):
        return Standing.GONE
    reported = state is not None and state is not State.NOT_FIXED
    done = item.outcome is Outcome.SOLVED or (item.outcome is Outcome.TASK and not item.is_task)
    return Standing.SOLVED if done and not reported else Standing.OPEN


@dataclass(frozen=True, slots=True)
class Opening:
    """What the hall had done before the bot, as staff entered it."""

    collected: int
    solved: int
    entered_by: int
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the council hall, those from before the bot among them."""

    collected: int
    solved: int
    decided: int
    open: int
    oldest: datetime | None
    """Since when the oldest open matter is before the council; None: nothing open, or not known."""


def figures(matters: Iterable[tuple[Item, State | None]], opening: Opening | None) -> Figures:
    """Count matters, each by its newest item."""
    counted = [(item, standing(item, state)) for item, state in matters]
    counts = Counter(stands for _, stands in counted)
    del counts[Standing.GONE]
    collected, solved = (opening.collected, opening.solved) if opening else (0, 0)
    waiting = [item.created_at for item, stands in counted if stands is Standing.OPEN]
    return Figures(
        collected=collected + counts.total(),
        solved=solved + counts[Standing.SOLVED],
        decided=counts[Standing.DECIDED],
        open=collected - solved + counts[Standing.OPEN],
        oldest=min(waiting, default=None),
    )


@dataclass(frozen=True, slots=True)
class Item:
    """One item; what is still open after a meeting comes as a new one on the next agenda."""

    id: int
    community_id: int
    meeting_id: int | None
    """None: it waits until a meeting is planned."""
    position: int
    report_id: int | None
    proposed_by: int | None
    """Who proposed what is no report; None where staff put it on."""
    words: str
    view: str
    """The words, with phone, building, flat and names masked: what everybody reads."""
    minutes: int
    created_at: datetime
    """When it first came before the council, also where it was carried from meeting to meeting."""
    outcome: Outcome | None
    votes: str
    """For, against, abstained, as in ``12-3-1``; empty where nobody voted."""
    owner_id: int | None
    """Who sees to it, where the outcome is a task."""
    due_on: date | None
    """Until when, a date of the community's calendar."""
    done_at: datetime | None
    carried_from: int | None
    """The item of an earlier meeting that this one goes on with."""

    @property
    def is_task(self) -> bool:
        """Tell whether somebody has still to do it."""
        return self.outcome is Outcome.TASK and self.done_at is None


def moved(order: list[int], id: int, by: int) -> list[int]:
    """Give an order of ids in which one stands so many places later; it stays within."""
    rest = [each for each in order if each != id]
    place = min(max(order.index(id) + by, 0), len(rest))
    return [*rest[:place], id, *rest[place:]]
