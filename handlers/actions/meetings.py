"""Staff plan a meeting of the council hall (同辛议事厅), change it, and cancel it.

For the calendar a meeting is a rule that names a single date: its reminders, and what becomes of
them over restarts and outages, are those of everything else that is planned.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import BaseModel

from dialogue.words import t
from domain.calendar.reminders import Kind
from domain.calendar.rules import Activity
from domain.meetings import Meeting, MeetingState, News
from handlers.actions import agenda, meeting_rounds, planning
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import guests, meetings, rules, timers

MINUTES_WANTED = "minutes_wanted"
MINUTES_AFTER = timedelta(hours=2)
"""So long after the beginning of a meeting staff are asked for its minutes."""


class Planned(BaseModel):
    """A meeting was planned; who of those invited has no account hears of it by phone."""

    meeting_id: int
    invited: int
    unreached: int


async def plan(
    visit: Visit, begins_at: datetime, place: str, invited: list[str], groups: list[int]
) -> Planned:
    """Write a meeting down, invite, and let the reminders wait."""
    meeting = await meetings.create(
        visit.tx,
        visit.community_id,
        visit.now,
        begins_at=begins_at,
        place=place,
        invited=invited,
        groups=groups,
        planned_by=visit.speaker.id,
        door_code=f"{visit.setting.random.randrange(10_000):04d}",
    )
    await agenda.take_over(visit, meeting)
    await _let_hold(visit, meeting)
    await meeting_rounds.begin(visit, meeting, News.INVITED)
    unreached = len(await meetings.to_call(visit.tx, meeting))
    count = await meetings.count_invited(visit.tx, meeting)
    return Planned(meeting_id=meeting.id, invited=count, unreached=unreached)


async def move(visit: Visit, meeting_id: int, begins_at: datetime) -> bool:
    """It is at another time: all are told and asked anew; False when it is too late for that."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None or begins_at <= visit.now:
        return False
    await guests.ask_anew(visit.tx, meeting.id)
    changed = await meetings.change(visit.tx, meeting.id, begins_at=begins_at)
    await _let_hold(visit, changed)
    await meeting_rounds.begin(visit, changed, News.MOVED, meeting.begins_at.isoformat())
    return True


async def put_elsewhere(visit: Visit, meeting_id: int, place: str) -> bool:
    """It is at another place: all are told, and what they answered holds."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return False
    changed = await meetings.change(visit.tx, meeting.id, place=place)
    await _let_hold(visit, changed)
    await meeting_rounds.begin(visit, changed, News.ELSEWHERE, meeting.place)
    return True


async def cancel(visit: Visit, meeting_id: int, why: str) -> bool:
    """It does not take place: all are told, and nobody is reminded."""
    meeting = await ahead(visit, meeting_id)
    if meeting is None:
        return False
    gone = await meetings.change(visit.tx, meeting.id, state=MeetingState.CANCELLED)
    rule = await rules.find(visit.tx, visit.community_id, Kind.MEETING, str(meeting.id))
    if rule:
        await planning.retire(visit, rule)
    await timers.cancel(visit.tx, visit.community_id, meeting.id, MINUTES_WANTED)
    await agenda.pass_on(visit, gone)
    await meeting_rounds.begin(visit, gone, News.CANCELLED, why)
    return True


async def ahead(turn: Turn, meeting_id: int) -> Meeting | None:
    """Give a meeting that takes place and has not begun."""
    found = await meetings.get(turn.tx, turn.community_id, meeting_id)
    return found if found and found.is_ahead(turn.now) else None


async def _let_hold(turn: Turn, meeting: Meeting) -> None:
    """Let the calendar know of it; a time that is changed is planned anew."""
    local = meeting.begins_at.astimezone(turn.community.zone)
    activity = Activity(
        key=str(meeting.id),
        name=render(t("meeting-name"), turn.community.language),
        place=meeting.place,
        dates=(local.date(),),
        at=local.time(),
        remind=turn.community.council.remind,
    )
    whose = turn.tx, turn.community_id
    await rules.keep(*whose, activity, turn.now, Kind.MEETING)
    await timers.put(*whose, MINUTES_WANTED, meeting.id, meeting.begins_at + MINUTES_AFTER)
    await planning.plan(turn)
