"""What the dispatch decided about reports, as it was decided: nothing here is changed later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, select

from domain.reports import Report
from storage.database import Transaction
from storage.tables import decisions

TOGETHER = "together"
"""The kind of decision of a volunteer who takes more, in the building where she goes anyway."""

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision about a report, with everybody who could have been asked."""

    at: datetime
    wave: int
    """Counts those in which somebody was asked."""
    kind: str
    """offer, wait, escalate; staff, who chose themselves; or together, see above."""
    why: str
    """What is waited for, why it is handed over, or what staff did."""
    until: datetime | None
    """When to decide anew."""
    by_id: int | None
    """Who of the staff chose."""
    asked: Sequence[int]
    """Who was asked; why stands with her offer."""
    spared: Sequence[Facts]


_COLUMNS = tuple(decisions.c[name] for name in Decided.__slots__)
_OF_REPORT = (
    select(*_COLUMNS).where(decisions.c.report_id == bindparam("report")).order_by(decisions.c.id)
)
_SO_FAR = select(func.count(), func.coalesce(func.max(decisions.c.wave), 0)).where(
    decisions.c.report_id == bindparam("report")
)
_NOTE = insert(decisions)


async def note(tx: Transaction, report: Report, decided: Decided) -> None:
    """Write a decision down."""
    whose = {"community_id": report.community_id, "report_id": report.id}
    facts = {name: getattr(decided, name) for name in Decided.__slots__}
    await tx.execute(_NOTE, {**whose, **facts})


async def of_report(tx: Transaction, report_id: int) -> list[Decided]:
    """Give all decisions about a report, in order."""
    return [Decided(*row) for row in await tx.execute(_OF_REPORT, {"report": report_id})]


async def so_far(tx: Transaction, report_id: int) -> tuple[int, int]:
    """Count the decisions about a report, and those in which somebody was asked."""
    number, waves = (await tx.execute(_SO_FAR, {"report": report_id})).one()
    return number, waves
