"""What lies on the staff's desk: heaps of reports, people out of reach, what could not be done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, union_all

from domain.reports import Report, State
from storage import reports as stored
from storage.database import Transaction
from storage.outbox import Delivery
from storage.tables import addresses, inbox, outbox, people, reports

MOST = 10
"""How much of a heap is shown at once, the oldest first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for on the desk."""

    states: Collection[State]
    overdue_at: datetime | None = None
    owner_id: int | None = None
    agenda: bool = False
    compound: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that could not be handled, or not be delivered."""

    at: datetime
    handled: bool
    """True: handled, and the answer did not arrive; False: it could not even be handled."""
    name: str
    """Whom it did not reach."""
    id: int


async def on_heap(tx: Transaction, community_id: int, wanted: Wanted) -> list[Report]:
    """Give the reports of a heap, those that have not moved for longest first."""
    query = stored.select_all().where(*_conditions(community_id, wanted))
    rows = await tx.execute(query.order_by(reports.c.changed_at, reports.c.id).limit(MOST))
    return [stored.read(row) for row in rows]


async def count(tx: Transaction, community_id: int, wanted: Wanted) -> int:
    """Count the reports of a heap."""
    query = select(func.count()).select_from(reports).where(*_conditions(community_id, wanted))
    return int((await tx.execute(query)).scalar_one())


def _conditions(community_id: int, wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = [reports.c.community_id == community_id, reports.c.state.in_(wanted.states)]
    if wanted.overdue_at:
        conditions.append(reports.c.due_at < wanted.overdue_at)
    if wanted.owner_id:
        conditions.append(reports.c.owner_id == wanted.owner_id)
    if wanted.agenda:
        conditions.append(reports.c.agenda)
    if wanted.compound:
        conditions.append(reports.c.compound == wanted.compound)
    if wanted.category:
        conditions.append(reports.c.category == wanted.category)
    return conditions


async def kinds(tx: Transaction, community_id: int, wanted: Wanted) -> list[str]:
    """Give the categories on a heap, those of most reports first."""
    rows = await tx.execute(
        select(reports.c.category)
        .where(*_conditions(community_id, wanted))
        .group_by(reports.c.category)
        .order_by(func.count().desc(), reports.c.category)
    )
    return list(rows.scalars())


async def unreachable(tx: Transaction, community_id: int) -> list[int]:
    """Give those who had an address, and can be reached at none any more."""
    rows = await tx.execute(
        select(addresses.c.person_id)
        .where(addresses.c.community_id == community_id)
        .group_by(addresses.c.person_id)
        .having(func.max(addresses.c.reachable) == 0)
        .order_by(addresses.c.person_id)
    )
    return list(rows.scalars())


async def aside(tx: Transaction, community_id: int, since: datetime) -> list[Aside]:
    """Give what was set aside since then, the newest first."""
    unhandled = select(
        inbox.c.handled_at.label("at"),
        (inbox.c.id < 0).label("handled"),
        inbox.c.source.label("name"),
        inbox.c.id,
    ).where(
        inbox.c.community_id == community_id,
        inbox.c.state == "aside",
        inbox.c.handled_at >= since,
    )
    undelivered = (
        select(
            outbox.c.ended_at.label("at"),
            (outbox.c.id > 0).label("handled"),
            func.coalesce(people.c.name, "").label("name"),
            outbox.c.id,
        )
        .outerjoin(
            addresses,
            (addresses.c.handle == outbox.c.handle)
            & (addresses.c.channel == outbox.c.channel)
            & (addresses.c.community_id == outbox.c.community_id),
        )
        .outerjoin(people, people.c.id == addresses.c.person_id)
        .where(
            outbox.c.community_id == community_id,
            outbox.c.state.in_((Delivery.REFUSED, Delivery.UNCERTAIN)),
            outbox.c.ended_at >= since,
        )
    )
    both = union_all(unhandled, undelivered).subquery()
    rows = await tx.execute(select(both).order_by(both.c.at.desc()))
    return [Aside(row.at, bool(row.handled), row.name, row.id) for row in rows]
