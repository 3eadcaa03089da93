"""Where to go and whom to call: shown to whoever has the job, put away when it ends."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.offers import OfferState
from domain.people import Person
from domain.reports import IN_HAND, Report
from handlers import wording
from handlers.cards.face import Face
from handlers.turn import Turn
from storage import offers, people, reports


async def draw(turn: Turn, offer_id: int, reader: Person) -> Face:
    """Draw it for the volunteer who claimed the job."""
    offer = await offers.get(turn.tx, offer_id)
    report = await reports.get(turn.tx, offer.report_id)
    has_it = offer.state is OfferState.ACCEPTED and report.has(reader.id)
    if not has_it or report.state not in IN_HAND:
        return Face([t("contact-put-away", job=wording.job(turn, report))], protect=True, over=True)
    return await shown(turn, report)


async def shown(turn: Turn, report: Report) -> Face:
    """Draw name, phone and place of a report in the open."""
    resident = await people.get(turn.tx, report.visited_id)
    return Face(
        [
            t("contact-title", job=wording.job(turn, report)),
            t("contact-name", name=resident.name or "-"),
            wording.phone(resident.phone),
            *await _helper(turn, report),
            t(
                "contact-place",
                compound=wording.compound(turn, report.compound),
                place=report.place,
            ),
            *wording.quoted(report.words),
            t("contact-private"),
        ],
        protect=True,
    )


async def _helper(turn: Turn, report: Report) -> list[Text]:
    """Who reported for her can be called too."""
    if report.for_id is None:
        return []
    helper = await people.get(turn.tx, report.reporter_id)
    return [t("contact-helper", name=helper.name or "-", phone=helper.phone or "-")]
