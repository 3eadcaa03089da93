"""What became of an announcement's copies: told one by one, sent again, ticked off."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogue.words import Text, t, verbatim
from domain.announcements import FAILED, Announcement, Fate, State
from domain.groups import Group
from handlers import audiences, board
from handlers.actions import announcing
from handlers.actions.announcing import CARDS
from handlers.turn import Turn, Visit
from storage import announcements, copies, reads, roster
from storage.copies import Copied
from storage.roster import Member

MOST_LINES = 30
"""How many copies are told one by one."""


async def lines(turn: Turn, id: int) -> list[Text]:
    """Tell of every group, and of everybody whom it has not reached, why."""
    told = [
        copy
        for copy in await copies.of(turn.tx, id)
        if copy.group_id or copy.fate != Fate.DELIVERED
    ]
    shown = [_line(copy) for copy in told[:MOST_LINES]]
    more = len(told) - len(shown)
    return [*shown, *([t("copies-more", count=str(more))] if more else [])]


def _line(copy: Copied) -> Text:
    return t("copy-line", name=verbatim(copy.name or "-"), reason=_reason(copy))


def _reason(copy: Copied) -> Text:
    if copy.fate is not Fate.UNREACHABLE:
        return Text(f"copy-{copy.fate}")
    if copy.group_id:
        return t("copy-group-gone")
    return t("copy-blocked" if copy.why else "copy-no-account")


async def failed_again(visit: Visit, id: int) -> int:
    """Send once more what has failed; returns how many are on their way."""
    return await _send_again(visit, id, FAILED)


async def uncertain_again(visit: Visit, id: int) -> int:
    """Send once more what may have arrived: whoever has it gets it twice."""
    return await _send_again(visit, id, (Fate.UNCERTAIN,))


async def _send_again(visit: Visit, id: int, fates: Collection[Fate]) -> int:
    announcement = await announcements.get(visit.tx, visit.community_id, id)
    if announcement is None or announcement.state is not State.POSTED:
        return 0
    again = [copy for copy in await copies.of(visit.tx, id) if copy.fate in fates]
    going = [
        (copy.id, target)
        for copy, target in zip(again, await _targets(visit, again), strict=True)
        if target and announcing.where(target)
    ]
    await copies.forget_sendings(visit.tx, [copy_id for copy_id, _ in going])
    await announcing.send(visit, announcement, going)
    await board.refresh(visit, CARDS, id)
    return len(going)


async def _targets(turn: Turn, again: Sequence[Copied]) -> list[Group | Member | None]:
    """Find where each can be reached today."""
    everybody = {one.person.id: one for one in await roster.of(turn.tx, turn.community_id)}
    chosen = {one.id: one for one in await audiences.bound(turn)}
    return [
        chosen.get(copy.group_id) if copy.group_id else everybody.get(copy.person_id or 0)
        for copy in again
    ]


async def tell(visit: Visit, announcement: Announcement, person_id: int) -> bool:
    """Note that somebody was told by who speaks; False when it was known."""
    by = visit.speaker.id
    new = await reads.note(visit.tx, announcement, person_id, visit.now, told_by=by)
    for kind in ("unread", "told"):
        await board.refresh(visit, (kind,), announcement.id)
    return new
