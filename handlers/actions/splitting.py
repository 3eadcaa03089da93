"""Staff find two matters in one report: the second becomes a report of its own."""

from __future__ import annotations

from dialogue.words import t
from domain import problems, triage
from domain.masking import neighbours_view
from domain.reports import CLOSED, Actor, Report
from domain.timeline import SPLIT, SPLIT_OFF
from handlers import learning, post, wording
from handlers.actions import helping, lifecycle, own_report, reporting, seeking
from handlers.actions.case import unchanged
from handlers.looks import Option, Understood
from handlers.turn import Visit
from storage import people, reports, timeline
from storage.reports import ReportPart

MOST = 8
"""How many parts of a report's words are offered."""

_PART = "part-"


async def offered(visit: Visit, report_id: int) -> list[Option]:
    """Give the parts of a report's words, with what tells of a person or a home masked."""
    report = await reports.get(visit.tx, report_id)
    parts = problems.clauses(report.words)[:MOST]
    if len(parts) < len("ab"):
        return []
    names = await _names(visit, report)
    labels = [neighbours_view(words, names) for words in parts]
    return [Option(id=f"{_PART}{place}", label=label) for place, label in enumerate(labels)]


async def understand(visit: Visit, report_id: int, chosen: str) -> Understood:
    """Read what the second report is about."""
    report = await reports.get(visit.tx, report_id)
    learned = await learning.learned(visit)
    return Understood(**triage.read(_meant(report, chosen), learned=learned).model_dump())


async def split(visit: Visit, report_id: int, chosen: str, category: str, seen: int) -> bool:
    """Make these words a report of its own, which goes the way of a new one; both say so."""
    report = await unchanged(visit, report_id, seen)
    if report is None or report.state in CLOSED:
        return False
    words = _meant(report, chosen)
    second = await _second(visit, report, words, category)
    first = await _left(visit, report, words)
    await _note(visit, first, SPLIT, second)
    await _note(visit, second, SPLIT_OFF, first)
    await _tell(visit, first, second)
    await lifecycle.show_everywhere(visit, first)
    if second.unconfirmed:
        await helping.ask_to_vouch(visit, second)
    else:
        await seeking.start(visit, second)
    return True


def _meant(report: Report, chosen: str) -> str:
    """Give the words that were chosen by their place, or typed."""
    parts = problems.clauses(report.words)
    place = chosen.removeprefix(_PART)
    by_place = chosen.startswith(_PART) and place.isdecimal() and int(place) < len(parts)
    return parts[int(place)] if by_place else chosen


async def _second(visit: Visit, report: Report, words: str, category: str) -> Report:
    facts: dict[str, object] = {
        "reporter_id": report.reporter_id,
        "for_id": report.for_id,
        "unconfirmed": report.unconfirmed,
        "category": category,
        "trade": reporting.trade_of(visit.community, category),
        "urgent": triage.read(words).urgent,
        "seats": 2 if triage.takes_two(words) else 1,
        "compound": report.compound,
        "place": report.place,
        "words": words,
        "view": neighbours_view(words, await _names(visit, report)),
    }
    second = await reporting.write_down(visit, facts)
    shown = [part for part in await reports.parts(visit.tx, report.id) if part.file]
    said = ReportPart("report", report.reporter_id, "", "text", words, "", None, None, None)
    await reports.add_parts(visit.tx, second, [said, *shown], visit.now)
    return second


async def _left(visit: Visit, report: Report, words: str) -> Report:
    """Leave the first report without the words of the second, but never without any."""
    left = report.words.replace(words, "", 1).strip(problems.AROUND)
    if not left or left == report.words:
        return report
    hidden = neighbours_view(words, await _names(visit, report))
    view = report.view.replace(hidden, "", 1).strip(problems.AROUND)
    return await reports.change(visit.tx, report.id, words=left, view=view)


async def _tell(visit: Visit, first: Report, second: Report) -> None:
    """The resident hears of both; whoever has the first, what is not hers any more."""
    news = t(
        "news-split",
        number=str(first.number),
        category=wording.category(first.category),
        other=str(second.number),
        what=wording.category(second.category),
    )
    await post.tell(visit, first.reporter_id, news)
    fewer = t("news-split-off", job=wording.job(visit, first), words=second.view)
    for person_id in await own_report.holders(visit, first):
        await post.tell(visit, person_id, fewer)


async def _names(visit: Visit, report: Report) -> list[str]:
    named = await people.names(visit.tx, (report.reporter_id, report.visited_id))
    return list(named.values())


async def _note(visit: Visit, report: Report, what: str, other: Report) -> None:
    by, why = visit.speaker.id, str(other.number)
    await timeline.note(visit.tx, report, visit.now, Actor.STAFF, by, what, report.state, why)
