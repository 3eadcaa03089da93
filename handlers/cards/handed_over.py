"""Why a report has come to staff: it stands on its card until somebody does something about it."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import Text, t
from domain.dispatch import HandOver
from domain.reports import Action, Actor, Report
from domain.timeline import ReportEvent
from handlers import choosing
from handlers.turn import Turn
from storage import people
from storage.decisions import Decided


async def lines(
    turn: Turn, report: Report, events: Sequence[ReportEvent], decided: Sequence[Decided]
) -> list[Text]:
    """Say why no neighbour does it, and what staff are wanted for."""
    if await choosing.lacks_company(turn, report):
        return [*await _why(turn, events, decided), t("along-wanted")]
    if report.fixers and report.wants and decided and decided[-1].kind == "escalate":
        return [t("second-nobody")]
    return await _why(turn, events, decided)


async def _why(turn: Turn, events: Sequence[ReportEvent], decided: Sequence[Decided]) -> list[Text]:
    if not _just_handed_over(events, decided):
        return []
    why, name = HandOver(decided[-1].why), await _first_on_duty(turn)
    if why is HandOver.HELD_BACK and events[-1].action == Action.ESCALATE:
        return [t("guard-staff"), *([t("guard-duty", name=name)] if name else [])]
    if not name:
        return [t("handed-over", why=Text(f"hand-over-{why}"))]
    return [t("handed-over-duty", why=Text(f"hand-over-{why}"), name=name)]


async def _first_on_duty(turn: Turn) -> str:
    """Name who is called first, and so shall keep an eye on it; empty if nobody is on duty."""
    on_duty = await people.on_duty(turn.tx, turn.community_id)
    return (await people.get(turn.tx, on_duty[0])).name if on_duty else ""


def _just_handed_over(events: Sequence[ReportEvent], decided: Sequence[Decided]) -> bool:
    """Tell whether the last that happened is what the dispatch decided last."""
    if not events or not decided or decided[-1].kind != "escalate":
        return False
    last = events[-1]
    handed = last.action in (Action.ESCALATE, Action.REFER) and last.actor is Actor.CLOCK
    return handed and last.at == decided[-1].at
