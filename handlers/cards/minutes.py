"""What came of a meeting: its minutes while they are written, for approval, and tasks of it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.agenda import Item, Outcome
from domain.meetings import Meeting, MeetingState
from domain.people import Person
from handlers import agendas, hall
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import agenda, meetings

IN_A_ROW = 4


async def being_minuted(turn: Turn, meeting: Meeting, found: list[Item]) -> Face:
    """Draw what came of each item; where staff write it down still, with what they can do."""
    when = hall.when(turn, meeting)
    state = Text(f"minutes-{meeting.state}")
    lines = [t("minutes-title", when=when), *await agendas.minuted(turn, meeting.id), state]
    if not meeting.is_minuted_now(turn.now):
        return Face(lines)
    hand_in = [CardButton("hand_in", t("button-hand-in"))]
    return Face(lines, [*numbered(found), hand_in])


async def draw_minutes(turn: Turn, meeting_id: int, reader: Person) -> Face:
    """Draw the minutes for whoever of the staff may approve them."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None:
        return Face([t("meeting-not-there")], over=True)
    state = Text(f"minutes-{meeting.state}")
    title = t("minutes-title", when=hall.when(turn, meeting))
    lines = [title, *await agendas.minuted(turn, meeting.id), state]
    if meeting.state is not MeetingState.MINUTED:
        return Face(lines)
    approve = CardButton("approve", t("button-approve-minutes"))
    return Face(lines, [[approve, CardButton("send_back", t("button-send-back"))]])


async def outcomes(turn: Turn, item: Item, lines: list[Text]) -> Face:
    """Draw an item of a meeting that has begun: what came of it, or can come of it."""
    lines.append(t("item-outcome", outcome=await agendas.outcome(turn, item)))
    meeting = await meetings.get(turn.tx, turn.community_id, item.meeting_id or 0)
    if meeting is None or not meeting.is_minuted_now(turn.now):
        return Face(lines)
    buttons = [CardButton(f"say:{each}", Text(f"button-outcome-{each}")) for each in Outcome]
    return Face(lines, [buttons[:2], buttons[2:]])


async def draw_task(turn: Turn, item_id: int, reader: Person) -> Face:
    """Draw a task for whoever has it, and for staff."""
    item = await agenda.get(turn.tx, turn.community_id, item_id)
    if item is None or item.outcome is not Outcome.TASK:
        return Face([t("item-gone")], over=True)
    what, said = await agendas.subject(turn, item), await agendas.outcome(turn, item)
    lines = [t("task-title"), what, said]
    return Face(lines, [[CardButton("done", t("button-task-done"))]] if item.is_task else [])


def numbered(found: list[Item]) -> list[list[CardButton]]:
    """Give a button for each item, by its number."""
    buttons = [
        CardButton(f"item:{item.id}", t("item-number", number=str(number)))
        for number, item in enumerate(found, start=1)
    ]
    return [buttons[n : n + IN_A_ROW] for n in range(0, len(buttons), IN_A_ROW)]
