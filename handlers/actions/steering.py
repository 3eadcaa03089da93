"""Staff steer the search for a neighbour: ask one, take an offer back, look again."""

from __future__ import annotations

from datetime import timedelta

from domain.dispatch import settings_of
from domain.offers import Offer, OfferState
from domain.reports import Action, Actor, Report
from domain.timeline import ASK_ONE, RECALL
from handlers import board, needs
from handlers.actions import asking, ending, lifecycle, overrides, seeking
from handlers.actions.case import unchanged
from handlers.actions.ending import SEEK_AGAIN
from handlers.turn import Visit
from storage import offers, people, timeline, timers


async def look_again(visit: Visit, report: Report) -> Report | None:
    """Ask neighbours from the beginning, also those who were asked before; None if too late."""
    sought = await _seek(visit, report, report.round + 1)
    return await seeking.go_on(visit, sought) if sought else None


async def ask_one(visit: Visit, report_id: int, person_id: int, seen: int = 0) -> bool:
    """Ask a particular volunteer, whom the rule would ask later or not at all.

    The rule goes on when the look-ahead is over. False when the report has gone on meanwhile.
    """
    report = await unchanged(visit, report_id, seen)
    wanted = report and await _sought(visit, report)
    if wanted is None or await _open_offer(visit, report_id, person_id):
        return False
    await overrides.note(visit, wanted, ASK_ONE, visit.speaker.id, (person_id,))
    await asking.offer_by_hand(visit, wanted, person_id)
    need = await needs.need_of(visit, wanted)
    minutes = settings_of(visit.community).look_ahead.of(need)
    at = visit.now + timedelta(minutes=minutes)
    await timers.ensure(visit.tx, visit.community_id, SEEK_AGAIN, report_id, at)
    await _note(visit, wanted, ASK_ONE, person_id)
    return True


async def recall(visit: Visit, report_id: int, person_id: int, seen: int = 0) -> bool:
    """Take an offer back that waits for an answer; others may be asked instead, she may not."""
    report = await unchanged(visit, report_id, seen)
    offer = await _open_offer(visit, report_id, person_id)
    if report is None or offer is None:
        return False
    await ending.end(visit, offer, OfferState.RECALLED)
    await overrides.note(visit, report, RECALL, visit.speaker.id, (person_id,))
    await _note(visit, report, RECALL, person_id)
    await seeking.go_on(visit, report)
    await board.refresh(visit, ("case",), report_id)
    return True


async def _sought(visit: Visit, report: Report) -> Report | None:
    """Let neighbours be sought for it, if they are not: then the rule waits for this one first."""
    return report if report.wants else await _seek(visit, report, report.round)


async def _seek(visit: Visit, report: Report, round: int) -> Report | None:
    return await lifecycle.change(
        visit,
        report,
        Action.SEEK,
        Actor.STAFF,
        by=visit.speaker.id,
        fixer_id=None,
        unit=None,
        owner_id=None,
        round=round,
    )


async def _open_offer(visit: Visit, report_id: int, person_id: int) -> Offer | None:
    found = await offers.of_report(visit.tx, report_id)
    hers = (o for o in found if o.person_id == person_id and o.state is OfferState.OPEN)
    return next(hers, None)


async def _note(visit: Visit, report: Report, what: str, person_id: int) -> None:
    names = await people.names(visit.tx, (person_id,))
    by, who = visit.speaker.id, names[person_id]
    await timeline.note(visit.tx, report, visit.now, Actor.STAFF, by, what, report.state, who)
    await lifecycle.show_everywhere(visit, report)
