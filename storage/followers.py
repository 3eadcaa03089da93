"""Neighbours who follow a report that another resident made, of a matter that troubles them too."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from domain.reports import Report
from storage.database import Transaction
from storage.tables import followers


async def add(tx: Transaction, report: Report, person_id: int, now: datetime) -> None:
    """Let somebody follow a report; who follows it already goes on."""
    row = insert(followers).values(
        report_id=report.id, person_id=person_id, community_id=report.community_id, since=now
    )
    await tx.execute(row.on_conflict_do_nothing())


async def remove(tx: Transaction, report_id: int, person_id: int) -> bool:
    """Let somebody hear no more of a report; False when she did not follow it."""
    gone = await tx.execute(
        delete(followers).where(
            followers.c.report_id == report_id, followers.c.person_id == person_id
        )
    )
    return gone.rowcount == 1


async def of_report(tx: Transaction, report_id: int) -> list[int]:
    """Give the ids of those who follow a report, in the order they began to."""
    rows = await tx.execute(
        select(followers.c.person_id)
        .where(followers.c.report_id == report_id)
        .order_by(followers.c.since, followers.c.person_id)
    )
    return list(rows.scalars())


async def followed_by(tx: Transaction, person_id: int) -> list[int]:
    """Give the ids of the reports that somebody follows, the newest first."""
    rows = await tx.execute(
        select(followers.c.report_id)
        .where(followers.c.person_id == person_id)
        .order_by(followers.c.report_id.desc())
    )
    return list(rows.scalars())
