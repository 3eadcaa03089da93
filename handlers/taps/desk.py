"""From the desk to its heaps, from a heap to a report."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board
from handlers.cards.desk import LISTS, is_empty
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import alarms, reports, volunteers
from storage.cards import Card


async def open_list(visit: Visit, card: Card, name: str) -> Text | None:
    """Show one heap."""
    places = {heap.name: place for place, heap in enumerate(LISTS)}
    if name not in places:
        return t("button-unknown")
    if await is_empty(visit, places[name]):
        return t("desk-empty")
    await board.show(visit, visit.speaker.id, "desk_list", places[name])
    return None


async def applications(visit: Visit, card: Card, _: str) -> Text | None:
    """Show who wants to join the talent pool."""
    waiting = await volunteers.waiting(visit.tx, visit.community_id)
    for person_id in waiting[:5]:
        await board.show(visit, visit.speaker.id, "application", person_id)
    return None if waiting else t("desk-empty")


async def open_alarms(visit: Visit, card: Card, _: str) -> Text | None:
    """Show the alarms that are not over."""
    found = await alarms.unfinished(visit.tx, visit.community_id)
    for alarm in found[:5]:
        await board.show(visit, visit.speaker.id, "alarm", alarm.id)
    return None if found else t("desk-empty")


async def open_case(visit: Visit, card: Card, number: str) -> Text | None:
    """Show one report."""
    report = await reports.find(visit.tx, visit.community_id, number)
    if report is None:
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "case", report.id)
    return None


TAPS: dict[str, Tap] = {"list": open_list, "applications": applications, "alarms": open_alarms}
LIST_TAPS: dict[str, Tap] = {"case": open_case}
