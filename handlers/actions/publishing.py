"""The result of a poll is announced to those who were asked."""

from __future__ import annotations

from domain.announcements import State
from handlers import board, polls
from handlers.actions import announcing, voting
from handlers.actions.announcing import CARDS
from handlers.composing import Post
from handlers.texts import render
from handlers.turn import Visit
from storage import announcements
from storage import polls as stored


async def publish(visit: Visit, id: int) -> bool:
    """Close it, and announce how it came out, with a minute to think better of it.

    False when it was announced before, or who taps may not announce to these.
    """
    found = await announcements.get(visit.tx, visit.community_id, id)
    if (
        found is None
        or found.state is not State.POSTED
        or not await polls.can_be_published(visit, id)
    ):
        return False
    await voting.close(visit, id)
    standing = await polls.standing(visit, found)
    if standing is None:
        return False
    words = [render(line, visit.community.language) for line in polls.result(standing)]
    said = Post(text="\n".join(words))
    result_id = await announcing.plan(visit, said, found.audience, False, "")
    if result_id:
        await stored.note_result(visit.tx, id, result_id)
    await board.refresh(visit, CARDS, id)
    return bool(result_id)
