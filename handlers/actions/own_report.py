"""What a resident does with her report while it is under way: adds to it, urges it, corrects it."""

from __future__ import annotations

from enum import StrEnum

from dialogue.words import Piece, Text, t
from domain.masking import neighbours_view
from domain.reports import IN_HAND, UNDONE, Actor, Report, State
from domain.timeline import EXPLAIN, URGE
from handlers import looks, post, wording
from handlers.actions import lifecycle, seeking
from handlers.actions.reporting import as_part
from handlers.turn import Turn, Visit
from storage import people, reports, timeline


class Urged(StrEnum):
    """What became of an urge."""

    DONE = "done"
    TODAY_ALREADY = "today-already"
    TOO_LATE = "too-late"

    def told(self) -> Text:
        """Say so."""
        return _URGED[self]


_URGED = {
    Urged.DONE: t("urge-done"),
    Urged.TODAY_ALREADY: t("urge-today-already"),
    Urged.TOO_LATE: t("too-late"),
}


async def holders(turn: Turn, report: Report) -> list[int]:
    """Give whoever has a report in hand: the neighbour, or those who speak for the unit."""
    if report.state in IN_HAND:
        return list(report.fixers)
    if report.state is State.REFERRED and report.unit:
        return await people.unit_contacts(turn.tx, turn.community_id, report.unit)
    return []


async def tell_holders(turn: Turn, report: Report, news: Text) -> None:
    """Tell whoever has it in hand."""
    for person_id in await holders(turn, report):
        await post.tell(turn, person_id, news)


async def urge(visit: Visit, report: Report) -> Urged:
    """Tell whoever has it, and staff, that she waits: at most once a day."""
    if report.state not in UNDONE:
        return Urged.TOO_LATE
    if await _urged_today(visit, report):
        return Urged.TODAY_ALREADY
    await _note(visit, report, URGE)
    job = wording.job(visit, report)
    await tell_holders(visit, report, t("news-urged", job=job))
    await post.tell_staff(visit, t("urged-staff", job=job))
    await lifecycle.show_everywhere(visit, report)
    await lifecycle.show_to_staff(visit, report)
    return Urged.DONE


async def urge_by_id(visit: Visit, report_id: int) -> str:
    """Urge the one of her reports that she chose."""
    report = await reports.get(visit.tx, report_id)
    mine = report.reporter_id == visit.speaker.id
    return await urge(visit, report) if mine else Urged.TOO_LATE


async def add(visit: Visit, report_id: int, parts: list[Piece]) -> bool:
    """Add a note or a photo: it reaches whoever has it, and the staff's card.

    A neighbour may add to it too; the resident does not see her words, nor she the resident's.
    """
    report = await reports.get(visit.tx, report_id)
    if report.state not in UNDONE:
        return False
    words = looks.words_of(parts)
    names = await people.names(visit.tx, (report.reporter_id, report.visited_id, visit.speaker.id))
    view = neighbours_view(words, list(names.values()))
    own = words if report.reporter_id == visit.speaker.id else ""
    longer = await reports.change(
        visit.tx, report.id, words=_joined(report.words, own), view=_joined(report.view, view)
    )
    said = [as_part(piece, "report", visit.speaker.id) for piece in parts]
    await reports.add_parts(visit.tx, longer, said, visit.now)
    await _note(visit, longer, EXPLAIN)
    await _tell_of_more(visit, longer, view)
    await seeking.reconsider(visit, longer)
    return True


async def _tell_of_more(visit: Visit, report: Report, view: str) -> None:
    job = wording.job(visit, report)
    news = t("news-added", job=job, words=view) if view else t("news-shown", job=job)
    await tell_holders(visit, report, news)
    await lifecycle.show_everywhere(visit, report)
    if report.state is not State.SEEKING and not await holders(visit, report):
        await lifecycle.show_to_staff(visit, report)


async def _urged_today(turn: Turn, report: Report) -> bool:
    zone = turn.community.zone
    events = await timeline.events(turn.tx, report.id)
    days = {event.at.astimezone(zone).date() for event in events if event.action == URGE}
    return turn.now.astimezone(zone).date() in days


async def _note(visit: Visit, report: Report, what: str) -> None:
    by = visit.speaker.id
    await timeline.note(visit.tx, report, visit.now, Actor.REPORTER, by, what, report.state, "")


def _joined(before: str, more: str) -> str:
    return "\n".join(filter(None, (before, more)))
