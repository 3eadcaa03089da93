"""The talent pool (小源能人库): who offers what, and who can be asked now."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.people import Role, Standing, Volunteer
from storage.database import Transaction
from storage.tables import (
    people,
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
        strict_hours=row.strict_hours,
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


def _select() -> Any:
    return select(
        volunteers.c.standing,
        volunteers.c.hours_start,
        volunteers.c.hours_end,
        volunteers.c.weekly_offers,
        volunteers.c.at_night,
        volunteers.c.paused_until,
        volunteers.c.on_duty_until,
        volunteers.c.strict_hours,
        volunteers.c.certificate,
    )


async def _paused(tx: Transaction, person_id: int) -> list[str]:
    hers = volunteer_trades.c.person_id == person_id
    rows = await tx.execute(select(volunteer_trades.c.trade).where(hers, volunteer_trades.c.paused))
    return list(rows.scalars())


async def _list(tx: Transaction, column: Any, person_id: int) -> list[str]:
    rows = await tx.execute(select(column).where(column.table.c.person_id == person_id))
    return list(rows.scalars())
