"""The talent pool (小源能人库): who offers what, and who can be asked now."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.dispatch import Candidate
from domain.offers import OfferState
from domain.people import Role, Standing, Volunteer
from domain.reports import State
from storage import acquaintance
from storage.database import Transaction
from storage.reports import fixed_by
from storage.tables import (
    offers,
    people,
    reports,
    roles,
    volunteer_compounds,
    volunteer_trades,
    volunteers,
)


async def save(tx: Transaction, community_id: int, volunteer: Volunteer, now: datetime) -> None:
    """Write a sign-up down, in place of an older one of the same person."""
    facts = _columns(volunteer) | {"community_id": community_id, "applied_at": now}
    row = insert(volunteers).values(facts)
    await tx.execute(row.on_conflict_do_update(index_elements=["person_id"], set_=facts))
    await _write_lists(tx, community_id, volunteer)


async def change(tx: Transaction, community_id: int, volunteer: Volunteer) -> None:
    """Write down what a member of the pool offers from now on."""
    same = volunteers.c.person_id == volunteer.person_id
    await tx.execute(update(volunteers).where(same).values(_columns(volunteer)))
    await _write_lists(tx, community_id, volunteer)


async def remove(tx: Transaction, person_id: int) -> None:
    """Forget what somebody offered, and that she was in the pool."""
    for table in (volunteer_trades, volunteer_compounds, volunteers):
        await tx.execute(delete(table).where(table.c.person_id == person_id))
    hers = roles.c.person_id == person_id, roles.c.role == Role.VOLUNTEER
    await tx.execute(delete(roles).where(*hers))


def _columns(volunteer: Volunteer) -> dict[str, Any]:
    facts = asdict(volunteer)
    return {name: facts[name] for name in facts if name not in _LISTS}


_LISTS = ("trades", "compounds", "paused_trades")
"""What stands in tables of its own."""


async def _write_lists(tx: Transaction, community_id: int, volunteer: Volunteer) -> None:
    whose = {"community_id": community_id, "person_id": volunteer.person_id}
    paused = volunteer.paused_trades
    trades = [whose | {"trade": t, "paused": t in paused} for t in sorted(volunteer.trades)]
    places = [whose | {"compound": key} for key in sorted(volunteer.compounds)]
    for table, rows in ((volunteer_trades, trades), (volunteer_compounds, places)):
        await tx.execute(delete(table).where(table.c.person_id == volunteer.person_id))
        if rows:
            await tx.execute(table.insert(), rows)


async def get(tx: Transaction, person_id: int) -> Volunteer | None:
    """Give a person's sign-up, if there is one."""
    rows = await tx.execute(_select().where(volunteers.c.person_id == person_id))
    row = rows.first()
    if row is None:
        return None
    return Volunteer(
        person_id=person_id,
        standing=Standing(row.standing),
        trades=frozenset(await _list(tx, volunteer_trades.c.trade, person_id)),
        paused_trades=frozenset(await _paused(tx, person_id)),
        compounds=frozenset(await _list(tx, volunteer_compounds.c.compound, person_id)),
        hours_start=row.hours_start,
        hours_end=row.hours_end,
        weekly_offers=row.weekly_offers,
        at_night=row.at_night,
        paused_until=row.paused_until,
        on_duty_until=row.on_duty_until,
        certificate=row.certificate,
    )


async def member(tx: Transaction, person_id: int) -> Volunteer | None:
    """Give what somebody offers, if staff have approved her."""
    found = await get(tx, person_id)
    return found if found and found.standing is Standing.APPROVED else None


async def decide(
    tx: Transaction, person_id: int, standing: Standing, by: int, now: datetime
) -> bool:
    """Approve or decline a sign-up; False when somebody has decided already."""
    done = await tx.execute(
        update(volunteers)
        .where(volunteers.c.person_id == person_id, volunteers.c.standing == Standing.APPLIED)
        .values(standing=standing, decided_by=by, decided_at=now)
    )
    return done.rowcount == 1


async def waiting(tx: Transaction, community_id: int) -> list[int]:
    """Give those who wait for staff to approve them, the longest first."""
    rows = await tx.execute(
        select(volunteers.c.person_id)
        .where(
            volunteers.c.community_id == community_id,
            volunteers.c.standing == Standing.APPLIED,
        )
        .order_by(volunteers.c.applied_at)
    )
    return list(rows.scalars())


