"""Tasks that a meeting gave to somebody: followed until they are done, as reports are."""

from __future__ import annotations

from datetime import time, timedelta

from dialogue.words import t
from domain.agenda import Item
from domain.calendar.local_time import moment
from handlers import agendas, board, figures, post
from handlers.turn import Turn, Visit
from storage import agenda, reports, timers
from storage.outbox import Priority

TASK_DUE, TASK_OVERDUE = "task_due", "task_overdue"
AT = time(9)
"""When somebody is reminded of a task, in the community's time zone."""

CARD = "task"


async def begin(turn: Turn, item: Item) -> None:
    """Show whoever has it what is to be done, and wait for its day."""
    await _show(turn, item)
    await _wait(turn, item, TASK_DUE, days=0)


async def remind(turn: Turn, item_id: int) -> None:
    """Its day has come: remind whoever has it."""
    item = await _undone(turn, item_id)
    if item:
        if item.owner_id:
            await post.tell(turn, item.owner_id, t("task-due-today"))
        await _show(turn, item)
        await _wait(turn, item, TASK_OVERDUE, days=1)


async def report_overdue(turn: Turn, item_id: int) -> None:
    """Its day is over: staff hear of it, and it lies on the desk."""
    item = await _undone(turn, item_id)
    if item:
        what = await agendas.subject(turn, item)
        news = t("task-overdue", what=what, outcome=await agendas.outcome(turn, item))
        await post.tell_staff(turn, news)
        await figures.changed(turn)


async def finish(visit: Visit, item: Item) -> bool:
    """It is done: staff hear of it, and whoever brought the matter up."""
    if not item.is_task:
        return False
    await agenda.change(visit.tx, item.id, done_at=visit.now)
    await timers.cancel(visit.tx, visit.community_id, item.id, TASK_DUE, TASK_OVERDUE)
    what = await agendas.subject(visit, item)
    await post.tell_staff(visit, t("task-done-news", what=what, name=visit.speaker.name or "-"))
    if asked_by := await _asked_by(visit, item):
        await post.tell(visit, asked_by, t("task-done-told", what=what))
    await board.refresh(visit, (CARD,), item.id)
    await figures.changed(visit)
    return True


async def _asked_by(turn: Turn, item: Item) -> int | None:
    if item.report_id:
        return (await reports.get(turn.tx, item.report_id)).reporter_id
    return item.proposed_by


async def _undone(turn: Turn, item_id: int) -> Item | None:
    item = await agenda.get(turn.tx, turn.community_id, item_id)
    return item if item and item.is_task else None


async def _show(turn: Turn, item: Item) -> None:
    if item.owner_id:
        await board.show(turn, item.owner_id, CARD, item.id, priority=Priority.OFFER)


async def _wait(turn: Turn, item: Item, kind: str, *, days: int) -> None:
    if item.due_on:
        at = moment(item.due_on + timedelta(days=days), AT, turn.community.zone)
        await timers.put(turn.tx, turn.community_id, kind, item.id, max(at, turn.now))
