"""Hands a report to a partner unit of the alliance (爱心联盟)."""

from __future__ import annotations

from domain.reports import Action, Actor, Report
from handlers import board
from handlers.actions import lifecycle, looking
from handlers.turn import Turn
from storage import people


async def refer(
    turn: Turn, report: Report, unit: str, actor: Actor, *, by: int | None = None
) -> Report | None:
    """Give a report to a unit: whoever speaks for it gets a card, staff see to it in any case."""
    names = {known.key: known.name for known in turn.community.units}
    referred = await lifecycle.change(
        turn, report, Action.REFER, actor, by=by, why=names[unit], unit=unit, fixer_id=None
    )
    if referred is None:
        return None
    for person_id in await people.unit_contacts(turn.tx, turn.community_id, unit):
        await _hand_over(turn, referred, person_id)
    await lifecycle.show_to_staff(turn, referred)
    return referred


async def _hand_over(turn: Turn, report: Report, person_id: int) -> None:
    if await board.show(turn, person_id, "referral", report.id):
        await looking.at_contact(turn, person_id, report)
