"""What triage was told to learn of a community's own reports."""

from __future__ import annotations

from domain.learned import Learned
from domain.learned import learned as made_ready
from handlers.turn import Turn
from storage import corrections


async def learned(turn: Turn) -> Learned:
    """Give what staff have put right and triage learns from: nothing, until it was told to."""
    return made_ready(tuple(await corrections.learned(turn.tx, turn.community_id)))
