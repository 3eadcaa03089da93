"""News of a meeting goes round slice by slice: when all are invited, nobody waits meanwhile."""

from __future__ import annotations

from domain.meetings import Meeting, News
from handlers import board
from handlers.actions import meeting_news
from handlers.turn import Turn
from storage import meetings, rounds, timers

MEETING_ROUND = "meeting_round"
SLICE = 50
"""How many people are told in one transaction."""


async def begin(turn: Turn, meeting: Meeting, news: News, detail: str = "") -> None:
    """Tell the groups, the staff and the first of those concerned at once, then all others."""
    await meeting_news.announce(turn, meeting, news, detail)
    if news in (News.INVITED, *meeting_news.REMINDERS):
        await meeting_news.show_staff(turn, meeting)
    await board.refresh(turn, (meeting_news.STAFF,), meeting.id)
    await go_on(turn, await rounds.begin(turn.tx, meeting, news, detail))


async def go_on(turn: Turn, round_id: int) -> None:
    """Tell the next; who is told stands in the same transaction, so nobody is told twice."""
    found = await rounds.get(turn.tx, round_id)
    if found is None:
        return
    meeting = await meetings.get(turn.tx, turn.community_id, found.meeting_id)
    ids: list[int] = []
    if meeting and (found.news is News.CANCELLED or meeting.is_ahead(turn.now)):
        ids = await meetings.concerned(turn.tx, meeting, found.told_to, SLICE)
        await meeting_news.tell(turn, meeting, found.news, found.detail, ids)
    if len(ids) < SLICE:
        await rounds.end(turn.tx, round_id)
        return
    await rounds.reached(turn.tx, round_id, ids[-1])
    await timers.put(turn.tx, turn.community_id, MEETING_ROUND, round_id, turn.now)
