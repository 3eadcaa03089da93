"""Every offer ends here: what it teaches is learned, and whoever is free again is thought of."""

from __future__ import annotations

from domain.dispatch import Ending, Outcome, learn
from domain.offers import Offer, OfferState
from domain.reports import Report
from handlers.turn import Turn
from storage import learned, offers, seeking, timers
from storage.learned import context_of

SEEK_AGAIN = "seek_again"
FEW = 3
"""So many reports try again when somebody is free: she can be asked about one only."""

_TEACHES: dict[tuple[OfferState, OfferState], Ending] = {
    (OfferState.OPEN, OfferState.ACCEPTED): Ending.ACCEPTED,
    (OfferState.EXPIRED, OfferState.ACCEPTED): Ending.ACCEPTED_LATE,
    (OfferState.OPEN, OfferState.DECLINED): Ending.DECLINED,
    (OfferState.OPEN, OfferState.EXPIRED): Ending.EXPIRED,
    (OfferState.OPEN, OfferState.TAKEN): Ending.TAKEN,
    (OfferState.OPEN, OfferState.WITHDRAWN): Ending.CANCELLED,
    (OfferState.OPEN, OfferState.RECALLED): Ending.CANCELLED,
    (OfferState.ACCEPTED, OfferState.GIVEN_BACK): Ending.GIVEN_BACK,
    (OfferState.ACCEPTED, OfferState.LAPSED): Ending.GIVEN_BACK,
}
"""What is learned when an offer goes from one state to another; of the rest see `_taught`."""

_OF_THE_JOB = (Ending.KEPT, Ending.GIVEN_BACK)
"""What is learned of whoever has a job, also where staff gave it to her."""


async def end(turn: Turn, offer: Offer, state: OfferState) -> bool:
    """End an offer in the state it was seen in, and learn from it; False when it had changed."""
    if not await offers.close(turn.tx, offer, state, turn.now):
        return False
    if ending := _taught(offer, state):
        await _learn(turn, offer, ending)
    if offer.state is OfferState.OPEN:
        await think_of(turn, offer.person_id)
    return True


def _taught(offer: Offer, state: OfferState) -> Ending | None:
    """Tell what is learned; staff take a job away for many reasons, a no-show is hers."""
    if offer.no_shows and (offer.state, state) == (OfferState.ACCEPTED, OfferState.RECALLED):
        return Ending.GIVEN_BACK
    return _TEACHES.get((offer.state, state))


async def think_of(turn: Turn, person_id: int) -> None:
    """She can be asked who could not before: some reports for which nobody is asked try again."""
    whose = turn.community_id, person_id
    for report_id in await seeking.without_offer(turn.tx, *whose, FEW):
        await timers.ensure(turn.tx, turn.community_id, SEEK_AGAIN, report_id, turn.now)


async def count_sent(turn: Turn, offer: Offer) -> None:
    """Count that somebody was asked: one more offer costs more of her goodwill for a while."""
    record, tired, _ = await learned.record(turn.tx, offer.person_id)
    whose = turn.community_id, offer.person_id
    await learned.keep_record(turn.tx, *whose, record, tired.asked(offer.sent_at), offer.sent_at)


async def count_kept(turn: Turn, report: Report) -> None:
    """The resident says that it is solved: whoever had it has seen it through."""
    for offer in await offers.of_report(turn.tx, report.id):
        if offer.state is OfferState.ACCEPTED and report.has(offer.person_id):
            await _learn(turn, offer, Ending.KEPT)


async def _learn(turn: Turn, offer: Offer, ending: Ending) -> None:
    if offer.snapshot is None and ending not in _OF_THE_JOB:
        return
    if not await learned.note(turn.tx, offer, ending, turn.now):
        return
    pool = await learned.pool(turn.tx, turn.community_id)
    record, tired, last = await learned.record(turn.tx, offer.person_id)
    outcome = Outcome(ending, context_of(offer.snapshot), offer.sent_at, turn.now)
    pool, record = learn(pool, record, outcome)
    await learned.keep_pool(turn.tx, turn.community_id, pool)
    await learned.keep_record(turn.tx, turn.community_id, offer.person_id, record, tired, last)
