"""What staff do with an agenda and its items, and everybody with the council hall."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.agenda import MINUTES, Item
from handlers import agendas, board, conversations
from handlers.actions import agenda as arranging
from handlers.actions import case, meetings
from handlers.taps import minutes
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import agenda, reports
from storage.cards import Card


async def propose(visit: Visit, card: Card, _: str) -> None:
    """Propose an item."""
    await conversations.begin(visit, "propose_item")


async def open_agenda(visit: Visit, card: Card, _: str) -> None:
    """Show the agenda of the meeting on the card."""
    await board.show(visit, visit.speaker.id, "agenda", card.subject_id)


async def open_item(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one item."""
    item = await _item(visit, id)
    if item is None:
        return t("item-gone")
    await board.show(visit, visit.speaker.id, "agenda_item", item.id)
    return None


async def add(visit: Visit, card: Card, id: str) -> Text:
    """Put a report that is suggested on the agenda."""
    report = await reports.find(visit.tx, visit.community_id, id) if _is_number(id) else None
    done = report is not None and await case.set_agenda(visit, report, on=True)
    return t("staff-done" if done else "too-late")


async def publish(visit: Visit, card: Card, _: str) -> Text:
    """Show the agenda in the groups."""
    meeting = await meetings.ahead(visit, card.subject_id)
    if meeting is None:
        return t("meeting-over")
    await arranging.publish(visit, meeting)
    return t("agenda-published")


async def enter_opening(visit: Visit, card: Card, _: str) -> None:
    """Enter the hall's figures from before the bot."""
    await conversations.begin(visit, "enter_opening")


Change = Callable[[Visit, Item, str], Awaitable[bool]]


def _changes(change: Change) -> Tap:
    async def do(visit: Visit, card: Card, argument: str) -> Text:
        item = await agenda.get(visit.tx, visit.community_id, card.subject_id)
        if item is None or not await agendas.is_open(visit, item):
            return t("item-gone")
        done = await change(visit, item, argument)
        await board.refresh(visit, ("agenda_item",), card.subject_id)
        return t("staff-done" if done else "button-unknown")

    return do


def _by(places: int) -> Change:
    async def shift(visit: Visit, item: Item, _: str) -> bool:
        await arranging.shift(visit, item, places)
        return True

    return shift


async def _minutes(visit: Visit, item: Item, minutes: str) -> bool:
    if minutes not in map(str, MINUTES):
        return False
    await arranging.set_minutes(visit, item, int(minutes))
    return True


async def _off(visit: Visit, item: Item, _: str) -> bool:
    """Take it off; a report goes its way without the council."""
    if item.report_id is None:
        return await arranging.drop(visit, item)
    report = await reports.get(visit.tx, item.report_id)
    return await case.set_agenda(visit, report, on=False)


async def _item(visit: Visit, id: str) -> Item | None:
    return await agenda.get(visit.tx, visit.community_id, int(id)) if _is_number(id) else None


def _is_number(id: str) -> bool:
    return id.isascii() and id.isdecimal() and len(id) < 18


HALL_TAPS: dict[str, Tap] = {"propose": propose}
TAPS: dict[str, Tap] = {
    "propose": propose,
    "item": open_item,
    "add": add,
    "publish": publish,
    "opening": enter_opening,
    "hand_in": minutes.hand_in,
}
ITEM_TAPS: dict[str, Tap] = {
    "say": minutes.say,
    "up": _changes(_by(-1)),
    "down": _changes(_by(1)),
    "minutes": _changes(_minutes),
    "off": _changes(_off),
}
