"""Buttons below announcements: the same for everybody, in groups and in private.

They read ``a:ANNOUNCEMENT:read`` and ``a:ANNOUNCEMENT:vote:OPTION``, and hang on no card: a tap is
checked against where it came from.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.messages import Tapped
from dialogue.words import Text, t
from domain.announcements import Announcement, State
from domain.rights import Right
from handlers import arriving, board, post, readers
from handlers.actions import voting
from handlers.allowed import allowed
from handlers.announced import PREVIEW
from handlers.turn import Turn, Visit
from storage import announcements, copies, reads
from storage.copies import Landed

MARK = "a"

Do = Callable[[Visit, Announcement, Landed, str], Awaitable[Text | None]]
"""Does what a button stands for; None where it was never shown."""


async def tapped(turn: Turn, tap: Tapped) -> None:
    """Do what a tap below an announcement stands for; in a group a stranger may tap too."""
    visit = await arriving.known(turn, tap.sender) or await arriving.arrive(turn, tap.sender)
    _, number, action, argument = [*tap.button.split(":", 3), "", "", ""][:4]
    said = await _done(visit, tap, number, action, argument)
    await post.answer_tap(visit, tap.tap_id, said or t("button-not-yours"), alert=not said)


async def _done(visit: Visit, tap: Tapped, number: str, action: str, argument: str) -> Text | None:
    """Say what a tap did; None for a button that was never shown where the tap came from."""
    if not _is_number(number) or action not in ACTIONS:
        return None
    if int(number) == PREVIEW:
        return t("announce-sample") if await allowed(visit, Right.ANNOUNCE) else None
    announcement = await announcements.get(visit.tx, visit.community_id, int(number))
    there = await copies.landed_at(visit.tx, int(number), visit.setting.channel, tap.chat)
    if announcement is None or there is None:
        return None
    if announcement.state is State.WITHDRAWN:
        return t("receipt-over")
    return await ACTIONS[action](visit, announcement, there, argument)


async def read(visit: Visit, announcement: Announcement, _: Landed, __: str) -> Text | None:
    """Note that who taps has read it; a helper is asked whom else she told."""
    if not announcement.receipts:
        return None
    new = await reads.note(visit.tx, announcement, visit.speaker.id, visit.now)
    if new and await readers.helped(visit, announcement, visit.speaker.id):
        await board.show(visit, visit.speaker.id, "told", announcement.id)
    return t("receipt-noted" if new else "receipt-already")


async def vote(visit: Visit, announcement: Announcement, there: Landed, place: str) -> Text | None:
    """Note what who taps chooses."""
    if not _is_number(place):
        return None
    return await voting.vote(visit, announcement, there, int(place))


ACTIONS: dict[str, Do] = {"read": read, "vote": vote}


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) < 18
