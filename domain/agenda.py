"""The agenda of a meeting: reports that staff put on it, and what residents propose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

USUAL_MINUTES = 10
MINUTES = (5, 10, 20, 30)
"""How long an item may take, as staff choose it."""

NOT_YET = 0
"""Stands for the meeting that is not planned yet, where a card needs a number."""


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


def moved(order: list[int], id: int, by: int) -> list[int]:
    """Give an order of ids in which one stands so many places later; it stays within."""
    rest = [each for each in order if each != id]
    place = min(max(order.index(id) + by, 0), len(rest))
    return [*rest[:place], id, *rest[place:]]
