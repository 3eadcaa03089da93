"""From the desk to its heaps, from a heap to a report."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.cards.desk import ASIDE_DAYS
from handlers.heaps import HEAPS, View, wanted
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import agenda, alarms, desk, reports, volunteers
from storage.cards import Card

AT_ONCE = 5
"""How many cards are put before somebody by one tap."""


async def open_list(visit: Visit, card: Card, name: str) -> Text | None:
    """Show one heap."""
    places = {heap.name: place for place, heap in enumerate(HEAPS)}
    if name not in places:
        return t("button-unknown")
    view = View(places[name])
    if not await desk.count(visit.tx, visit.community_id, wanted(visit, view, visit.speaker)):
        return t("desk-empty")
    await board.show(visit, visit.speaker.id, "desk_list", view.packed)
    return None


async def narrow(visit: Visit, card: Card, _: str) -> None:
    """Look at a heap by compound and category."""
    await conversations.begin(visit, "filter_desk", view=card.subject_id)


async def applications(visit: Visit, card: Card, _: str) -> Text | None:
    """Show who wants to join the talent pool."""
    waiting = await volunteers.waiting(visit.tx, visit.community_id)
    return await _show(visit, "application", waiting)


async def open_alarms(visit: Visit, card: Card, _: str) -> Text | None:
    """Show the alarms that are not over."""
    found = await alarms.unfinished(visit.tx, visit.community_id)
    return await _show(visit, "alarm", [alarm.id for alarm in found])


async def unreachable(visit: Visit, card: Card, _: str) -> Text | None:
    """Show who can be reached at no address any more."""
    return await _show(visit, "person", await desk.unreachable(visit.tx, visit.community_id))


async def tasks(visit: Visit, card: Card, _: str) -> Text | None:
    """Show the tasks of the council whose day is over."""
    found = await agenda.overdue_tasks(visit.tx, visit.community_id, visit.today)
    return await _show(visit, "task", found)


async def _show(visit: Visit, kind: str, ids: list[int]) -> Text | None:
    for id in ids[:AT_ONCE]:
        await board.show(visit, visit.speaker.id, kind, id)
    return None if ids else t("desk-empty")


async def aside(visit: Visit, card: Card, _: str) -> Text | None:
    """Show what could not be handled or delivered."""
    if not await desk.aside(visit.tx, visit.community_id, visit.now - ASIDE_DAYS):
        return t("desk-empty")
    await board.show(visit, visit.speaker.id, "desk_aside", visit.community_id)
    return None


async def open_case(visit: Visit, card: Card, number: str) -> Text | None:
    """Show one report."""
    report = await reports.find(visit.tx, visit.community_id, number)
    if report is None:
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "case", report.id)
    return None


TAPS: dict[str, Tap] = {
    "list": open_list,
    "applications": applications,
    "alarms": open_alarms,
    "unreachable": unreachable,
    "aside": aside,
    "tasks": tasks,
}
LIST_TAPS: dict[str, Tap] = {"case": open_case, "filter": narrow}
