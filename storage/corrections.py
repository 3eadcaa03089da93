"""What staff have put right of what was understood: examples that go with their reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, delete, insert, select

from domain.learned import PutRight
from domain.reports import State
from domain.taxonomy import categories
from domain.timeline import RECATEGORIZE
from storage.database import Transaction
from storage.tables import learned_reports, report_events, reports

MOST = 300
"""So many reports, the newest, are enough to learn from and to try it out on."""

_CHANGED = select(report_events.c.report_id).where(report_events.c.action == RECATEGORIZE)


async def made(tx: Transaction, community_id: int) -> list[PutRight]:
    """Give the reports of a community whose category staff have changed, the oldest first."""
    return await _read(tx, _of(community_id, reports.c.id.in_(_CHANGED)))


async def not_needed(tx: Transaction, community_id: int) -> list[PutRight]:
    """Give the solved reports of a community that nobody had to put right, the oldest first."""
    solved = reports.c.state == State.SOLVED
    return await _read(tx, _of(community_id, solved, reports.c.id.not_in(_CHANGED)))


async def learned(tx: Transaction, community_id: int) -> list[PutRight]:
    """Give the reports from which the program was told to learn, the oldest first."""
    return await _read(tx, _of_learned(), {"learns": community_id})


async def learn(tx: Transaction, community_id: int, numbers: Iterable[int], now: datetime) -> None:
    """Learn from the reports with these numbers from now on, and from no others."""
    await unlearn(tx, community_id)
    chosen = select(reports.c.id).where(
        reports.c.community_id == community_id, reports.c.number.in_([*numbers])
    )
    rows = [
        {"report_id": row.id, "community_id": community_id, "at": now}
        for row in await tx.execute(chosen)
    ]
    if rows:
        await tx.execute(insert(learned_reports), rows)


async def unlearn(tx: Transaction, community_id: int) -> None:
    """Forget what was learned; the reports and what staff put right stay."""
    of_it = learned_reports.c.community_id == community_id
    await tx.execute(delete(learned_reports).where(of_it))


@cache
def _of_learned() -> Select[tuple[int, str, str]]:
    """Every report that is told is compared with these: their few rows lead to the reports."""
    known = reports.c.category.in_([*categories()])
    return (
        select(reports.c.number, reports.c.view, reports.c.category)
        .select_from(learned_reports)
        .join(reports, reports.c.id == learned_reports.c.report_id)
        .where(learned_reports.c.community_id == bindparam("learns"), reports.c.view != "", known)
        .order_by(learned_reports.c.report_id.desc())
        .limit(MOST)
    )


def _of(community_id: int, *which: ColumnElement[bool]) -> Select[tuple[int, str, str]]:
    hers, told = reports.c.community_id == community_id, reports.c.view != ""
    known = reports.c.category.in_([*categories()])
    return (
        select(reports.c.number, reports.c.view, reports.c.category)
        .where(hers, told, known, *which)
        .order_by(reports.c.id.desc())
        .limit(MOST)
    )


async def _read(
    tx: Transaction, query: Select[tuple[int, str, str]], asked: Mapping[str, int] | None = None
) -> list[PutRight]:
    rows = (await tx.execute(query, asked)).all()
    return [PutRight(row.number, row.view, row.category) for row in reversed(rows)]
