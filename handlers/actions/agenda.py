"""What comes on the agenda of a meeting, in which order, for how long; and its publication."""

from __future__ import annotations

from datetime import datetime

from dialogue.words import t
from domain.agenda import NOT_YET, USUAL_MINUTES, Item, Opening, moved
from domain.masking import neighbours_view
from domain.meetings import Meeting
from domain.reports import Report
from handlers import agendas, board, post
from handlers.actions import meeting_news
from handlers.turn import Turn, Visit
from storage import agenda, meetings

CARD = "agenda"


async def put_report(turn: Turn, report: Report) -> None:
    """Put a report on the agenda of the next meeting, planned already or not.

    One that was on an agenda before goes on with that: it is one matter, and counted once.
    """
    before = await agenda.about(turn.tx, report.id)
    since = before.created_at if before else turn.now
    carried_from = before.id if before else None
    await _add(turn, since, report_id=report.id, carried_from=carried_from)


async def take_report(turn: Turn, report: Report) -> None:
    """Take a report off, unless the meeting has spoken of it."""
    item = await agenda.about(turn.tx, report.id)
    if item and await agendas.is_open(turn, item):
        await agenda.remove(turn.tx, item.id)
        await _follow(turn, item.meeting_id)


async def propose(visit: Visit, words: str) -> bool:
    """Somebody proposes an item; staff hear of it, and may take it off."""
    view = neighbours_view(words, [visit.speaker.name])
    item = await _add(visit, visit.now, proposed_by=visit.speaker.id, words=words, view=view)
    news = t("item-proposed", name=visit.speaker.name or "-", words=view)
    await post.tell_staff(visit, news)
    return item.meeting_id is not None


async def shift(visit: Visit, item: Item, by: int) -> None:
    """Put an item so many places later."""
    found = await agenda.of_meeting(visit.tx, visit.community_id, item.meeting_id)
    order = moved([each.id for each in found], item.id, by)
    await agenda.put_in_order(visit.tx, order)
    await _follow(visit, item.meeting_id)


async def set_minutes(visit: Visit, item: Item, minutes: int) -> None:
    """Say how long an item may take."""
    await agenda.change(visit.tx, item.id, minutes=minutes)
    await _follow(visit, item.meeting_id)


async def drop(visit: Visit, item: Item) -> bool:
    """Take off what somebody proposed; what a meeting put off stays until one ends it."""
    if item.carried_from:
        return False
    await agenda.remove(visit.tx, item.id)
    await _follow(visit, item.meeting_id)
    return True


async def publish(visit: Visit, meeting: Meeting) -> None:
    """Show the agenda in the groups, and from now on in every reminder."""
    published = await meetings.change(visit.tx, meeting.id, agenda_at=visit.now)
    await meeting_news.show_agenda(visit, published)
    await board.refresh(visit, (CARD,), meeting.id)


async def take_over(turn: Turn, meeting: Meeting) -> None:
    """A meeting is planned: what waited for one comes on its agenda, if it is the next."""
    coming = await agendas.next_meeting(turn)
    if coming and coming.id == meeting.id:
        await agenda.carry(turn.tx, turn.community_id, None, meeting.id)
        await board.refresh(turn, (CARD,), NOT_YET)


async def pass_on(turn: Turn, meeting: Meeting) -> None:
    """A meeting is cancelled: what was on its agenda waits for the next."""
    coming = await agendas.next_meeting(turn)
    new = coming.id if coming else None
    await agenda.carry(turn.tx, turn.community_id, meeting.id, new)
    await _follow(turn, new)


async def carry_on(turn: Turn, item: Item) -> None:
    """An item is spoken of again: it goes on at the end of the next agenda."""
    coming = await agendas.next_meeting(turn)
    where = coming.id if coming else None
    await agenda.add(
        turn.tx,
        turn.community_id,
        where,
        item.created_at,
        report_id=item.report_id,
        proposed_by=item.proposed_by,
        words=item.words,
        view=item.view,
        minutes=item.minutes,
        carried_from=item.id,
    )
    await _follow(turn, where)


async def enter_opening(visit: Visit, collected: int, solved: int) -> None:
    """Enter what the hall had done before the bot."""
    opening = Opening(collected, solved, visit.speaker.id, visit.now)
    await agenda.enter(visit.tx, visit.community_id, opening)
    await board.refresh(visit, ("hall",), visit.community_id)


async def _add(turn: Turn, since: datetime, **facts: object) -> Item:
    coming = await agendas.next_meeting(turn)
    where = coming.id if coming else None
    item = await agenda.add(
        turn.tx, turn.community_id, where, since, minutes=USUAL_MINUTES, **facts
    )
    await _follow(turn, where)
    return item


async def _follow(turn: Turn, meeting_id: int | None) -> None:
    await board.refresh(turn, (CARD,), meeting_id or NOT_YET)
