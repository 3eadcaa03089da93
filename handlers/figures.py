"""The desk's figures follow by themselves: a moment after a change, for all changes till then."""

from __future__ import annotations

from datetime import timedelta

from handlers import board
from handlers.turn import Turn
from storage import cards, timers

DESK_CHANGED = "desk_changed"
EVERY = timedelta(seconds=10)
"""The figures are counted anew at most this often, however much happens."""


async def changed(turn: Turn) -> None:
    """Something that is counted on the desk has changed."""
    if await cards.live_about(turn.tx, ("desk",), turn.community_id):
        since = timedelta(seconds=turn.now.timestamp() % EVERY.total_seconds())
        at = turn.now - since + EVERY
        await timers.put(turn.tx, turn.community_id, DESK_CHANGED, turn.community_id, at)


async def follow(turn: Turn, community_id: int) -> None:
    """Count anew, on every desk that is open."""
    await board.refresh(turn, ("desk",), community_id)
