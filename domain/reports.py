"""A report's life cycle: one table, state x action x role, and the only way to change a state.

`NEW` is a report nobody is on yet: it is either offered to neighbours at once, or stays on the
staff's desk. Only the resident, or staff who heard it from her, can say that it is solved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where a report stands."""

    NEW = "new"
    SEEKING = "seeking"
    """Neighbours with the trade are being asked."""
    CLAIMED = "claimed"
    ON_THE_WAY = "on_the_way"
    REFERRED = "referred"
    """A partner unit has it."""
    WITH_STAFF = "with_staff"
    FINISHED = "finished"
    """Whoever had it says it is done; the resident has not said so yet."""
    TO_CALL = "to_call"
    """The resident stayed silent; staff call her."""
    HALF_SOLVED = "half_solved"
    SOLVED = "solved"
    NOT_FIXED = "not_fixed"
    """Closed, not fixed: a state of its own, and counted."""
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    """It is the same matter as another report, and goes on with that one."""


class Action(StrEnum):
    """What somebody does to a report."""

    SEEK = "seek"
    CLAIM = "claim"
    ASSIGN = "assign"
    SET_OFF = "set_off"
    GIVE_BACK = "give_back"
    FINISH = "finish"
    REFER = "refer"
    TAKE = "take"
    ESCALATE = "escalate"
    FALL_SILENT = "fall_silent"
    CONFIRM = "confirm"
    HALVE = "halve"
    REJECT = "reject"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    APPOINT = "appoint"
    """The volunteer says when she comes."""
    ANOTHER_TIME = "another_time"
    """The resident says when it suits her."""
    PUT_OFF = "put_off"
    NOT_HOME = "not_home"
    NO_SHOW = "no_show"
    """Nobody came, says the resident."""
    NOTE = "note"
    """The volunteer says what she did so far."""
    MERGE = "merge"
    JOIN = "join"
    """A second volunteer comes to help the first."""
    LEAVE = "leave"
    """One of two volunteers cannot after all; the other keeps the job."""


class Actor(StrEnum):
    """As whom somebody acts on a report."""

    REPORTER = "reporter"
    FIXER = "fixer"
    UNIT = "unit"
    STAFF = "staff"
    CLOCK = "clock"
    """Nobody: a timer, or the bot itself."""


CLOSED: frozenset[State] = frozenset({State.SOLVED, State.NOT_FIXED, State.WITHDRAWN, State.MERGED})
IN_HAND: frozenset[State] = frozenset({State.CLAIMED, State.ON_THE_WAY})
"""A neighbour has it, and may see where to go."""
UNDONE: frozenset[State] = frozenset(State) - CLOSED - {State.FINISHED, State.TO_CALL}
"""Something is still to be done: she may add to it, and urge it."""
MOVABLE: frozenset[State] = UNDONE - {State.ON_THE_WAY}
"""Nobody has set off yet: she may still say that it is somewhere else."""

_S, _A, _W = State, Action, Actor
_Row = tuple[tuple[State, ...], Action, tuple[Actor, ...], State]

_ASKED_BACK = (_S.FINISHED, _S.TO_CALL)
_OPEN = tuple(state for state in State if state not in CLOSED)

_ROWS: tuple[_Row, ...] = (
    ((_S.NEW,), _A.SEEK, (_W.CLOCK, _W.STAFF), _S.SEEKING),
    ((_S.WITH_STAFF,), _A.SEEK, (_W.STAFF,), _S.SEEKING),
    ((_S.SEEKING,), _A.CLAIM, (_W.FIXER,), _S.CLAIMED),
    (
        (_S.NEW, _S.SEEKING, _S.WITH_STAFF, _S.REFERRED, _S.HALF_SOLVED),
        _A.ASSIGN,
        (_W.STAFF,),
        _S.CLAIMED,
    ),
    ((_S.CLAIMED,), _A.SET_OFF, (_W.FIXER,), _S.ON_THE_WAY),
    ((_S.CLAIMED, _S.ON_THE_WAY), _A.GIVE_BACK, (_W.FIXER, _W.STAFF, _W.CLOCK), _S.SEEKING),
    ((_S.CLAIMED, _S.ON_THE_WAY), _A.NOT_HOME, (_W.FIXER,), _S.CLAIMED),
    ((_S.ON_THE_WAY,), _A.PUT_OFF, (_W.FIXER, _W.REPORTER), _S.CLAIMED),  # to another day
    *(
        ((state,), action, (actor,), state)
        for state in (_S.CLAIMED, _S.ON_THE_WAY)
        for action, actor in (
            (_A.APPOINT, _W.FIXER),
            (_A.ANOTHER_TIME, _W.REPORTER),
            (_A.NO_SHOW, _W.REPORTER),
            (_A.NOTE, _W.FIXER),
            (_A.JOIN, _W.FIXER),
            (_A.JOIN, _W.STAFF),
            (_A.LEAVE, _W.FIXER),
        )
    ),
    ((_S.REFERRED,), _A.GIVE_BACK, (_W.UNIT,), _S.WITH_STAFF),
    ((_S.CLAIMED, _S.ON_THE_WAY), _A.FINISH, (_W.FIXER, _W.STAFF), _S.FINISHED),
    ((_S.REFERRED,), _A.FINISH, (_W.UNIT, _W.STAFF), _S.FINISHED),
    ((_S.WITH_STAFF,), _A.FINISH, (_W.STAFF,), _S.FINISHED),
    ((_S.SEEKING,), _A.REFER, (_W.CLOCK,), _S.REFERRED),
    (
        (_S.NEW, _S.SEEKING, _S.WITH_STAFF, _S.HALF_SOLVED),
        _A.REFER,
        (_W.STAFF,),
        _S.REFERRED,
    ),
    ((_S.SEEKING, _S.REFERRED), _A.ESCALATE, (_W.CLOCK,), _S.WITH_STAFF),
    (
        (_S.NEW, _S.SEEKING, _S.REFERRED, _S.WITH_STAFF, _S.HALF_SOLVED),
        _A.TAKE,
        (_W.STAFF,),
        _S.WITH_STAFF,
    ),
    ((_S.FINISHED,), _A.FALL_SILENT, (_W.CLOCK,), _S.TO_CALL),
    ((*_ASKED_BACK, _S.HALF_SOLVED), _A.CONFIRM, (_W.REPORTER, _W.STAFF), _S.SOLVED),
    (_ASKED_BACK, _A.HALVE, (_W.REPORTER, _W.STAFF), _S.HALF_SOLVED),
    ((*_ASKED_BACK, _S.HALF_SOLVED), _A.REJECT, (_W.REPORTER, _W.STAFF), _S.NEW),
    (_OPEN, _A.CLOSE, (_W.STAFF,), _S.NOT_FIXED),
    (_OPEN, _A.MERGE, (_W.STAFF,), _S.MERGED),
    (
        (_S.NEW, _S.SEEKING, _S.CLAIMED, _S.ON_THE_WAY, _S.REFERRED, _S.WITH_STAFF),
        _A.WITHDRAW,
        (_W.REPORTER,),
        _S.WITHDRAWN,
    ),
)

