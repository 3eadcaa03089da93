"""Staff's own decisions about whom to ask: each wins over the rule, and stands in its record."""

from __future__ import annotations

from collections.abc import Iterable

from domain.reports import Action, Report
from domain.timeline import ASK_ONE
from handlers.turn import Turn
from storage import decisions
from storage.decisions import Decided

BY_STAFF = "staff"
"""The kind of such a decision; why it came about is what staff did."""

STEERING: frozenset[Action] = frozenset(
    {
        Action.ASSIGN,
        Action.JOIN,
        Action.SEEK,
        Action.GIVE_BACK,
        Action.TAKE,
        Action.REFER,
        Action.CLOSE,
        Action.MERGE,
        Action.REJECT,
    }
)
"""What staff do to a report that begins, ends or turns the search for a neighbour."""


async def note(
    turn: Turn, report: Report, what: str, by: int | None, whom: Iterable[int] = ()
) -> None:
    """Write down what staff decided, and whom it concerns; where no trade is, nobody is sought."""
    made, waves = await decisions.so_far(turn.tx, report.id)
    if by is None or not (report.trade or made):
        return
    wave = waves + 1 if what == ASK_ONE else 0
    decided = Decided(turn.now, wave, BY_STAFF, what, None, by, tuple(whom), ())
    await decisions.note(turn.tx, report, decided)
