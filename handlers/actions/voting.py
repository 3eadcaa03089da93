"""Polls in announcements: opened with the post, one vote a head over all chats, and closed."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.announcements import Announcement, State
from domain.polls import COUNTED
from handlers import board
from handlers.actions import redrawing
from handlers.composing import Post
from handlers.turn import Turn, Visit
from storage import announcements, copies, polls, timers

POLL_COUNTED = "poll_counted"
"""The timer at which the counts on the messages follow the votes."""

POLL_OVER = "poll_over"
"""The timer at which a poll is closed."""

_CARDS = ("announcement",)


async def begin(turn: Turn, announcement: Announcement) -> None:
    """Take votes from now on, if the announcement asks something."""
    ballot = Post.model_validate(announcement.post).poll
    if ballot is None:
        return
    closes_at = ballot.closes_at(turn.now)
    await polls.open_one(turn.tx, turn.community_id, announcement.id, closes_at)
    if closes_at:
        await timers.put(turn.tx, turn.community_id, POLL_OVER, announcement.id, closes_at)


async def vote(visit: Visit, announcement: Announcement, group_id: int | None, place: int) -> Text:
    """Note what who speaks chooses, in a group or in private, and show it; or say why not."""
    ballot = Post.model_validate(announcement.post).poll
    poll = await polls.get(visit.tx, announcement.id)
    if ballot is None or poll is None or place >= len(ballot.options):
        return t("button-unknown")
    if not poll.is_open:
        return t("poll-closed")
    whose = visit.tx, visit.community_id, announcement.id, visit.speaker.id
    if not await polls.vote(*whose, place, group_id, visit.now):
        return t("poll-same", option=ballot.options[place])
    at = visit.now + COUNTED
    await timers.ensure(visit.tx, visit.community_id, POLL_COUNTED, announcement.id, at)
    hers = await copies.sendings_of(visit.tx, announcement.id, of_person=visit.speaker.id)
    await redrawing.redraw(visit, announcement, hers)
    return t("poll-noted", option=ballot.options[place])


async def count(turn: Turn, id: int) -> None:
    """Show in the groups, and to staff, how it stands.

    People's own messages are left as they are until they vote, or it is over: thousands of edits
    for every vote would keep everything else waiting.
    """
    found = await announcements.get(turn.tx, turn.community_id, id)
    if found and found.state is State.POSTED:
        in_groups = await copies.sendings_of(turn.tx, id, in_groups=True)
        await redrawing.redraw(turn, found, in_groups)
        await board.refresh(turn, _CARDS, id)


async def close(turn: Turn, id: int) -> bool:
    """Take no votes any more, and show everywhere how it came out; False when it was closed."""
    found = await announcements.get(turn.tx, turn.community_id, id)
    if found is None or not await polls.close(turn.tx, id, turn.now):
        return False
    await timers.cancel(turn.tx, turn.community_id, id, POLL_COUNTED, POLL_OVER)
    if found.state is State.POSTED:
        await redrawing.everywhere(turn, found)
    await board.refresh(turn, _CARDS, id)
    return True


async def over(turn: Turn, id: int) -> None:
    """Its time has come."""
    await close(turn, id)
