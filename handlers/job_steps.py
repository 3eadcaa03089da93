"""The jobs that a volunteer has in hand, and the steps that her words take them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import t
from domain.job_words import Step
from domain.offers import OfferState
from domain.reports import Action, Actor, Report, moved
from handlers import wording
from handlers.actions import jobs, pairs, visits
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Visit
from storage import offers, reports


async def in_hand(visit: Visit) -> list[Report]:
    """Give the jobs that she has in hand."""
    found = await offers.in_hand_of(visit.tx, visit.speaker.id)
    held = [offer for offer in found if offer.state is OfferState.ACCEPTED]
    return [await reports.get(visit.tx, offer.report_id) for offer in held]


def may_take(report: Report, step: Step) -> bool:
    """Tell whether this step may come next."""
    return moved(report.state, Action(step), Actor.FIXER) is not None


async def open_to(visit: Visit, step: str) -> list[Option]:
    """Give the jobs in hand of which a step may be meant."""
    held = await in_hand(visit)
    fitting = [report for report in held if may_take(report, Step(step))]
    return [Option(id=str(one.id), label=title_of(visit, one)) for one in fitting]


async def take(visit: Visit, report_id: int, step: str) -> bool:
    """Take a job on by a step; False if it is not hers any more."""
    report = await reports.get(visit.tx, report_id)
    if not report.has(visit.speaker.id):
        return False
    return await _TAKE[Step(step)](visit, report) is not None


async def show_contact(visit: Visit, report_id: int) -> bool:
    """Show where to go and whom to call; False if the job is not hers, or two must go together."""
    report = await reports.get(visit.tx, report_id)
    if await pairs.waits_for_second(visit, report):
        return False
    for offer in await offers.in_hand_of(visit.tx, visit.speaker.id):
        if offer.report_id == report.id and await jobs.open_contact(visit, offer, report):
            return True
    return False


_TAKE: dict[Step, Callable[[Visit, Report], Awaitable[Report | None]]] = {
    Step.SET_OFF: jobs.set_off,
    Step.NOT_HOME: visits.not_home,
    Step.GIVE_BACK: jobs.hand_back,
}


def title_of(visit: Visit, report: Report) -> str:
    """Name a job for whoever has it, in her language."""
    title = t(
        "job-title",
        number=str(report.number),
        category=wording.category(report.category),
        compound=wording.compound(visit, report.compound),
    )
    return render(title, visit.speaker.language)
