"""Reports: what was said, where they stand, and who did what to them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, insert, or_, select, update

from domain.reports import CLOSED, Report, State
from storage.database import Transaction
from storage.tables import report_parts, reports

_COLUMNS = tuple(reports.c[name] for name in Report.__slots__)


@dataclass(frozen=True, slots=True)
class ReportPart:
    """Something that was said or shown about a report, at one of its stages."""

    stage: str
    """``report``, ``reopened``, ``half`` or ``finished``."""
    said_by: int
    message_id: str
    kind: str
    text: str
    file: str
    seconds: int | None
    latitude: float | None
    longitude: float | None


_PART = tuple(report_parts.c[name] for name in ReportPart.__slots__)
_SELECT = select(*_COLUMNS)
_GET = _SELECT.where(reports.c.id == bindparam("report"))
_CREATE = insert(reports).returning(*_COLUMNS)
_CHANGE = update(reports).where(reports.c.id == bindparam("report")).returning(*_COLUMNS)
_MOVE = _CHANGE.where(reports.c.state == bindparam("seen"))
_PARTS = (
    select(*_PART)
    .where(report_parts.c.report_id == bindparam("report"))
    .order_by(report_parts.c.id)
)
_TOLD_BY = (
    _SELECT.join(report_parts, report_parts.c.report_id == reports.c.id)
    .where(
        report_parts.c.said_by == bindparam("person"),
        report_parts.c.message_id.in_(bindparam("messages", expanding=True)),
        reports.c.category == bindparam("category"),
        reports.c.state == State.NEW,
    )
    .limit(1)
)


async def create(tx: Transaction, **facts: object) -> Report:
    """Write a new report down."""
    return read((await tx.execute(_CREATE, facts)).one())


def select_all() -> Select[Any]:
    """Begin a query for reports; `read` reads its rows."""
    return _SELECT


async def get(tx: Transaction, report_id: int) -> Report:
    """Give a report by id."""
    return read((await tx.execute(_GET, {"report": report_id})).one())


async def find(tx: Transaction, community_id: int, report_id: str) -> Report | None:
    """Find a report of this community by the id that came back with a button."""
    if not report_id.isdecimal():
        return None
    rows = await tx.execute(
        select(*_COLUMNS).where(
            reports.c.community_id == community_id, reports.c.id == int(report_id)
        )
    )
    row = rows.first()
    return read(row) if row else None


async def numbered(tx: Transaction, community_id: int, number: int) -> Report | None:
    """Find a report by the number that people call it by."""
    rows = await tx.execute(
        select_all().where(reports.c.community_id == community_id, reports.c.number == number)
    )
    row = rows.first()
    return read(row) if row else None


async def merged_into(tx: Transaction, report_id: int) -> list[Report]:
    """Give the reports that became a part of this one."""
    rows = await tx.execute(select_all().where(reports.c.merged_into == report_id))
    return [read(row) for row in rows]


async def move_into(tx: Transaction, report_id: int, other_id: int) -> None:
    """Let all that was said about a report, and what went into it, belong to another one."""
    part, inner = report_parts.c.report_id, reports.c.merged_into
    await tx.execute(update(report_parts).where(part == report_id).values(report_id=other_id))
    await tx.execute(update(reports).where(inner == report_id).values(merged_into=other_id))


async def change(tx: Transaction, report_id: int, **facts: object) -> Report:
    """Change columns of a report, but never its state: see `move`."""
    if "state" in facts:
        raise ValueError("a report's state is changed by `move` only")
    return read((await tx.execute(_CHANGE, {"report": report_id, **facts})).one())


async def move(
    tx: Transaction, report: Report, to: State, now: datetime, **facts: object
) -> Report | None:
    """Change a report's state from the one it was seen in; None when somebody was faster."""
    seen = {"report": report.id, "seen": report.state}
    done = await tx.execute(_MOVE, {**seen, "state": to, "changed_at": now, **facts})
    row = done.first()
    return read(row) if row else None


async def add_parts(
    tx: Transaction, report: Report, parts: Sequence[ReportPart], now: datetime
) -> None:
    """Keep what was said or shown."""
    if parts:
        rows = [
            {name: getattr(part, name) for name in ReportPart.__slots__}
            | {"community_id": report.community_id, "report_id": report.id, "said_at": now}
            for part in parts
        ]
        await tx.execute(insert(report_parts), rows)


async def parts(tx: Transaction, report_id: int) -> list[ReportPart]:
    """Give all that was said or shown about a report."""
    rows = await tx.execute(_PARTS, {"report": report_id})
    return [ReportPart(*row) for row in rows]


async def told_by(
    tx: Transaction, person_id: int, message_ids: Collection[str], category: str
) -> Report | None:
    """Find the report in this category, nobody on it yet, that holds one of these messages."""
    asked = {"person": person_id, "messages": list(message_ids), "category": category}
    row = (await tx.execute(_TOLD_BY, asked)).first()
    return read(row) if row else None


async def just_told(
    tx: Transaction, person_id: int, category: str, since: datetime
) -> Report | None:
    """Find the report of hers in this category that was made since then and nobody is on yet."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .where(
            reports.c.reporter_id == person_id,
            reports.c.category == category,
            reports.c.state == State.NEW,
            reports.c.created_at >= since,
        )
        .order_by(reports.c.id.desc())
        .limit(1)
    )
    row = rows.first()
    return read(row) if row else None


async def of_reporter(tx: Transaction, person_id: int, limit: int = 5) -> list[Report]:
    """Give a resident's reports, open ones first, then the newest."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .where(reports.c.reporter_id == person_id)
        .order_by(reports.c.state.in_(CLOSED), reports.c.id.desc())
        .limit(limit)
    )
    return [read(row) for row in rows]


async def alike(
    tx: Transaction, community_id: int, category: str, compound: str, states: Collection[State]
) -> list[Report]:
    """Give the reports of one category in one compound that are in these states, newest first."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .where(
            reports.c.community_id == community_id,
            reports.c.category == category,
            reports.c.compound == compound,
            reports.c.state.in_(states),
        )
        .order_by(reports.c.id.desc())
    )
    return [read(row) for row in rows]


def fixed_by(person: Any) -> ColumnElement[bool]:
    """Tell in a query whether somebody has a report, or had it last, alone or with another."""
    return or_(reports.c.fixer_id == person, reports.c.second_id == person)


async def waiting_for(tx: Transaction, person_id: int) -> list[Report]:
    """Give the open reports that cannot go on without somebody: her own, and her jobs in hand."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .where(
            reports.c.state.not_in(CLOSED),
            or_(reports.c.reporter_id == person_id, fixed_by(person_id)),
        )
        .order_by(reports.c.id)
    )
    return [read(row) for row in rows]


async def counts(tx: Transaction, community_id: int) -> dict[State, int]:
    """Count the community's reports by state."""
    rows = await tx.execute(
        select(reports.c.state, func.count())
        .where(reports.c.community_id == community_id)
        .group_by(reports.c.state)
    )
    return {State(state): number for state, number in rows}


async def count_solved_by(tx: Transaction, person_id: int) -> int:
    """Count the jobs of a volunteer that residents confirmed."""
    rows = await tx.execute(
        select(func.count()).where(fixed_by(person_id), reports.c.state == State.SOLVED)
    )
    return int(rows.scalar_one())


def read(row: Any) -> Report:
    """Read a row of `select_all`."""
    facts = dict(row._mapping)
    return Report(**(facts | {"state": State(facts["state"])}))
