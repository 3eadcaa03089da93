"""A volunteer's taps: claim or decline, then the steps of the job."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.offers import Offer, OfferState, Refusal
from domain.reports import IN_HAND, Report
from handlers import board, conversations, job_steps, nearby
from handlers.actions import jobs, pairs, pool, unasked, visits
from handlers.actions.jobs import Claimed, NotHers, TooLate
from handlers.cards.offer import SHOWN
from handlers.taps.pool import RESTS
from handlers.taps.pool import TAPS as POOL_TAPS
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import offers, reports
from storage.cards import Card


async def claim(visit: Visit, card: Card, _: str) -> Text:
    """Take the job."""
    offer = await offers.get(visit.tx, card.subject_id)
    match await jobs.claim(visit, offer):
        case Claimed():
            return t("claimed")
        case NotHers(guard):
            await board.refresh(visit, ("offer",), offer.id)
            return t("claim-uncertified" if guard.uncertified else "claim-unknown")
        case TooLate():
            await board.refresh(visit, ("offer",), offer.id)
            over = await offers.get(visit.tx, offer.id)
            gone = _NOT_TAKEN.get(over.state, "offer-taken")
            return t("claimed-already" if await _job(visit, card) else gone)


_NOT_TAKEN = {
    OfferState.WITHDRAWN: "offer-withdrawn",
    OfferState.RECALLED: "offer-recalled",
}
"""What she hears who is too late, though nobody was faster."""


async def decline(visit: Visit, card: Card, _: str) -> Text:
    """Say no."""
    await jobs.decline(visit, await offers.get(visit.tx, card.subject_id))
    return t("offer-declined")


def _because(why: Refusal) -> Tap:
    async def say(visit: Visit, card: Card, _: str) -> Text:
        done = await jobs.say_why(visit, await offers.get(visit.tx, card.subject_id), why)
        return t("refusal-noted" if done else "button-over")

    return say


async def rest_trade(visit: Visit, card: Card, _: str) -> Text:
    """Be asked nothing of this trade for now."""
    offer = await offers.get(visit.tx, card.subject_id)
    report = await reports.get(visit.tx, offer.report_id)
    done = await pool.rest_trade(visit, report.trade or "")
    await jobs.decline(visit, offer)
    return t("trade-rested" if done else "pool-not-in")


async def also(visit: Visit, card: Card, id: str) -> Text:
    """Take another job that waits in the same building."""
    job = await _job(visit, card)
    here = await nearby.waiting(visit, job, visit.speaker.id) if job else []
    wanted = next((report for report in here if str(report.id) == id), None)
    done = wanted is not None and await unasked.take_along(visit, wanted)
    await board.refresh(visit, ("offer",), card.subject_id)
    return t("claimed" if done else "also-gone")


def _and_redraw(tap: Tap) -> Tap:
    async def do(visit: Visit, card: Card, argument: str) -> Text | None:
        said = await tap(visit, card, argument)
        await board.refresh(visit, ("offer",), card.subject_id)
        return said

    return do


async def contact(visit: Visit, card: Card, _: str) -> Text | None:
    """Show where to go and whom to call."""
    offer = await offers.get(visit.tx, card.subject_id)
    report = await reports.get(visit.tx, offer.report_id)
    if report.has(visit.speaker.id) and await pairs.waits_for_second(visit, report):
        return t("contact-when-two")
    return None if await jobs.open_contact(visit, offer, report) else t("job-not-yours")


async def files(visit: Visit, card: Card, _: str) -> Text | None:
    """See the photos and hear the recordings of the job."""
    report = await _job(visit, card)
    if report is None:
        return t("job-not-yours")
    await jobs.show_files(visit, report, stages=SHOWN)
    return None


async def set_off(visit: Visit, card: Card, _: str) -> Text:
    """Be on the way."""
    report = await _job(visit, card)
    done = report and await jobs.set_off(visit, report)
    return t("set-off-noted") if done else t("job-not-yours")


async def give_back(visit: Visit, card: Card, _: str) -> Text | None:
    """Cannot after all: asked once more."""
    report = await _job(visit, card)
    if report is None:
        return t("job-not-yours")
    job = job_steps.title_of(visit, report)
    await conversations.begin(visit, "give_back_job", report_id=report.id, job=job)
    return None


async def finish(visit: Visit, card: Card, _: str) -> Text | None:
    """Be done: a note or a photo is asked for."""
    report = await _job(visit, card)
    if report is None:
        return t("job-not-yours")
    await conversations.begin(visit, "finish_job", report_id=report.id)
    return None


async def before(visit: Visit, card: Card, _: str) -> Text | None:
    """Show how it was before."""
    report = await _job(visit, card)
    if report is None:
        return t("job-not-yours")
    await conversations.begin(visit, "photo_before", report_id=report.id)
    return None


async def when(visit: Visit, card: Card, _: str) -> Text | None:
    """Say when she comes."""
    report = await _job(visit, card)
    if report is None:
        return t("job-not-yours")
    await conversations.begin(visit, "say_when", report_id=report.id)
    return None


async def not_home(visit: Visit, card: Card, _: str) -> Text:
    """Nobody was at home."""
    report = await _job(visit, card)
    done = report and await visits.not_home(visit, report)
    return t("not-home-noted") if done else t("job-not-yours")


async def _job(visit: Visit, card: Card) -> Report | None:
    offer: Offer = await offers.get(visit.tx, card.subject_id)
    report = await reports.get(visit.tx, offer.report_id)
    hers = report.has(visit.speaker.id) and report.state in IN_HAND
    return report if hers else None


TAPS: dict[str, Tap] = {
    "claim": claim,
    "also": also,
    "decline": decline,
    **{why: _because(why) for why in Refusal},
    **{name: _and_redraw(tap) for name, tap in RESTS.items()},
    "rest_trade": _and_redraw(rest_trade),
    "compounds": POOL_TAPS["compounds"],
    "contact": contact,
    "files": files,
    "set_off": set_off,
    "give_back": give_back,
    "finish": finish,
    "before": before,
    "when": when,
    "not_home": not_home,
}
