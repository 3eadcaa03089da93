"""Commands of volunteers."""

from __future__ import annotations

from dialogue.words import t
from domain.rights import Right, may
from handlers import board, post
from handlers.turn import Visit
from storage import offers, volunteers


async def pool_page(visit: Visit, _: str, *, all: bool = False) -> None:
    """Show what she offers, with all that can be changed or not; staff see who is in the pool."""
    is_member = await volunteers.member(visit.tx, visit.speaker.id) is not None
    is_staff = may(visit.speaker, Right.APPROVE)
    if is_staff:
        await board.show(visit, visit.speaker.id, "talents", visit.speaker.id)
    if is_member:
        kind = "pool_more" if all else "pool"
        await board.show(visit, visit.speaker.id, kind, visit.speaker.id)
    elif not is_staff:
        await post.reply(visit, t("pool-not-in"))


async def jobs(visit: Visit, _: str) -> None:
    """Show the offers that wait for an answer, and the jobs in hand."""
    waiting = await offers.in_hand_of(visit.tx, visit.speaker.id)
    if not waiting:
        await post.reply(visit, t("jobs-none"))
    for offer in waiting:
        await board.show(visit, visit.speaker.id, "offer", offer.id)