LIFE_CYCLE: dict[tuple[State, Action, Actor], State] = {
    (state, action, actor): to
    for states, action, actors, to in _ROWS
    for state in states
    for actor in actors
}
"""Every change of a report's state that there is."""


def moved(state: State, action: Action, actor: Actor) -> State | None:
    """Give the state that an action leads to; None when it is not allowed."""
    return LIFE_CYCLE.get((state, action, actor))


def may(state: State, actor: Actor) -> frozenset[Action]:
    """Give what an actor can do to a report in this state."""
    return frozenset(a for s, a, w in LIFE_CYCLE if s == state and w == actor)


@dataclass(frozen=True, slots=True)
class Report:
    """A resident's problem, from her words until she says that it is solved."""

    id: int
    community_id: int
    number: int
    """Counts up within the community; what people call it by."""
    reporter_id: int
    category: str
    trade: str | None
    urgent: bool
    compound: str
    place: str
    """Where exactly, as she said it; only for who has a recorded need."""
    words: str
    view: str
    """What neighbours see: her words, with phone, building, flat and names masked."""
    state: State
    fixer_id: int | None
    unit: str | None
    door_code: str
    round: int
    """Counts how often it was opened; who declined an earlier round may be asked again."""
    created_at: datetime
    changed_at: datetime
    appointment: str
    """When the volunteer comes, in words; empty when nobody has said."""
    visit_at: datetime | None
    """The same as a moment, if the words mean one."""
    minutes: int | None
    """How long it took, says the volunteer; 0 when she has not said, None before she was asked."""
    used: str | None
    """What was used: one of `domain.materials`, or her words; in the same way."""
    due_at: datetime | None
    """When it is overdue for staff; None while nobody of the staff has to act."""
    owner_id: int | None
    """Who of the staff sees to it."""
    agenda: bool
    """It is on the council's agenda (议事会)."""
    merged_into: int | None
    """The report of the same matter that it became a part of."""
    for_id: int | None = None
    """The neighbour whom the visit is for, where somebody else reported."""
    unconfirmed: bool = False
    """True: whoever reported for her is unknown to her, and nobody has vouched for it yet."""
    seats: int = 1
    """How many volunteers must go: one or two."""
    second_id: int | None = None
    """The second of two volunteers who have it."""

    @property
    def visited_id(self) -> int:
        """Whom the visit is for; the news goes to whoever reported."""
        return self.for_id or self.reporter_id

    @property
    def fixers(self) -> tuple[int, ...]:
        """The volunteers who have it, or had it last, the first of them first."""
        return tuple(id for id in (self.fixer_id, self.second_id) if id is not None)

    @property
    def wants(self) -> bool:
        """Whether neighbours are asked for it: for all of it, or for the second seat."""
        in_hand = self.state in IN_HAND and len(self.fixers) < self.seats
        return self.state is State.SEEKING or in_hand

    def may_need(self, seats: int) -> bool:
        """Tell whether it can still be said that so many must go."""
        early = self.state in (State.NEW, State.SEEKING, State.WITH_STAFF, *IN_HAND)
        return early and self.seats != seats and len(self.fixers) <= seats

    def has(self, person_id: int) -> bool:
        """Tell whether it is hers, or was hers last, alone or with another."""
        return person_id in self.fixers
