"""What residents say of how it went, and what fixers say of being done."""

from __future__ import annotations

from dialogue.words import Piece
from domain.reports import Action, Actor, Report
from domain.rights import Right, may
from handlers import board
from handlers.actions import jobs, lifecycle, seeking
from handlers.actions.reporting import as_part
from handlers.turn import Turn, Visit
from storage import reports
from storage.outbox import Priority


async def solved(turn: Turn, report: Report, actor: Actor, by: int) -> Report | None:
    """It is solved: she says so, or told staff by phone."""
    done = await lifecycle.change(turn, report, Action.CONFIRM, actor, by=by)
    if done and actor is Actor.REPORTER:
        await board.show(turn, report.reporter_id, "thanks", report.id)
    return done


async def half_solved(visit: Visit, report_id: int, words: str) -> bool:
    """Half of it is solved; what is left is for staff to see to."""
    report = await reports.get(visit.tx, report_id)
    by = visit.speaker.id
    halved = await lifecycle.change(
        visit, report, Action.HALVE, speaks_as(visit, report), by=by, why=words
    )
    return halved is not None


async def not_solved(visit: Visit, report_id: int, words: str) -> bool:
    """It is not solved: open it again with her words."""
    report = await reports.get(visit.tx, report_id)
    opened = await seeking.reopen(visit, report, visit.speaker.id, speaks_as(visit, report), words)
    return opened is not None


async def finished(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """The volunteer who has it, or the unit, is done."""
    report = await reports.get(visit.tx, report_id)
    actor = Actor.FIXER if report.fixer_id == visit.speaker.id else Actor.UNIT
    if actor is Actor.UNIT and not report.unit:
        return False
    done = await _finish(visit, report, actor, parts)
    if done and actor is Actor.FIXER:
        await board.show(visit, visit.speaker.id, "spent", report_id, priority=Priority.OFFER)
    return done


async def finished_by_staff(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """Staff write down that it is done."""
    report = await reports.get(visit.tx, report_id)
    return await _finish(visit, report, Actor.STAFF, parts)


async def _finish(visit: Visit, report: Report, actor: Actor, parts: list[Piece]) -> bool:
    noted = [as_part(piece, "finished", visit.speaker.id) for piece in parts]
    done = await jobs.finish(visit, report, actor, visit.speaker.id, noted)
    return done is not None


def speaks_as(visit: Visit, report: Report) -> Actor:
    """Staff who reported for a neighbour write down what she told them by phone."""
    heard_from_her = report.for_id is not None and may(visit.speaker, Right.DESK)
    own = report.reporter_id == visit.speaker.id and not heard_from_her
    return Actor.REPORTER if own else Actor.STAFF
