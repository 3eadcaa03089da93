"""Who knows whom: a volunteer solved a job for a resident, or staff vouch for her."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from domain.reports import State
from storage.database import Transaction
from storage.reports import fixed_by
from storage.tables import reports, volunteers, vouches


def known_to(resident: Any) -> ColumnElement[bool]:
    """Tell in a query over volunteers whether this resident knows her."""
    solved = select(reports.c.id).where(
        func.coalesce(reports.c.for_id, reports.c.reporter_id) == resident,
        fixed_by(volunteers.c.person_id),
        reports.c.state == State.SOLVED,
    )
    vouched = select(vouches.c.by).where(
        vouches.c.resident_id == resident, vouches.c.volunteer_id == volunteers.c.person_id
    )
    return or_(solved.correlate(volunteers).exists(), vouched.correlate(volunteers).exists())


async def knows(tx: Transaction, resident_id: int, volunteer_id: int) -> bool:
    """Tell whether a resident knows a volunteer."""
    hers = volunteers.c.person_id == volunteer_id
    rows = await tx.execute(select(volunteers.c.person_id).where(hers, known_to(resident_id)))
    return rows.first() is not None


async def is_vouched_for(tx: Transaction, resident_id: int, person_id: int) -> bool:
    """Tell whether staff have said that a resident knows somebody."""
    hers = vouches.c.resident_id == resident_id, vouches.c.volunteer_id == person_id
    return (await tx.execute(select(vouches.c.by).where(*hers))).first() is not None


async def vouch(
    tx: Transaction, community_id: int, resident_id: int, volunteer_id: int, by: int, now: datetime
) -> None:
    """Staff say that a resident knows somebody: a volunteer, or one who reports for her."""
    row = insert(vouches).values(
        community_id=community_id,
        resident_id=resident_id,
        volunteer_id=volunteer_id,
        by=by,
        at=now,
    )
    await tx.execute(row.on_conflict_do_nothing())
