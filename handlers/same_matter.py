"""Journaled reads of scripts about reports that may be of the same matter."""

from __future__ import annotations

from dialogue.words import t
from domain.reports import CLOSED, Report, State
from handlers import wording
from handlers.heaps import View, wanted
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Visit
from storage import desk, reports
from storage.desk import Wanted

_OPEN = tuple(state for state in State if state not in CLOSED)


async def alike(visit: Visit, report_id: int) -> list[Option]:
    """Give other open reports of the same category in the same compound."""
    report = await reports.get(visit.tx, report_id)
    same = Wanted(_OPEN, compound=report.compound, category=report.category)
    found = await desk.on_heap(visit.tx, visit.community_id, same)
    others = [one for one in found if one.id != report_id]
    return [Option(id=str(one.number), label=_row(visit, one)) for one in others]


async def described(visit: Visit, report_id: int, number: int) -> str:
    """Describe the open report of this number; nothing if there is none besides this one."""
    other = await reports.numbered(visit.tx, visit.community_id, number)
    if other is None or other.id == report_id or other.state in CLOSED:
        return ""
    return _row(visit, other)


async def kinds_on_heap(visit: Visit, view: int, compound: str) -> list[str]:
    """Give the categories of what lies on a heap in a compound, at most a page of them."""
    seen = View.of(visit, View.unpacked(view).place, compound, "")
    return await desk.kinds(visit.tx, visit.community_id, wanted(visit, seen, visit.speaker))


def _row(visit: Visit, report: Report) -> str:
    row = t(
        "desk-row",
        number=str(report.number),
        category=wording.category(report.category),
        compound=wording.compound(visit, report.compound),
        state=wording.state(report.state),
    )
    return render(row, visit.speaker.language)
