"""What the rule of dispatch must know of a report."""

from __future__ import annotations

from datetime import datetime

from domain import home_safety
from domain.dispatch import Need
from domain.reports import IN_HAND, Action, Report
from domain.timeline import NEED_TWO
from handlers.turn import Turn
from storage import people, seeking

_SECOND_SEAT = (Action.CLAIM, Action.ASSIGN, Action.JOIN, Action.LEAVE, NEED_TWO)
"""What may have opened the search for a second neighbour."""


async def need_of(turn: Turn, report: Report) -> Need:
    """Give what the rule must know of a report."""
    resident = await people.get(turn.tx, report.visited_id)
    moments = await seeking.last_moments(turn.tx, report.id)
    opened_at = _opened_at(report, moments)
    given_back_at = moments.get(Action.GIVE_BACK)
    if given_back_at and given_back_at < opened_at:
        given_back_at = None
    return Need(
        reporter_id=report.reporter_id,
        visited_id=report.visited_id,
        compound=report.compound,
        urgent=report.urgent,
        elder=resident.lives_alone,
        round=report.round,
        guarded=report.seats == 1
        and home_safety.is_guarded(report.category, lives_alone=resident.lives_alone),
        certificate=home_safety.needs_certificate(report.trade, report.words, report.view),
        opened_at=opened_at,
        given_back_at=given_back_at,
        seats=report.seats - len(report.fixers) if report.state in IN_HAND else report.seats,
    )


def _opened_at(report: Report, moments: dict[str, datetime]) -> datetime:
    """Give since when a neighbour is sought: for the second seat, since the first was taken.

    What staff assigned without a search is sought since it was given back. It is never just now:
    a search that begins anew at every look has no end.
    """
    actions = _SECOND_SEAT if report.state in IN_HAND else (Action.SEEK,)
    given_back_at = moments.get(Action.GIVE_BACK, report.changed_at)
    return max((moments[action] for action in actions if action in moments), default=given_back_at)
