"""One time of an announcement that goes again and again: posted, or missed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogue.words import Text, t
from domain.announcements import Announcement, Series, SeriesState, State
from domain.rights import Right, may
from handlers import board, composing, moments, post, wording
from handlers.actions import announcing
from handlers.composing import Post
from handlers.turn import Turn
from storage import announcements, people, series
from storage.outbox import Priority
from storage.reminders import DueReminder

SERIES = ("series",)
"""The cards that follow it."""

MOST_TIMES = 12
"""How many missed times are named; after a long silence there may be hundreds."""


async def announce(turn: Turn, due: DueReminder, *, late: bool) -> None:
    """Post it: an announcement of its own, with its own delivery report and receipts."""
    found = await _running(turn, due)
    if found is None:
        return
    written = await _write(turn, found, due)
    if written and await announcing.carry_out(turn, written):
        await _show(turn, written, *([t("series-late")] if late else []))
    await board.refresh(turn, SERIES, found.id)


async def tell_missed(turn: Turn, missed: Sequence[DueReminder]) -> None:
    """Tell staff what did not go; the last one of each can still be posted by its card."""
    for times in _by_key(missed).values():
        found = await _running(turn, times[-1])
        if found is None:
            continue
        words = composing.excerpt(Post.model_validate(found.post))
        when = [moments.moment(turn, due.what.due_at) for due in times[-MOST_TIMES:]]
        news = t("series-missed", words=words, count=str(len(times)), times=wording.listed(when))
        await post.tell_staff(turn, news)
        last = await _write(turn, found, times[-1])
        if last:
            before = (State.PLANNED,)
            await announcements.change(turn.tx, last.id, before, state=State.MISSED)
            await _show(turn, last)


def _by_key(missed: Sequence[DueReminder]) -> Mapping[str, list[DueReminder]]:
    found: dict[str, list[DueReminder]] = {}
    for due in missed:
        found.setdefault(due.activity.key, []).append(due)
    return found


async def _running(turn: Turn, due: DueReminder) -> Series | None:
    found = await series.get(turn.tx, turn.community_id, int(due.activity.key))
    return found if found and found.state is SeriesState.RUNNING else None


async def _write(turn: Turn, found: Series, due: DueReminder) -> Announcement | None:
    id = await announcements.create(
        turn.tx,
        turn.community_id,
        found,
        post_at=due.what.due_at,
        now=turn.now,
        series_id=found.id,
    )
    return await announcements.get(turn.tx, turn.community_id, id)


async def _show(turn: Turn, written: Announcement, *news: Text) -> None:
    """Show its card to who set it up, as long as she is of the staff."""
    if may(await people.get(turn.tx, written.author_id), Right.ANNOUNCE):
        offer = Priority.OFFER
        if news:
            await post.tell(turn, written.author_id, *news, priority=offer)
        await board.show(turn, written.author_id, "announcement", written.id, priority=offer)
