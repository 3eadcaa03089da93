"""Announcements that go again and again: begun, changed, stopped for a while, and ended.

For the calendar each is a rule; a change of it touches what is to come, and resends nothing.
"""

from __future__ import annotations

from collections.abc import Collection

from domain.announcements import Audience, Series, SeriesState
from domain.calendar.reminders import Kind
from domain.rights import Right, may
from handlers import board, recurring
from handlers.actions import planning
from handlers.actions.instalments import SERIES
from handlers.arranging import Facts
from handlers.composing import Post
from handlers.turn import Turn, Visit
from storage import rules, series

OPEN = SeriesState.RUNNING, SeriesState.PAUSED


async def begin(visit: Visit, said: Post, audience: Audience, receipts: bool, facts: Facts) -> bool:
    """Let it go again and again; False for whoever has the right for today only."""
    if not may(visit.speaker, Right.ANNOUNCE):
        return False
    id = await series.create(
        visit.tx,
        visit.community_id,
        said.by(visit.speaker.id, audience, receipts=receipts),
        visit.now,
    )
    await _let_hold(visit, id, facts)
    await board.show(visit, visit.speaker.id, "series", id)
    return True


async def as_it_is(visit: Visit, id: int) -> Post | None:
    """Give what it says; None when it was ended."""
    found = await open_one(visit, id)
    return Post.model_validate(found.post) if found else None


async def audience_of(visit: Visit, id: int) -> Audience:
    """Tell whom it is for."""
    found = await series.get(visit.tx, visit.community_id, id)
    return found.audience if found else Audience(kind="groups")


async def reword(visit: Visit, id: int, said: Post, receipts: bool) -> bool:
    """Let it say something else from the next time on; False when it was ended."""
    return await _change(visit, id, post=said.model_dump(mode="json"), receipts=receipts)


async def readdress(visit: Visit, id: int, audience: Audience) -> bool:
    """Let it go to others from the next time on; False when it was ended."""
    return await _change(visit, id, audience=audience.model_dump(mode="json"))


async def retime(visit: Visit, id: int, facts: Facts) -> bool:
    """Let it go at other times from now on; False when it was ended."""
    if await open_one(visit, id) is None:
        return False
    await _let_hold(visit, id, facts)
    await board.refresh(visit, SERIES, id)
    return True


async def pause(visit: Visit, id: int) -> bool:
    """Let it rest: its times pass in silence. False when it does, or was ended."""
    return await _change(visit, id, (SeriesState.RUNNING,), state=SeriesState.PAUSED)


async def resume(visit: Visit, id: int) -> bool:
    """Let it go on, from the next time; False when it does, or was ended."""
    return await _change(visit, id, (SeriesState.PAUSED,), state=SeriesState.RUNNING)


async def end(visit: Visit, id: int) -> bool:
    """Let it go no more; what went stays. False when somebody was faster."""
    if not await series.change(visit.tx, id, OPEN, state=SeriesState.ENDED):
        return False
    rule = await rules.find(visit.tx, visit.community_id, Kind.ANNOUNCEMENT, str(id))
    if rule:
        await planning.retire(visit, rule)
    await board.refresh(visit, SERIES, id)
    return True


async def open_one(turn: Turn, id: int) -> Series | None:
    """Give one that was not ended."""
    found = await series.get(turn.tx, turn.community_id, id)
    return found if found and found.state in OPEN else None


async def _let_hold(visit: Visit, id: int, facts: Facts) -> None:
    rule = recurring.rule_of(visit, facts, str(id))
    await rules.keep(visit.tx, visit.community_id, rule, visit.now, Kind.ANNOUNCEMENT)
    await planning.plan(visit)


async def _change(
    visit: Visit, id: int, before: Collection[SeriesState] = OPEN, **facts: object
) -> bool:
    if not await series.change(visit.tx, id, before, **facts):
        return False
    await board.refresh(visit, SERIES, id)
    return True
