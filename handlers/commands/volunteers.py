"""Commands of volunteers."""

from __future__ import annotations

from dialogue.words import t
from handlers import board, post
from handlers.turn import Visit
from storage import offers


async def jobs(visit: Visit, _: str) -> None:
    """Show the offers that wait for an answer, and the jobs in hand."""
    waiting = await offers.in_hand_of(visit.tx, visit.speaker.id)
    if not waiting:
        await post.reply(visit, t("jobs-none"))
    for offer in waiting:
        await board.show(visit, visit.speaker.id, "offer", offer.id)
