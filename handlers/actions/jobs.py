"""What a volunteer does with an offer and with the job it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.words import Piece, t
from domain import visits
from domain.offers import Offer, OfferState, Refusal, can_be_claimed
from domain.reports import IN_HAND, Action, Actor, Report
from handlers import board, choosing, post, wording
from handlers.actions import ending, lifecycle, looking, matches, pairs, seeking
from handlers.actions.reporting import as_part
from handlers.choosing import Guard
from handlers.turn import Turn, Visit
from storage import offers, reports, timers
from storage.outbox import Priority
from storage.reports import ReportPart


@dataclass(frozen=True, slots=True)
class Claimed:
    """The job is hers."""

    report: Report


@dataclass(frozen=True, slots=True)
class TooLate:
    """Somebody was faster, or the offer is over."""


@dataclass(frozen=True, slots=True)
class NotHers:
    """What is known of the job has changed since she was asked: she may not go any more."""

    guard: Guard


async def claim(visit: Visit, offer: Offer) -> Claimed | TooLate | NotHers:
    """Take a job; of several who tap in the same instant exactly one has it."""
    report = await reports.get(visit.tx, offer.report_id)
    if not can_be_claimed(offer, report):
        await offers.note_try(visit.tx, offer.id, visit.now)
        return TooLate()
    guard = await choosing.guard(visit, report.id, visit.speaker.id)
    if guard.bars:
        await ending.end(visit, offer, OfferState.WITHDRAWN)
        await seeking.go_on(visit, report)
        return NotHers(guard)
    await ending.end(visit, offer, OfferState.ACCEPTED)
    me = visit.speaker.id
    if report.state in IN_HAND:
        claimed = await pairs.join(visit, report, me, Actor.FIXER)
    else:
        claimed = await lifecycle.change(
            visit, report, Action.CLAIM, Actor.FIXER, by=me, fixer_id=me
        )
    if claimed is None:
        return TooLate()
    await matches.tell(visit, claimed)
    return Claimed(await seeking.go_on(visit, claimed))


async def decline(visit: Visit, offer: Offer) -> None:
    """Say no, which is never held against anybody; others may be asked instead."""
    await _end_offer(visit, offer, OfferState.DECLINED)


async def say_why(visit: Visit, offer: Offer, why: Refusal) -> bool:
    """Keep why she cannot, which she need not say; False if she has said no such thing."""
    if offer.state is not OfferState.DECLINED:
        return False
    await offers.note_refusal(visit.tx, offer.id, why)
    await board.refresh(visit, ("offer",), offer.id)
    return True


async def lose(turn: Turn, offer: Offer) -> None:
    """The volunteer cannot be reached: others may be asked instead."""
    await _end_offer(turn, offer, OfferState.UNDELIVERED)


async def _end_offer(turn: Turn, offer: Offer, state: OfferState) -> None:
    if offer.state is not OfferState.OPEN:
        return
    await ending.end(turn, offer, state)
    await board.refresh(turn, ("offer",), offer.id)
    report = await reports.get(turn.tx, offer.report_id)
    await seeking.go_on(turn, report)
    await board.refresh(turn, ("case",), report.id)


async def set_off(visit: Visit, report: Report) -> Report | None:
    """The volunteer is on the way."""
    return await lifecycle.change(visit, report, Action.SET_OFF, Actor.FIXER, by=visit.speaker.id)


async def hand_back(visit: Visit, report: Report) -> Report | None:
    """The volunteer cannot after all; of two, the other keeps the job."""
    me = visit.speaker.id
    if len(report.fixers) == 1:
        return await give_back(visit, report, Actor.FIXER, me, "")
    await _close_accepted(visit, report, OfferState.GIVEN_BACK, [me])
    return await pairs.leave(visit, report)


async def give_back(
    turn: Turn, report: Report, actor: Actor, by: int | None, why: str
) -> Report | None:
    """The job goes on with its history, to somebody else, whoever had it.

    They may be the last to hear of it, when staff take it away, or the clock.
    """
    ended = _GIVEN_BACK_BY.get(actor, OfferState.RECALLED)
    await _close_accepted(turn, report, ended, report.fixers)
    back = await lifecycle.change(
        turn, report, Action.GIVE_BACK, actor, by=by, why=why, fixer_id=None
    )
    if back is None:
        return None
    await post.tell(turn, report.reporter_id, t("news-given-back", matter=wording.matter(report)))
    if actor is Actor.STAFF:
        await tell_not_needed(turn, report)
    return await seeking.go_on(turn, back)


async def _close_accepted(
    turn: Turn, report: Report, ended: OfferState, whose: Sequence[int]
) -> None:
    for offer in await offers.of_report(turn.tx, report.id):
        if offer.person_id in whose and offer.state is OfferState.ACCEPTED:
            await ending.end(turn, offer, ended)


_GIVEN_BACK_BY = {Actor.FIXER: OfferState.GIVEN_BACK, Actor.CLOCK: OfferState.LAPSED}


async def remind(turn: Turn, report: Report) -> None:
    """A job in hand has not moved: ask whoever has it how it stands."""
    if report.state not in IN_HAND:
        return
    for person_id in report.fixers:
        await post.tell(turn, person_id, t("job-still", job=wording.job(turn, report)))
        for offer in await offers.in_hand_of(turn.tx, person_id):
            if offer.report_id == report.id:
                await board.show(turn, person_id, "offer", offer.id, priority=Priority.OFFER)
    at = visits.give_back_at(turn.now, turn.community)
    await timers.put(turn.tx, turn.community_id, lifecycle.JOB_BACK, report.id, at)


async def lapse(turn: Turn, report: Report) -> None:
    """It has not moved since the reminder either: it goes to the next, and staff are told."""
    if report.state not in IN_HAND:
        return
    job, who = wording.job(turn, report), await wording.whoever_has_it(turn, report)
    for person_id in report.fixers:
        await post.tell(turn, person_id, t("news-lapsed", job=job))
    await post.tell_staff(turn, t("lapsed-staff", job=job, who=who))
    await give_back(turn, report, Actor.CLOCK, None, "")


async def tell_not_needed(turn: Turn, report: Report) -> None:
    """Staff have ended a job: whoever had it in hand need not go there any more."""
    if report.state in IN_HAND:
        for person_id in report.fixers:
            await post.tell(turn, person_id, t("news-not-needed", job=wording.job(turn, report)))


async def finish(
    turn: Turn, report: Report, actor: Actor, by: int, parts: list[ReportPart]
) -> Report | None:
    """Whoever has the job says it is done, with a note or a photo; the resident is asked."""
    await reports.add_parts(turn.tx, report, parts, turn.now)
    note = next((part.text for part in parts if part.text), "")
    return await lifecycle.change(turn, report, Action.FINISH, actor, by=by, why=note)


async def show_before(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """Keep how it was before; False if the job is not hers."""
    report = await reports.get(visit.tx, report_id)
    if not report.has(visit.speaker.id) or report.state not in IN_HAND:
        return False
    kept = [as_part(piece, "before", visit.speaker.id) for piece in parts]
    await reports.add_parts(visit.tx, report, kept, visit.now)
    await lifecycle.show_everywhere(visit, report)
    return True


async def note_minutes(visit: Visit, report: Report, minutes: int) -> bool:
    """Keep how long it took; 0 for not said. False if it was not her job, or was asked before."""
    if not report.has(visit.speaker.id) or report.minutes is not None:
        return False
    await _note(visit, report, minutes=minutes)
    return True


async def note_used(visit: Visit, report_id: int, used: str) -> bool:
    """Keep what was used; empty for not said."""
    report = await reports.get(visit.tx, report_id)
    if not report.has(visit.speaker.id) or report.used is not None:
        return False
    await _note(visit, report, used=used)
    return True


async def _note(visit: Visit, report: Report, **facts: object) -> None:
    await reports.change(visit.tx, report.id, **facts)
    await board.refresh(visit, ("spent", "case"), report.id)


async def open_contact(visit: Visit, offer: Offer, report: Report) -> bool:
    """Show where to go and whom to call, leaving an audit row; False if the job is not hers."""
    if not report.has(visit.speaker.id) or report.state not in IN_HAND:
        return False
    await looking.at_contact(visit, visit.speaker.id, report)
    return await board.show(visit, visit.speaker.id, "contact", offer.id)


_CAPTIONS = {"before": "file-before", "finished": "file-finished"}


async def show_files(visit: Visit, report: Report, stages: Sequence[str] = ()) -> None:
    """Show the photos and recordings of a report, of these stages or of all."""
    for part in await reports.parts(visit.tx, report.id):
        if part.file and (not stages or part.stage in stages):
            caption = t(_CAPTIONS.get(part.stage, "file-of-report"), number=str(report.number))
            await post.show_file(visit, part.kind, part.file, caption)
