"""An agenda in words: for everybody without address, phone or the name of who reported."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.agenda import Item, Outcome
from domain.meetings import Meeting
from handlers import moments, wording
from handlers.turn import Turn
from storage import agenda, meetings, people, reports


async def next_meeting(turn: Turn) -> Meeting | None:
    """Give the meeting that comes next, if one is planned."""
    found = await meetings.between(turn.tx, turn.community_id, turn.now)
    return found[0] if found else None


async def is_open(turn: Turn, item: Item) -> bool:
    """Tell whether the agenda that an item is on can still be changed."""
    if item.meeting_id is None:
        return True
    meeting = await meetings.get(turn.tx, turn.community_id, item.meeting_id)
    return meeting is not None and meeting.is_ahead(turn.now)


async def published(turn: Turn, meeting: Meeting) -> list[Text]:
    """Give the agenda with its title, once it was published."""
    if meeting.agenda_at is None:
        return []
    return [t("agenda-title"), *await lines(turn, meeting.id)]


async def minuted(turn: Turn, meeting_id: int) -> list[Text]:
    """Give what came of each item, numbered."""
    found = await agenda.of_meeting(turn.tx, turn.community_id, meeting_id)
    return [
        t(
            "minutes-line",
            number=str(number),
            what=await subject(turn, item),
            outcome=await outcome(turn, item),
        )
        for number, item in enumerate(found, start=1)
    ]


async def outcome(turn: Turn, item: Item) -> Text:
    """Say what the meeting says to an item."""
    match item.outcome:
        case None:
            return t("outcome-none")
        case Outcome.VOTED:
            yes, no, neither = item.votes.split("-")
            return t("outcome-voted", yes=yes, no=no, neither=neither)
        case Outcome.TASK:
            return await _task(turn, item)
        case settled:
            return Text(f"outcome-{settled}")


async def _task(turn: Turn, item: Item) -> Text:
    names = await people.names(turn.tx, [item.owner_id] if item.owner_id else [])
    name = names.get(item.owner_id or 0) or "-"
    day = moments.on(item.due_on) if item.due_on else t("no-day")
    return t("outcome-task-done" if item.done_at else "outcome-task", name=name, day=day)


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
