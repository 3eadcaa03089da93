"""Buttons below announcements: the same for everybody, in groups and in private.

They read ``a:ANNOUNCEMENT:read``, and hang on no card: a tap is checked against where it came from.
"""

from __future__ import annotations

from dialogue.messages import Tapped
from dialogue.words import Text, t
from domain.announcements import State
from domain.rights import Right, may
from handlers import arriving, board, post, readers
from handlers.actions.announcing import PREVIEW
from handlers.turn import Turn, Visit
from storage import announcements, copies, reads

MARK = "a"


async def tapped(turn: Turn, tap: Tapped, number: str) -> None:
    """Note that somebody has read an announcement; in a group a stranger may tap too."""
    visit = await arriving.known(turn, tap.sender) or await arriving.arrive(turn, tap.sender)
    known = number.isascii() and number.isdecimal() and len(number) < 18
    said = await _noted(visit, tap, int(number)) if known else None
    await post.answer_tap(visit, tap.tap_id, said or t("button-not-yours"), alert=not said)


async def _noted(visit: Visit, tap: Tapped, id: int) -> Text | None:
    """Say what a tap did; None for a button that was never shown where the tap came from."""
    if id == PREVIEW:
        return t("announce-sample") if may(visit.speaker, Right.ANNOUNCE) else None
    announcement = await announcements.get(visit.tx, visit.community_id, id)
    there = await copies.target_at(visit.tx, id, visit.setting.channel, tap.chat)
    if announcement is None or there is None or not announcement.receipts:
        return None
    if announcement.state is State.WITHDRAWN:
        return t("receipt-over")
    new = await reads.note(visit.tx, announcement, visit.speaker.id, visit.now)
    if new and await readers.helped(visit, announcement, visit.speaker.id):
        await board.show(visit, visit.speaker.id, "told", id)
    return t("receipt-noted" if new else "receipt-already")
