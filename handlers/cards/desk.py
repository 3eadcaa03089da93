"""The staff's desk: what is new, what waits, what is overdue, whom to call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.words import Text, t
from domain.people import Person
from domain.reports import Report, State
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import alarms, reports, volunteers


@dataclass(frozen=True, slots=True)
class DeskList:
    """One heap on the desk."""

    name: str
    states: tuple[State, ...]
    overdue: bool = False


LISTS: tuple[DeskList, ...] = (
    DeskList("new", (State.NEW,)),
    DeskList("moving", (State.SEEKING, State.CLAIMED, State.ON_THE_WAY)),
    DeskList("waiting", (State.WITH_STAFF, State.REFERRED, State.FINISHED, State.HALF_SOLVED)),
    DeskList(
        "overdue",
        tuple(s for s in State if s not in (State.SOLVED, State.NOT_FIXED, State.WITHDRAWN)),
        overdue=True,
    ),
    DeskList("to_call", (State.TO_CALL,)),
)


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the desk with its counts."""
    counted = await reports.counts(turn.tx, turn.community_id)
    overdue = await reports.count_overdue(turn.tx, turn.community_id, turn.now)
    applied = len(await volunteers.waiting(turn.tx, turn.community_id))
    open_alarms = len(await alarms.unfinished(turn.tx, turn.community_id))
    buttons = [CardButton(f"list:{heap.name}", _label(heap, counted, overdue)) for heap in LISTS]
    buttons.append(CardButton("applications", t("desk-applications", count=str(applied))))
    buttons.append(CardButton("alarms", t("desk-alarms", count=str(open_alarms))))
    lines = [
        t("desk-title", time=turn.clock_time(turn.now)),
        t(
            "desk-figures",
            solved=str(counted.get(State.SOLVED, 0)),
            not_fixed=str(counted.get(State.NOT_FIXED, 0)),
        ),
    ]
    return Face(lines, [buttons[n : n + 2] for n in range(0, len(buttons), 2)])


def _label(heap: DeskList, counted: dict[State, int], overdue: int) -> Text:
    number = overdue if heap.overdue else sum(counted.get(state, 0) for state in heap.states)
    return Text(f"desk-{heap.name}", {"count": str(number)})


async def is_empty(turn: Turn, place: int) -> bool:
    """Tell whether nothing lies on a heap, given by its place in `LISTS`."""
    return not await _reports_on(turn, LISTS[place])


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw one heap, given by its place in `LISTS`: a button for each report."""
    heap = LISTS[subject_id]
    found = await _reports_on(turn, heap)
    title = Text(f"desk-{heap.name}", {"count": str(len(found))})
    lines = [title] if found else [title, t("desk-empty")]
    return Face(lines, _report_buttons(turn, found))


async def _reports_on(turn: Turn, heap: DeskList) -> list[Report]:
    overdue_at = turn.now if heap.overdue else None
    return await reports.on_desk(turn.tx, turn.community_id, heap.states, overdue_at=overdue_at)


def _report_buttons(turn: Turn, found: Sequence[Report]) -> list[list[CardButton]]:
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
