"""What a card looks like to one reader: its lines and its buttons."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from dialogue.words import Text
from domain.people import Person
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class CardButton:
    """A button of a card; `action` finds its tap in `handlers.taps`."""

    action: str
    label: Text
    url: str | None = None
    """The address that it opens, instead of coming back as a tap."""


@dataclass(frozen=True, slots=True)
class Face:
    """Lines one below the other, then rows of buttons."""

    lines: Sequence[Text]
    buttons: Sequence[Sequence[CardButton]] = ()
    protect: bool = False
    over: bool = False
    """True: nothing is left to do here; a card that was not sent yet need not be sent."""


Draw = Callable[[Turn, int, Person], Awaitable[Face]]
"""Draws the card about a subject (its id) for a reader."""

DrawInGroup = Callable[[Turn, int], Awaitable[Face]]
"""Draws the card about a subject for a group chat, where everybody reads the same."""
