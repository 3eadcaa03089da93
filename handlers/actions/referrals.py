"""Hands a report to a partner unit of the alliance (爱心联盟)."""

from __future__ import annotations

from domain.reports import Action, Actor, Report
from domain.timeline import ALONG
from handlers import board, choosing
from handlers.actions import lifecycle, looking
from handlers.turn import Turn, Visit
from storage import cards, people, reports, timeline


async def refer(
    turn: Turn, report: Report, unit: str, actor: Actor, *, by: int | None = None
) -> Report | None:
    """Give a report to a unit: whoever speaks for it gets a card, staff see to it in any case."""
    names = {known.key: known.name for known in turn.community.units}
    facts: dict[str, object] = {"unit": unit, "fixer_id": None}
    if await choosing.is_guarded(turn, report):
        facts["owner_id"] = None  # whoever has seen to it has not said that she goes along
    referred = await lifecycle.change(
        turn, report, Action.REFER, actor, by=by, why=names[unit], **facts
    )
    if referred is None:
        return None
    for person_id in await people.unit_contacts(turn.tx, turn.community_id, unit):
        await _hand_over(turn, referred, person_id)
    await lifecycle.show_to_staff(turn, referred, bundled=actor is Actor.CLOCK)
    return referred


async def _hand_over(turn: Turn, report: Report, person_id: int) -> None:
    shown = await board.show(turn, person_id, "referral", report.id)
    if shown and not await choosing.lacks_company(turn, report):
        await looking.at_contact(turn, person_id, report)


async def go_along(visit: Visit, report: Report) -> Report | None:
    """One of the staff goes along to an elder living alone: now the unit sees where to go."""
    if not await choosing.lacks_company(visit, report):
        return None
    by = visit.speaker.id
    along = await reports.change(visit.tx, report.id, owner_id=by)
    await timeline.note(visit.tx, along, visit.now, Actor.STAFF, by, ALONG, along.state, "")
    for person_id in await cards.readers(visit.tx, ("referral",), report.id):
        await looking.at_contact(visit, person_id, along)
    await lifecycle.show_everywhere(visit, along)
    return along
