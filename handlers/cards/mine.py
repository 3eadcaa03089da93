"""A resident's own report: where it stands, who is on it, and the ways out."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from domain.reports import IN_HAND, Action, Actor, Report, may
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who reported."""
    report = await reports.get(turn.tx, report_id)
    lines = [
        t("mine-title", number=str(report.number), category=wording.category(report.category)),
        *wording.quoted(report.words),
        wording.state(report.state),
    ]
    if report.state in IN_HAND:
        who = await wording.whoever_has_it(turn, report)
        lines.append(t("mine-who", who=who, code=report.door_code))
    return Face(lines, [[button] for button in _buttons(report)])


def _buttons(report: Report) -> list[CardButton]:
    allowed = may(report.state, Actor.REPORTER)
    buttons = []
    if Action.HALVE in allowed:
        buttons.append(CardButton("answer", t("button-say-how-it-went")))
    elif Action.CONFIRM in allowed:
        buttons.append(CardButton("yes", t("button-solved-now")))
    if Action.NO_SHOW in allowed:
        buttons.append(CardButton("no_show", t("button-no-show")))
    if Action.WITHDRAW in allowed:
        buttons.append(CardButton("withdraw", t("button-withdraw")))
    return buttons
