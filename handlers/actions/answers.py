"""What residents say of how it went, and what fixers say of being done."""

from __future__ import annotations

from dialogue.words import Piece, TextPart
from domain.reports import Action, Actor, Report
from domain.rights import Right, may
from handlers import board, looks, wording
from handlers.actions import jobs, lifecycle, seeking
from handlers.actions.reporting import as_part
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import reports
from storage.outbox import Priority


async def solved(turn: Turn, report: Report, actor: Actor, by: int) -> Report | None:
    """It is solved: she says so, or told staff by phone."""
    done = await lifecycle.change(turn, report, Action.CONFIRM, actor, by=by)
    if done and actor is Actor.REPORTER:
        await board.show(turn, report.reporter_id, "thanks", report.id)
    return done


async def half_solved(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """Half of it is solved; what is left is for staff to see to."""
    report = await reports.get(visit.tx, report_id)
    by, actor = visit.speaker.id, speaks_as(visit, report)
    why = _in_short(visit, parts)
    halved = await lifecycle.change(visit, report, Action.HALVE, actor, by=by, why=why)
    if halved is None:
        return False
    await _keep(visit, halved, parts, "half")
    await board.refresh(visit, ("case",), report_id)
    return True


async def not_solved(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """It is not solved: open it again with what she said; staff listen to what nobody can read."""
    report = await reports.get(visit.tx, report_id)
    by, actor = visit.speaker.id, speaks_as(visit, report)
    opened = await seeking.reopen(
        visit, report, by, actor, looks.words_of(parts), why=_in_short(visit, parts)
    )
    if opened is None:
        return False
    await _keep(visit, opened, parts, "reopened")
    await lifecycle.show_everywhere(visit, await reports.get(visit.tx, report_id))
    if any(piece.part.kind == "voice" for piece in parts):
        await lifecycle.show_to_staff(visit, opened)
    return True


async def _keep(visit: Visit, report: Report, parts: list[Piece], stage: str) -> None:
    kept = [as_part(piece, stage, visit.speaker.id) for piece in parts]
    await reports.add_parts(visit.tx, report, kept, visit.now)


def _in_short(visit: Visit, parts: list[Piece]) -> str:
    """Write for the timeline what was typed, and that something was spoken or shown."""
    language = visit.community.language
    typed = (p.part.text if isinstance(p.part, TextPart) else "" for p in parts)
    shown = (render(wording.pieces([piece]), language) for piece in parts)
    return " ".join(words or other for words, other in zip(typed, shown, strict=True))


async def finished(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """The volunteer who has it, or the unit, is done."""
    report = await reports.get(visit.tx, report_id)
    actor = Actor.FIXER if report.has(visit.speaker.id) else Actor.UNIT
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