async def approved(tx: Transaction, community_id: int, trade: str | None) -> list[tuple[int, str]]:
    """Give id and name of the approved volunteers, with this trade if one is given."""
    query = (
        select(people.c.id, people.c.name)
        .join(volunteers, volunteers.c.person_id == people.c.id)
        .where(
            volunteers.c.community_id == community_id,
            volunteers.c.standing == Standing.APPROVED,
        )
        .order_by(people.c.id)
    )
    if trade:
        having = select(volunteer_trades.c.person_id).where(volunteer_trades.c.trade == trade)
        query = query.where(people.c.id.in_(having))
    return [(row.id, row.name) for row in await tx.execute(query)]


_HAD_IT = (OfferState.ACCEPTED, OfferState.GIVEN_BACK, OfferState.LAPSED)


def _candidates() -> Select[Any]:
    week = (
        select(func.count())
        .where(offers.c.person_id == volunteers.c.person_id, offers.c.sent_at >= bindparam("since"))
        .scalar_subquery()
    )
    busy_until = (
        select(func.max(offers.c.expires_at))
        .where(offers.c.person_id == volunteers.c.person_id, offers.c.state == OfferState.OPEN)
        .scalar_subquery()
    )
    asked = (
        select(func.max(offers.c.round))
        .where(
            offers.c.person_id == volunteers.c.person_id, offers.c.report_id == bindparam("report")
        )
        .scalar_subquery()
    )
    had_it = (
        select(func.count())
        .where(
            offers.c.person_id == volunteers.c.person_id,
            offers.c.report_id == bindparam("report"),
            offers.c.state.in_(_HAD_IT),
        )
        .scalar_subquery()
    )
    jobs = (
        select(func.count())
        .where(
            fixed_by(volunteers.c.person_id),
            reports.c.state == State.SOLVED,
        )
        .scalar_subquery()
    )
    visited = (
        select(func.coalesce(reports.c.for_id, reports.c.reporter_id))
        .where(reports.c.id == bindparam("report"))
        .scalar_subquery()
    )
    serves = (
        select(func.group_concat(volunteer_compounds.c.compound))
        .where(volunteer_compounds.c.person_id == volunteers.c.person_id)
        .scalar_subquery()
    )
    return (
        select(
            volunteers.c.person_id,
            people.c.name,
            people.c.compound,
            serves.label("serves"),
            volunteers.c.hours_start,
            volunteers.c.hours_end,
            volunteers.c.at_night,
            volunteers.c.weekly_offers,
            week.label("offers_this_week"),
            busy_until.label("busy_until"),
            func.coalesce(asked, 0).label("asked_in_round"),
            (had_it > 0).label("had_it"),
            jobs.label("jobs_done"),
            volunteer_trades.c.paused.label("trade_paused"),
            volunteers.c.paused_until,
            volunteers.c.on_duty_until,
            (volunteers.c.certificate != "").label("certified"),
            acquaintance.known_to(visited).label("known"),
        )
        .join(volunteer_trades, volunteer_trades.c.person_id == volunteers.c.person_id)
        .join(people, people.c.id == volunteers.c.person_id)
        .where(
            volunteer_trades.c.trade == bindparam("trade"),
            volunteers.c.community_id == bindparam("community"),
            volunteers.c.standing == Standing.APPROVED,
        )
        .order_by(volunteers.c.person_id)
    )


_CANDIDATES = _candidates()


async def candidates(
    tx: Transaction, community_id: int, report_id: int, trade: str, since: datetime
) -> list[Candidate]:
    """Give everybody approved for a trade, with their record; `since` begins the offer week."""
    asked = {"community": community_id, "report": report_id, "trade": trade, "since": since}
    return [_candidate(row) for row in await tx.execute(_CANDIDATES, asked)]


def _candidate(row: Any) -> Candidate:
    facts = dict(row._mapping)
    facts["serves"] = frozenset((facts["serves"] or "").split(",")) - {""}
    return Candidate(**facts)


def _select() -> Any:
    return select(
        volunteers.c.standing,
        volunteers.c.hours_start,
        volunteers.c.hours_end,
        volunteers.c.weekly_offers,
        volunteers.c.at_night,
        volunteers.c.paused_until,
        volunteers.c.on_duty_until,
        volunteers.c.certificate,
    )


async def _paused(tx: Transaction, person_id: int) -> list[str]:
    hers = volunteer_trades.c.person_id == person_id
    rows = await tx.execute(select(volunteer_trades.c.trade).where(hers, volunteer_trades.c.paused))
    return list(rows.scalars())


async def _list(tx: Transaction, column: Any, person_id: int) -> list[str]:
    rows = await tx.execute(select(column).where(column.table.c.person_id == person_id))
    return list(rows.scalars())
