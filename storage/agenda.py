"""Agendas: what is to be spoken of at a meeting, in which order and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.agenda import Item, Opening, Outcome
from domain.meetings import MeetingState
from domain.reports import CLOSED, Report, State
from storage import reports as stored
from storage.database import Transaction
from storage.tables import agenda_items, hall_openings, meetings, reports

MOST_SUGGESTED = 5

_COLUMNS = tuple(agenda_items.c[name] for name in Item.__slots__)
_SELECT = select(*_COLUMNS).order_by(agenda_items.c.position, agenda_items.c.id)


async def add(
    tx: Transaction,
    community_id: int,
    meeting_id: int | None,
    created_at: datetime,
    **facts: object,
) -> Item:
    """Put an item at the end of an agenda; `facts` are other columns."""
    last = select(func.coalesce(func.max(agenda_items.c.position), 0)).where(
        *_on(community_id, meeting_id)
    )
    position = (await tx.execute(last)).scalar_one() + 1
    row = insert(agenda_items).values(
        community_id=community_id,
        meeting_id=meeting_id,
        position=position,
        created_at=created_at,
        **facts,
    )
    return _item((await tx.execute(row.returning(*_COLUMNS))).one())


async def get(tx: Transaction, community_id: int, item_id: int) -> Item | None:
    """Give an item of a community by id."""
    theirs = agenda_items.c.community_id == community_id, agenda_items.c.id == item_id
    row = (await tx.execute(_SELECT.where(*theirs))).first()
    return _item(row) if row else None


async def of_meeting(tx: Transaction, community_id: int, meeting_id: int | None) -> list[Item]:
    """Give an agenda in its order; None is what waits for a meeting to be planned."""
    rows = await tx.execute(_SELECT.where(*_on(community_id, meeting_id)))
    return [_item(row) for row in rows]


async def about(tx: Transaction, report_id: int) -> Item | None:
    """Give the newest item that is about a report."""
    query = _SELECT.where(agenda_items.c.report_id == report_id)
    rows = (await tx.execute(query.order_by(None).order_by(agenda_items.c.id.desc()))).first()
    return _item(rows) if rows else None


async def proposed_by(tx: Transaction, person_id: int) -> list[Item]:
    """Give what somebody has proposed, in that order."""
    hers = _SELECT.where(agenda_items.c.proposed_by == person_id)
    return [_item(row) for row in await tx.execute(hers.order_by(None).order_by(agenda_items.c.id))]


async def change(tx: Transaction, item_id: int, **facts: object) -> None:
    """Change columns of an item."""
    await tx.execute(update(agenda_items).where(agenda_items.c.id == item_id).values(**facts))


async def remove(tx: Transaction, item_id: int) -> None:
    """Take an item off, as if it had never been on."""
    await tx.execute(delete(agenda_items).where(agenda_items.c.id == item_id))


async def put_in_order(tx: Transaction, ids: Sequence[int]) -> None:
    """Let items follow each other as their ids do."""
    for position, id in enumerate(ids, start=1):
        await change(tx, id, position=position)


async def carry(tx: Transaction, community_id: int, old: int | None, new: int | None) -> None:
    """Put all items of one agenda at the end of another."""
    for item in await of_meeting(tx, community_id, old):
        await change(tx, item.id, meeting_id=new, position=_BEHIND + item.position)
    await put_in_order(tx, [item.id for item in await of_meeting(tx, community_id, new)])


_BEHIND = 10_000
"""More than there are items on an agenda."""


async def matters(tx: Transaction, community_id: int) -> list[tuple[Item, State | None]]:
    """Give every matter once, by its newest item, with the state of its report."""
    later = agenda_items.alias()
    goes_on = exists().where(later.c.carried_from == agenda_items.c.id)
    rows = await tx.execute(
        select(*_COLUMNS, reports.c.state)
        .select_from(agenda_items.outerjoin(reports))
        .where(agenda_items.c.community_id == community_id, ~goes_on)
        .order_by(agenda_items.c.id)
    )
    return [(_item(row[:-1]), State(row.state) if row.state else None) for row in rows]


async def overdue_tasks(tx: Transaction, community_id: int, today: date) -> list[int]:
    """Give the ids of the tasks whose day is over, the oldest first."""
    rows = await tx.execute(
        select(agenda_items.c.id)
        .join(meetings, meetings.c.id == agenda_items.c.meeting_id)
        .where(
            agenda_items.c.community_id == community_id,
            agenda_items.c.outcome == Outcome.TASK,
            agenda_items.c.done_at.is_(None),
            agenda_items.c.due_on < today,
            meetings.c.state == MeetingState.APPROVED,
        )
        .order_by(agenda_items.c.due_on, agenda_items.c.id)
    )
    return list(rows.scalars())


async def opening(tx: Transaction, community_id: int) -> Opening | None:
    """Give the figures from before the bot, if somebody has entered them."""
    row = (await tx.execute(_OPENING.where(hall_openings.c.community_id == community_id))).first()
    return Opening(*row) if row else None


_OPENING = select(
    hall_openings.c.collected,
    hall_openings.c.solved,
    hall_openings.c.entered_by,
    hall_openings.c.entered_at,
)


async def enter(tx: Transaction, community_id: int, opening: Opening) -> None:
    """Enter the figures from before the bot; the last ones count."""
    facts = asdict(opening)
    row = upsert(hall_openings).values(community_id=community_id, **facts)
    await tx.execute(row.on_conflict_do_update(index_elements=["community_id"], set_=facts))


async def suggested(tx: Transaction, community_id: int, now: datetime) -> list[Report]:
    """Give reports that are overdue, or closed and not fixed, and were on no agenda yet."""
    was_on = exists().where(agenda_items.c.report_id == reports.c.id)
    overdue = and_(reports.c.state.not_in(CLOSED), reports.c.due_at < now)
    rows = await tx.execute(
        stored.select_all()
        .where(
            reports.c.community_id == community_id,
            or_(reports.c.state == State.NOT_FIXED, overdue),
            ~reports.c.agenda,
            ~was_on,
        )
        .order_by(reports.c.changed_at, reports.c.id)
        .limit(MOST_SUGGESTED)
    )
    return [stored.read(row) for row in rows]


def _on(community_id: int, meeting_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return agenda_items.c.community_id == community_id, agenda_items.c.meeting_id == meeting_id


def _item(row: Any) -> Item:
    facts = dict(zip(Item.__slots__, row, strict=True))
    return Item(**facts | {"outcome": Outcome(facts["outcome"]) if facts["outcome"] else None})
