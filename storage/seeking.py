"""Reports that look for a neighbour, all of a community together."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from domain.dispatch import Pool
from domain.offers import OfferState
from domain.reports import Report, State
from storage.database import Transaction
from storage.reports import read, select_all
from storage.tables import (
    offers,
    people,
    pool_records,
    report_events,
    reports,
    timers,
    volunteer_compounds,
    volunteer_trades,
)
from storage.types import Id, UtcDateTime

_SOUGHT = (reports.c.community_id == bindparam("community"), reports.c.state == State.SEEKING)
_HERS = bindparam("person", type_=Id)
_TRADES = select(volunteer_trades.c.trade).where(volunteer_trades.c.person_id == _HERS)
_COMPOUNDS = select(volunteer_compounds.c.compound).where(volunteer_compounds.c.person_id == _HERS)
_VISITED = func.coalesce(reports.c.for_id, reports.c.reporter_id)
_ASKED = select(offers.c.id).where(
    offers.c.report_id == reports.c.id, offers.c.state == OfferState.OPEN
)
_WITHOUT_OFFER = (
    select(reports.c.id)
    .join(people, people.c.id == _VISITED)
    .where(
        *_SOUGHT,
        reports.c.trade.in_(_TRADES),
        reports.c.compound.in_(_COMPOUNDS),
        ~_ASKED.exists(),
    )
    .order_by(reports.c.urgent.desc(), people.c.lives_alone.desc(), reports.c.id)
    .limit(bindparam("most"))
)
_WAITING = (
    reports.c.community_id == bindparam("community"),
    or_(
        reports.c.state == State.SEEKING,
        and_(
            reports.c.state.in_((State.NEW, State.WITH_STAFF, State.REFERRED)),
            reports.c.owner_id.is_(None),
            reports.c.changed_at > bindparam("since", type_=UtcDateTime),
        ),
    ),
)
"""Neighbours are asked; or it has come to staff lately, and nobody of them sees to it yet."""
_COUNT = select(func.count()).where(*_WAITING)
_RINGS_LATER = select(timers.c.id).where(
    timers.c.community_id == reports.c.community_id,
    timers.c.kind == bindparam("timer"),
    timers.c.subject_id == reports.c.id,
)
_FIRST = (
    select(reports.c.id)
    .join(people, people.c.id == _VISITED)
    .where(
        *_SOUGHT,
        people.c.lives_alone,
        reports.c.trade == bindparam("trade"),
        reports.c.id != bindparam("report"),
        ~_ASKED.exists(),
        ~_RINGS_LATER.exists(),
    )
    .order_by(reports.c.urgent.desc(), reports.c.id)
)
_MOMENTS = (
    select(report_events.c.action, func.max(report_events.c.at).label("at"))
    .where(report_events.c.report_id == bindparam("report"))
    .group_by(report_events.c.action)
)


async def without_offer(tx: Transaction, community_id: int, person_id: int, most: int) -> list[int]:
    """Give reports for which nobody is asked now, and which she could see to.

    What is urgent comes first, then elders living alone.
    """
    asked = {"community": community_id, "person": person_id, "most": most}
    return list((await tx.execute(_WITHOUT_OFFER, asked)).scalars())


async def elders_before(tx: Transaction, report: Report, timer: str) -> list[int]:
    """Give reports of the same trade, by elders living alone, whose timer of this kind has rung."""
    asked = {"community": report.community_id, "report": report.id, "trade": report.trade}
    return list((await tx.execute(_FIRST, {**asked, "timer": timer})).scalars())


async def count(tx: Transaction, community_id: int, since: datetime) -> int:
    """Count the reports that wait for somebody; of those with staff, what came since then."""
    wanted = {"community": community_id, "since": since}
    counted: int = (await tx.execute(_COUNT, wanted)).scalar_one()
    return counted


async def all_of(tx: Transaction, community_id: int, since: datetime) -> list[Report]:
    """Give all reports that wait for somebody, the oldest first."""
    query = select_all().where(*_WAITING).order_by(reports.c.id)
    wanted = {"community": community_id, "since": since}
    return [read(row) for row in await tx.execute(query, wanted)]


async def places(
    tx: Transaction, community_id: int, compound: str, states: Collection[State]
) -> list[tuple[int, str]]:
    """Give the reports of a compound in these states with their places, the oldest first."""
    query = select(reports.c.id, reports.c.place).where(
        reports.c.community_id == community_id,
        reports.c.state.in_(states),
        reports.c.compound == compound,
    )
    return [(row.id, row.place) for row in await tx.execute(query.order_by(reports.c.id))]


async def last_moments(tx: Transaction, report_id: int) -> dict[str, datetime]:
    """Give when each action was last done to a report."""
    rows = await tx.execute(_MOMENTS, {"report": report_id})
    return {row.action: row.at for row in rows}


async def storm_since(tx: Transaction, community_id: int) -> datetime | None:
    """Give since when so many wait that staff were told."""
    query = select(pool_records.c.storm_since).where(pool_records.c.community_id == community_id)
    return (await tx.execute(query)).scalar()


async def keep_storm(tx: Transaction, community_id: int, since: datetime | None) -> None:
    """Write down that staff were told, or that it is over."""
    whose = {"community_id": community_id, "numbers": asdict(Pool())}
    row = insert(pool_records).values(storm_since=since, **whose)
    changed = {"storm_since": since}
    await tx.execute(row.on_conflict_do_update(index_elements=["community_id"], set_=changed))
