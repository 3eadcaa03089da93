"""What a resident can do to her own report."""

from __future__ import annotations

from collections.abc import Collection

from dialogue.words import Text, t
from domain.reports import MOVABLE, UNDONE, Action, Actor, Report, State, may
from handlers import board, conversations
from handlers.actions import own_report, reporting
from handlers.taps import solved
from handlers.taps.tap import Tap
from handlers.taps.visit import no_show
from handlers.turn import Visit
from storage import reports
from storage.cards import Card

WITHDRAWABLE = {state for state in State if Action.WITHDRAW in may(state, Actor.REPORTER)}


async def answer(visit: Visit, card: Card, _: str) -> Text | None:
    """Say how it went: the question is put again."""
    await board.show(visit, visit.speaker.id, "solved", card.subject_id)
    return None


async def add(visit: Visit, card: Card, _: str) -> Text | None:
    """Add a note or a photo."""
    report = await reports.get(visit.tx, card.subject_id)
    if await _too_late(visit, report, UNDONE):
        return t("too-late")
    await conversations.begin(visit, "add_to_report", report_id=report.id)
    return None


async def urge(visit: Visit, card: Card, _: str) -> Text:
    """Ask whoever has it to hurry."""
    return (await own_report.urge(visit, await reports.get(visit.tx, card.subject_id))).told()


async def place(visit: Visit, card: Card, _: str) -> Text | None:
    """It is somewhere else."""
    report = await reports.get(visit.tx, card.subject_id)
    if await _too_late(visit, report, MOVABLE):
        return t("too-late")
    at_home = reporting.inside_the_door(report.category)
    await conversations.begin(visit, "change_place", report_id=report.id, at_home=at_home)
    return None


async def _too_late(visit: Visit, report: Report, states: Collection[State]) -> bool:
    """Tell whether a report has left these states; its cards then say where it stands."""
    if report.state not in states:
        await board.refresh(visit, ("mine",), report.id)
    return report.state not in states


async def withdraw(visit: Visit, card: Card, _: str) -> Text | None:
    """Nobody is needed any more: is she sure?"""
    report = await reports.get(visit.tx, card.subject_id)
    if await _too_late(visit, report, WITHDRAWABLE):
        return t("too-late")
    await board.show(visit, visit.speaker.id, "withdraw", report.id)
    return None


TAPS: dict[str, Tap] = {
    "answer": answer,
    "yes": solved.yes,
    "no_show": no_show,
    "add": add,
    "urge": urge,
    "place": place,
    "withdraw": withdraw,
}
