"""An agenda in words: for everybody without address, phone or the name of who reported."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.agenda import Item
from domain.meetings import Meeting
from handlers import wording
from handlers.turn import Turn
from storage import agenda, reports


async def published(turn: Turn, meeting: Meeting) -> list[Text]:
    """Give the agenda with its title, once it was published."""
    if meeting.agenda_at is None:
        return []
    return [t("agenda-title"), *await lines(turn, meeting.id)]


async def lines(turn: Turn, meeting_id: int | None) -> list[Text]:
    """Give an agenda, a numbered line for each item."""
    found = await agenda.of_meeting(turn.tx, turn.community_id, meeting_id)
    return [await line(turn, item, number) for number, item in enumerate(found, start=1)]


async def line(turn: Turn, item: Item, number: int) -> Text:
    """Give one item with its number and its minutes."""
    what = await subject(turn, item)
    return t("agenda-line", number=str(number), what=what, minutes=str(item.minutes))


async def subject(turn: Turn, item: Item) -> Text:
    """Say what an item is about: a report by category and compound, else what was proposed."""
    if item.report_id is None:
        return verbatim(wording.shortened(item.view, wording.LINE))
    report = await reports.get(turn.tx, item.report_id)
    return t(
        "agenda-report",
        category=wording.category(report.category),
        compound=wording.compound(turn, report.compound),
    )
