"""What staff do with an announcement by its card."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.announcements import State
from domain.rights import Right, may
from handlers import board, conversations, polls, post, wording
from handlers.actions import announcing, changing, delivering, publishing, voting
from handlers.actions.announcing import CARDS
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import announcements, series
from storage.cards import Card

Change = Callable[[Visit, int], Awaitable[bool]]


def _does(change: Change) -> Tap:
    """Do it; whoever was too late sees how it stands, and is told so."""

    async def tap(visit: Visit, card: Card, _: str) -> Text | None:
        if await change(visit, card.subject_id):
            return None
        await board.refresh(visit, CARDS, card.subject_id)
        return t("too-late")

    return tap


async def now(visit: Visit, id: int) -> bool:
    """Post what was missed after all."""
    found = await announcements.get(visit.tx, visit.community_id, id)
    if found is None or found.state is not State.MISSED:
        return False
    return await announcing.carry_out(visit, found)


async def edit(visit: Visit, card: Card, _: str) -> None:
    """Ask for other words."""
    await conversations.begin(visit, "edit_announcement", announcement_id=card.subject_id)


async def refresh(visit: Visit, card: Card, _: str) -> Text:
    """Count again."""
    await board.refresh(visit, CARDS, card.subject_id)
    return t("announcement-counted")


async def copies_of(visit: Visit, card: Card, _: str) -> Text | None:
    """Tell of every copy; names of people are for staff."""
    if not may(visit.speaker, Right.ANNOUNCE):
        return t("button-not-yours")
    told = await delivering.lines(visit, card.subject_id)
    await post.reply(visit, wording.in_lines(told or [t("copies-all-arrived")]))
    return None


async def unread(visit: Visit, card: Card, _: str) -> Text | None:
    """Show staff who has not read it."""
    if not may(visit.speaker, Right.ANNOUNCE):
        return t("button-not-yours")
    await board.show(visit, visit.speaker.id, "unread", card.subject_id)
    return None


async def votes(visit: Visit, card: Card, _: str) -> Text | None:
    """Tell how a poll stands in each chat and each compound, in numbers only."""
    found = await announcements.get(visit.tx, visit.community_id, card.subject_id)
    told = await polls.where(visit, found) if found else []
    if not told:
        return t("button-unknown")
    await post.reply(visit, wording.in_lines(told))
    return None


def _sends(again: Callable[[Visit, int], Awaitable[int]]) -> Tap:
    async def tap(visit: Visit, card: Card, _: str) -> Text:
        count = await again(visit, card.subject_id)
        return t("copies-again", count=str(count)) if count else t("copies-again-none")

    return tap


async def open_one(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one announcement of the list."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await announcements.get(visit.tx, visit.community_id, int(id)):
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "announcement", int(id))
    return None


async def series_of(visit: Visit, card: Card, _: str) -> Text | None:
    """Show what it is one time of."""
    found = await announcements.get(visit.tx, visit.community_id, card.subject_id)
    if found is None or found.series_id is None:
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "series", found.series_id)
    return None


async def open_series(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one of those that go again and again."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await series.get(visit.tx, visit.community_id, int(id)):
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "series", int(id))
    return None


TAPS: dict[str, Tap] = {
    "undo": _does(announcing.undo),
    "withdraw": _does(changing.withdraw),
    "pin": _does(changing.pin),
    "now": _does(now),
    "votes": votes,
    "close": _does(voting.close),
    "publish": _does(publishing.publish),
    "edit": edit,
    "refresh": refresh,
    "copies": copies_of,
    "unread": unread,
    "series": series_of,
    "again": _sends(delivering.failed_again),
    "uncertain": _sends(delivering.uncertain_again),
}
LIST_TAPS: dict[str, Tap] = {"open": open_one, "series": open_series}
