"""The timeline of a report: who did what to it, when and why."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select

from domain.reports import Actor, Report, State
from domain.timeline import ReportEvent
from storage.database import Transaction
from storage.tables import people, report_events


async def note(
    tx: Transaction,
    report: Report,
    now: datetime,
    actor: Actor,
    person_id: int | None,
    action: str,
    before: State | None,
    why: str,
) -> None:
    """Leave an event: who, when, from, to, why."""
    row = {
        "community_id": report.community_id,
        "report_id": report.id,
        "at": now,
        "actor": actor,
        "person_id": person_id,
        "action": action,
        "before": before,
        "after": report.state,
        "why": why,
    }
    await tx.execute(insert(report_events), row)


async def events(tx: Transaction, report_id: int) -> list[ReportEvent]:
    """Give all that happened to a report, in order."""
    rows = await tx.execute(
        select(report_events, func.coalesce(people.c.name, "").label("actor_name"))
        .outerjoin(people, people.c.id == report_events.c.person_id)
        .where(report_events.c.report_id == report_id)
        .order_by(report_events.c.id)
    )
    return [_event(row) for row in rows]


async def last_event(tx: Transaction, report_id: int) -> int:
    """Give the number of the last event: who saw an older one has missed something."""
    rows = await tx.execute(
        select(func.max(report_events.c.id)).where(report_events.c.report_id == report_id)
    )
    return rows.scalar() or 0


def _event(row: Any) -> ReportEvent:
    return ReportEvent(
        at=row.at,
        actor=Actor(row.actor),
        actor_name=row.actor_name,
        action=row.action,
        before=State(row.before) if row.before else None,
        after=State(row.after),
        why=row.why,
    )
