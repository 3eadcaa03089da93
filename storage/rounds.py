"""Rounds of news about a meeting: whom they have reached so far. What is over leaves nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from domain.meetings import Meeting, News
from storage.database import Transaction
from storage.tables import meeting_rounds


@dataclass(frozen=True, slots=True)
class Round:
    """News on its way to all whom a meeting concerns, in the order of their ids."""

    id: int
    meeting_id: int
    news: News
    detail: str
    """What was before, or why: the old time (ISO 8601, UTC), the old place, a reason."""
    told_to: int
    """The id of the last who was told."""


async def begin(tx: Transaction, meeting: Meeting, news: News, detail: str) -> int:
    """Begin a round, in place of one that is on its way: who was not told yet hears the newest."""
    of_it = meeting_rounds.c.meeting_id == meeting.id
    await tx.execute(delete(meeting_rounds).where(of_it))
    row = insert(meeting_rounds).values(
        community_id=meeting.community_id, meeting_id=meeting.id, news=news, detail=detail
    )
    return int((await tx.execute(row.returning(meeting_rounds.c.id))).scalar_one())


async def get(tx: Transaction, round_id: int) -> Round | None:
    """Give a round that is on its way."""
    columns = (meeting_rounds.c[name] for name in Round.__slots__)
    row = (await tx.execute(select(*columns).where(meeting_rounds.c.id == round_id))).first()
    return Round(row.id, row.meeting_id, News(row.news), row.detail, row.told_to) if row else None


async def reached(tx: Transaction, round_id: int, person_id: int) -> None:
    """Note who was told last."""
    one = meeting_rounds.c.id == round_id
    await tx.execute(update(meeting_rounds).where(one).values(told_to=person_id))


async def end(tx: Transaction, round_id: int) -> None:
    """Forget a round that has reached everybody."""
    await tx.execute(delete(meeting_rounds).where(meeting_rounds.c.id == round_id))
