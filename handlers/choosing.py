"""Journaled reads of scripts about whom to send: who could do it, and what stands in the way."""

from __future__ import annotations

from pydantic import BaseModel

from dialogue.words import t, verbatim
from domain import home_safety
from domain.offers import OfferState
from domain.reports import Report, State
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import acquaintance, offers, people, reports, volunteers

MOST = 12
"""How many volunteers stand on one page."""


class Guard(BaseModel):
    """What stands in the way of sending a volunteer."""

    unknown: bool
    """The elder lives alone and does not know her."""
    uncertified: bool
    """It needs a certificate, and there is none on file."""

    @property
    def bars(self) -> bool:
        """Whether she may not go there, or not alone."""
        return self.unknown or self.uncertified


async def guard(visit: Turn, report_id: int, person_id: int) -> Guard:
    """Tell what stands in the way of sending this volunteer."""
    report = await reports.get(visit.tx, report_id)
    volunteer = await volunteers.get(visit.tx, person_id)
    return Guard(
        unknown=report.seats == 1 and await is_stranger(visit, report, person_id),
        uncertified=home_safety.needs_certificate(report.trade, report.words, report.view)
        and not (volunteer and volunteer.certificate),
    )


async def is_guarded(turn: Turn, report: Report) -> bool:
    """Tell whether it is in the home of an elder living alone, where no stranger goes alone."""
    resident = await people.get(turn.tx, report.visited_id)
    return home_safety.is_guarded(report.category, lives_alone=resident.lives_alone)


async def is_stranger(turn: Turn, report: Report, person_id: int) -> bool:
    """Tell whether the elder lives alone, it is in her home, and she does not know this one."""
    guarded = await is_guarded(turn, report)
    return guarded and not await acquaintance.knows(turn.tx, report.visited_id, person_id)


async def lacks_company(turn: Turn, report: Report) -> bool:
    """Tell whether a partner unit that has it must wait until somebody of the staff goes along."""
    referred = report.state is State.REFERRED and report.owner_id is None
    return referred and await is_guarded(turn, report)


async def who_could_do_it(visit: Visit, report_id: int) -> list[Option]:
    """Give the volunteers to whom staff can assign a report: those with the trade, else all."""
    report = await reports.get(visit.tx, report_id)
    found = await volunteers.approved(visit.tx, visit.community_id, report.trade)
    if not found:
        found = await volunteers.approved(visit.tx, visit.community_id, None)
    others = [
        (person_id, name)
        for person_id, name in found
        if person_id not in (report.reporter_id, report.visited_id)
        and not (report.wants and report.has(person_id))
    ]
    return [
        await _marked(visit, person_id, name, report.trade) for person_id, name in others[:MOST]
    ]


async def who_is_asked(visit: Visit, report_id: int) -> list[Option]:
    """Give the volunteers who were asked and have not answered yet."""
    found = await offers.of_report(visit.tx, report_id)
    asked = [offer.person_id for offer in found if offer.state is OfferState.OPEN]
    names = await people.names(visit.tx, asked)
    return [Option(id=str(id), label=names[id], also=(names[id],)) for id in asked]


async def _marked(visit: Visit, person_id: int, name: str, trade: str | None) -> Option:
    """Name a volunteer, with a mark where she is on duty, or wants not to be asked now."""
    volunteer = await volunteers.get(visit.tx, person_id)
    label = verbatim(name)
    if volunteer and volunteer.is_paused(visit.now):
        label = t("assign-paused", name=name)
    elif volunteer and trade in volunteer.paused_trades:
        label = t("assign-trade-paused", name=name)
    elif volunteer and volunteer.is_on_duty(visit.now):
        label = t("assign-on-duty", name=name)
    return Option(id=str(person_id), label=render(label, visit.speaker.language), also=(name,))
