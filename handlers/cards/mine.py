"""A resident's own report: where it stands, who is on it, and what she can do about it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from domain.reports import IN_HAND, MOVABLE, UNDONE, Action, Actor, Report, State, may
from domain.timeline import URGE
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, reports, timeline


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for the resident who reported."""
    report = await reports.get(turn.tx, report_id)
    events = await timeline.events(turn.tx, report_id)
    who = await wording.whoever_has_it(turn, report)
    lines = [
        t("mine-title", number=str(report.number), category=wording.category(report.category)),
        *await _for_whom(turn, report),
        *wording.quoted(report.words),
        Text(f"mine-now-{report.state}", {"who": who}),
    ]
    if report.state is State.NOT_FIXED:
        lines.append(t("mine-why", why=events[-1].why))
    if report.state in IN_HAND:
        lines.append(t("mine-code", code=report.door_code))
    if urged := sum(event.action == URGE for event in events):
        lines.append(t("mine-urged", count=str(urged)))
    return Face(lines, _rows(_buttons(report)))


async def _for_whom(turn: Turn, report: Report) -> list[Text]:
    """Whom she reported for, and what must come first."""
    if report.for_id is None:
        return []
    names = await people.names(turn.tx, (report.for_id,))
    waits = report.unconfirmed and report.state is State.NEW
    unsure = [t("mine-unconfirmed")] if waits else []
    return [t("mine-for", name=names[report.for_id] or "-"), *unsure]


def _buttons(report: Report) -> list[CardButton]:
    allowed = may(report.state, Actor.REPORTER)
    buttons = []
    if Action.HALVE in allowed:
        buttons.append(CardButton("answer", t("button-say-how-it-went")))
    elif Action.CONFIRM in allowed:
        buttons.append(CardButton("yes", t("button-solved-now")))
    if Action.NO_SHOW in allowed:
        buttons.append(CardButton("no_show", t("button-no-show")))
    if report.state in UNDONE:
        buttons.append(CardButton("add", t("button-add")))
        buttons.append(CardButton("urge", t("button-urge")))
    if report.state in MOVABLE:
        buttons.append(CardButton("place", t("button-change-place")))
    if Action.WITHDRAW in allowed:
        buttons.append(CardButton("withdraw", t("button-withdraw")))
    return buttons


def _rows(buttons: list[CardButton]) -> list[list[CardButton]]:
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
