"""The minutes of a meeting (纪要): what it says to each item, approved by a second of the staff."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from dialogue.words import Text, t
from domain.agenda import Item, Outcome
from domain.meetings import Meeting, MeetingState
from domain.people import Role
from domain.reports import CLOSED, Action, Actor, Report, may
from handlers import agendas, board, post
from handlers.actions import agenda as arranging
from handlers.actions import desk, jobs, lifecycle, meeting_news, tasks
from handlers.turn import Turn, Visit
from storage import agenda, meetings, people, reports
from storage.outbox import Priority

CARDS = ("agenda", "minutes", meeting_news.STAFF)


class HandedIn(StrEnum):
    """What became of minutes that somebody hands in, or wants to approve."""

    DONE = "done"
    OPEN = "open"
    """Some item has no outcome."""
    ALONE = "alone"
    """There is no second one of the staff who could approve them."""
    OWN = "own"
    """Whoever wrote them cannot approve them."""
    LATE = "late"


async def ask(turn: Turn, meeting_id: int) -> None:
    """The meeting is over: put its agenda before staff, who write down what came of it."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None or not meeting.is_minuted_now(turn.now):
        return
    for person in await _staff(turn):
        await post.tell(turn, person, t("minutes-please"))
        await board.show(turn, person, "agenda", meeting_id, priority=Priority.OFFER)


async def conclude(
    visit: Visit,
    item_id: int,
    outcome: Outcome,
    *,
    votes: str = "",
    owner_id: int | None = None,
    due_on: date | None = None,
) -> bool:
    """Write down what the meeting says to an item; False when that cannot be changed now."""
    item = await agenda.get(visit.tx, visit.community_id, item_id)
    meeting = await _being_minuted(visit, item)
    if item is None or meeting is None:
        return False
    facts = {"outcome": outcome, "votes": votes, "owner_id": owner_id, "due_on": due_on}
    await agenda.change(visit.tx, item.id, **facts)
    await board.refresh(visit, ("agenda_item",), item.id)
    await board.refresh(visit, CARDS, meeting.id)
    return True


async def hand_in(visit: Visit, meeting: Meeting) -> HandedIn:
    """The minutes are written: the others of the staff read them."""
    if not meeting.is_minuted_now(visit.now):
        return HandedIn.LATE
    items = await agenda.of_meeting(visit.tx, visit.community_id, meeting.id)
    if not all(item.outcome for item in items):
        return HandedIn.OPEN
    others = [id for id in await _staff(visit) if id != visit.speaker.id]
    if not others:
        return HandedIn.ALONE
    by = visit.speaker.id
    await meetings.change(visit.tx, meeting.id, state=MeetingState.MINUTED, minuted_by=by)
    await board.refresh(visit, CARDS, meeting.id)
    for id in others:
        await board.show(visit, id, "minutes", meeting.id)
    return HandedIn.DONE


async def send_back(visit: Visit, meeting: Meeting) -> HandedIn:
    """Something is wrong with the minutes: whoever wrote them hears of it."""
    if meeting.state is not MeetingState.MINUTED:
        return HandedIn.LATE
    changed = {"state": MeetingState.PLANNED, "minuted_by": None}
    await meetings.change(visit.tx, meeting.id, **changed)
    if meeting.minuted_by:
        await post.tell(visit, meeting.minuted_by, t("minutes-back", name=visit.speaker.name))
    await board.refresh(visit, CARDS, meeting.id)
    return HandedIn.DONE


async def approve(visit: Visit, meeting: Meeting) -> HandedIn:
    """A second one of the staff approves: they are published, and what follows is seen to."""
    if meeting.state is not MeetingState.MINUTED:
        return HandedIn.LATE
    if meeting.minuted_by == visit.speaker.id:
        return HandedIn.OWN
    by = visit.speaker.id
    await meetings.change(visit.tx, meeting.id, state=MeetingState.APPROVED, approved_by=by)
    await meeting_news.show_minutes(visit, meeting)
    for item in await agenda.of_meeting(visit.tx, visit.community_id, meeting.id):
        await _see_to(visit, item)
    await board.refresh(visit, CARDS, meeting.id)
    return HandedIn.DONE


async def _see_to(visit: Visit, item: Item) -> None:
    """Do what follows from an outcome, and tell whoever brought the matter up."""
    report = await reports.get(visit.tx, item.report_id) if item.report_id else None
    await _tell(visit, item, report)
    if item.outcome is Outcome.NEXT:
        await arranging.carry_on(visit, item)
        return
    if item.outcome is Outcome.TASK:
        await tasks.begin(visit, item)
    if report:
        off = await reports.change(visit.tx, report.id, agenda=False)
        done = item.outcome is Outcome.SOLVED
        await (_ask_resident if done else lifecycle.show_everywhere)(visit, off)


async def _ask_resident(visit: Visit, report: Report) -> None:
    """The meeting says that it is solved; the resident alone ends it."""
    if report.state in CLOSED:
        return
    if Action.FINISH not in may(report.state, Actor.STAFF):
        report = await desk.take(visit, report) or report
    if Action.FINISH in may(report.state, Actor.STAFF):
        await jobs.finish(visit, report, Actor.STAFF, visit.speaker.id, [])


async def _tell(visit: Visit, item: Item, report: Report | None) -> None:
    said = await agendas.outcome(visit, item)
    if report:
        news = t("council-said-report", number=str(report.number), outcome=said)
        await post.tell(visit, report.reporter_id, news)
    elif item.proposed_by:
        what: Text = await agendas.subject(visit, item)
        await post.tell(visit, item.proposed_by, t("council-said-item", what=what, outcome=said))


async def _being_minuted(turn: Turn, item: Item | None) -> Meeting | None:
    if item is None or item.meeting_id is None:
        return None
    meeting = await meetings.get(turn.tx, turn.community_id, item.meeting_id)
    return meeting if meeting and meeting.is_minuted_now(turn.now) else None


async def _staff(turn: Turn) -> list[int]:
    found = await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN)
    return [person.id for person in found]
