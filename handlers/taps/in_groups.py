"""What buttons in group chats do, for whoever taps them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.messages import Tapped
from dialogue.words import Text, t
from handlers import arriving, group_buttons, post
from handlers.taps import meeting
from handlers.turn import Turn, Visit

GroupTap = Callable[[Visit, int, str], Awaitable[Text]]
"""Does what a button stands for, given its subject and action; the words float over the chat."""

IN_GROUPS: dict[str, GroupTap] = {"meeting": meeting.answer}
"""By the kind in the buttons' ids."""


async def tapped(turn: Turn, tapped: Tapped) -> None:
    """Do it for who is known; a stranger is shown the way, and not written down."""
    visit = await arriving.known(turn, tapped.sender)
    if visit is None:
        words = t("group-button-stranger")
        await post.answer_stranger(turn, tapped.sender.address, tapped.tap_id, words)
        return
    kind, subject_id, action = group_buttons.read(tapped.button) or ("", 0, "")
    do = IN_GROUPS.get(kind)
    said = await do(visit, subject_id, action) if do else t("button-unknown")
    await post.answer_tap(visit, tapped.tap_id, said)
