"""The heaps on the staff's desk, and a heap seen through a filter as one number of a card."""

from __future__ import annotations

from dataclasses import dataclass

from domain.people import Person
from domain.reports import CLOSED, State
from domain.taxonomy import categories
from handlers.turn import Turn
from storage.desk import Wanted

STEP = 100
"""More than there are heaps, compounds or categories."""


@dataclass(frozen=True, slots=True)
class Heap:
    """Reports that lie together on the desk."""

    name: str
    states: tuple[State, ...]
    overdue: bool = False
    mine: bool = False
    agenda: bool = False


_OPEN = tuple(state for state in State if state not in CLOSED)

HEAPS: tuple[Heap, ...] = (
    Heap("new", (State.NEW,)),
    Heap("mine", _OPEN, mine=True),
    Heap("moving", (State.SEEKING, State.CLAIMED, State.ON_THE_WAY)),
    Heap("waiting", (State.WITH_STAFF, State.REFERRED, State.FINISHED, State.HALF_SOLVED)),
    Heap("overdue", _OPEN, overdue=True),
    Heap("to_call", (State.TO_CALL,)),
    Heap("agenda", _OPEN, agenda=True),
)


ON_DESK = ("new", "waiting", "overdue", "to_call", "mine", "moving", "agenda")
"""How they stand on the desk: what waits for staff above what somebody does.

Their places in `HEAPS` are kept by cards, and stay.
"""


@dataclass(frozen=True, slots=True)
class View:
    """A heap by its place in `HEAPS`; compound and category by their numbers from 1, 0 is all."""

    place: int
    compound_number: int = 0
    category_number: int = 0

    @property
    def filtered(self) -> bool:
        """Whether a filter leaves something out."""
        return bool(self.compound_number or self.category_number)

    @property
    def packed(self) -> int:
        """The view as the number that a card keeps."""
        return self.place + STEP * (self.compound_number + STEP * self.category_number)

    @classmethod
    def unpacked(cls, number: int) -> View:
        """Read the number that a card keeps."""
        rest, place = divmod(number, STEP)
        category, compound = divmod(rest, STEP)
        return cls(place, compound, category)

    @classmethod
    def of(cls, turn: Turn, place: int, compound: str, category: str) -> View:
        """Look at a heap through names; an empty one, or one that is not known, is all."""
        keys, codes = _keys(turn), list(categories())
        return cls(
            place,
            keys.index(compound) + 1 if compound in keys else 0,
            codes.index(category) + 1 if category in codes else 0,
        )

    def compound(self, turn: Turn) -> str:
        """Give the compound's key, empty for all."""
        return ["", *_keys(turn)][self.compound_number]

    def category(self) -> str:
        """Give the category's code, empty for all."""
        return ["", *categories()][self.category_number]


def _keys(turn: Turn) -> list[str]:
    return [compound.key for compound in turn.community.compounds]


def wanted(turn: Turn, view: View, reader: Person) -> Wanted:
    """Say what a view asks of the storage."""
    heap = HEAPS[view.place]
    return Wanted(
        heap.states,
        overdue_at=turn.now if heap.overdue else None,
        owner_id=reader.id if heap.mine else None,
        agenda=heap.agenda,
        compound=view.compound(turn),
        category=view.category(),
    )
