"""The staff's desk: heaps of reports, whom to call, who is out of reach, what was set aside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from dialogue.words import Text, t
from domain.people import Person
from domain.reports import Report, State
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.heaps import HEAPS, ON_DESK, View, wanted
from handlers.turn import Turn
from storage import agenda, alarms, desk, reports, volunteers

ASIDE_DAYS = timedelta(days=7)
"""How long what was set aside is shown."""
MOST = 10
"""How many lines of what was set aside are shown."""


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the desk with its counts; danger comes first."""
    solved = await reports.counts(turn.tx, turn.community_id)
    lines = [
        t("desk-title", time=turn.clock_time(turn.now)),
        t(
            "desk-figures",
            solved=str(solved.get(State.SOLVED, 0)),
            not_fixed=str(solved.get(State.NOT_FIXED, 0)),
        ),
    ]
    danger, *others = [
        _button(name, name, number) for name, number in (await _others(turn)).items()
    ]
    heaps = [
        _button(f"list:{heap.name}", heap.name, await _height(turn, View(place), reader))
        for place, heap in sorted(enumerate(HEAPS), key=lambda one: ON_DESK.index(one[1].name))
    ]
    rest = [button for button in (*heaps, *others) if button]
    found = [[danger]] if danger else []
    found += [rest[n : n + 2] for n in range(0, len(rest), 2)]
    return Face(lines if found else [*lines, t("desk-clear")], found)


def _button(choice: str, name: str, number: int) -> CardButton | None:
    """Lead to a heap; to one that is empty nobody need go."""
    return CardButton(choice, Text(f"desk-{name}", {"count": str(number)})) if number else None


async def _others(turn: Turn) -> dict[str, int]:
    tx, id = turn.tx, turn.community_id
    return {
        "alarms": len(await alarms.unfinished(tx, id)),
        "unreachable": len(await desk.unreachable(tx, id)),
        "aside": len(await desk.aside(tx, id, turn.now - ASIDE_DAYS)),
        "applications": len(await volunteers.waiting(tx, id)),
        "tasks": len(await agenda.overdue_tasks(tx, id, turn.today)),
    }


async def _height(turn: Turn, view: View, reader: Person) -> int:
    return await desk.count(turn.tx, turn.community_id, wanted(turn, view, reader))


async def _title(turn: Turn, view: View, reader: Person) -> Text:
    number = await _height(turn, view, reader)
    return Text(f"desk-{HEAPS[view.place].name}", {"count": str(number)})


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw one heap, or what a filter leaves of it: a button for each report."""
    view = View.unpacked(subject_id)
    found = await desk.on_heap(turn.tx, turn.community_id, wanted(turn, view, reader))
    title = await _title(turn, view, reader)
    more = [t("desk-more", count=str(desk.MOST))] if len(found) == desk.MOST else []
    lines = [title, *_filter(turn, view), *more]
    buttons = report_buttons(turn, found)
    if found or view.filtered:
        buttons.append([CardButton("filter", t("desk-filter"))])
    return Face(lines if found else [*lines, t("desk-empty")], buttons)


def _filter(turn: Turn, view: View) -> list[Text]:
    if not view.filtered:
        return []
    place = wording.compound(turn, key) if (key := view.compound(turn)) else t("desk-all")
    kind = wording.category(code) if (code := view.category()) else t("desk-all")
    return [t("desk-filtered", compound=place, category=kind)]


async def draw_aside(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw what could not be handled or delivered, the newest first."""
    found = await desk.aside(turn.tx, turn.community_id, turn.now - ASIDE_DAYS)
    lines = [
        t(
            "aside-undelivered" if one.handled else "aside-unhandled",
            time=turn.clock_time(one.at),
            name=one.name or "-",
            id=str(one.id),
        )
        for one in found[:MOST]
    ]
    return Face([t("desk-aside", count=str(len(found))), *lines])


def report_buttons(turn: Turn, found: Sequence[Report]) -> list[list[CardButton]]:
    """Give a button for each report, which opens it."""
    return [
        [
            CardButton(
                f"case:{report.id}",
                t(
                    "desk-row",
                    number=str(report.number),
                    category=wording.category(report.category),
                    compound=wording.compound(turn, report.compound),
                    state=wording.state(report.state),
                ),
            )
        ]
        for report in found
    ]
