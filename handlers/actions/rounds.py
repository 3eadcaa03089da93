"""On the round of a patrol: a photo becomes a report, and a compound is all clear."""

from __future__ import annotations

from dialogue.words import PIECES, Piece, Text, t
from domain import triage
from domain.activities import Occasion
from domain.groups import Group
from domain.masking import neighbours_view
from domain.reports import Actor, Report
from domain.rounds import OFFERED, Finding, category_in
from domain.whereabouts import home_in
from handlers import board, looks
from handlers.actions import attending, reporting, seeking
from handlers.actions.signing import CARDS
from handlers.texts import render
from handlers.turn import Visit
from storage import findings, occurrences, people, reports, signups, timeline
from storage.outbox import Priority

FOUND = "finding"
"""The card that asks where a hazard is."""


async def show(
    visit: Visit, occasion: Occasion, piece: Piece, album: str, group: Group | None
) -> None:
    """Somebody shows a hazard: ask where it is, there where she has shown it."""
    me, pieces = visit.speaker.id, PIECES.dump_python([piece], mode="json")
    if album and (known := await findings.of_album(visit.tx, occasion.id, me, album)):
        await _add(visit, known, piece)
        return
    whose = visit.tx, visit.community_id
    id = await findings.find(*whose, occasion.id, me, pieces, album, visit.now)
    if group:
        await board.hang(visit, group, FOUND, id, priority=Priority.ANSWER)
    else:
        await board.show(visit, me, FOUND, id)


async def _add(visit: Visit, finding: Finding, piece: Piece) -> None:
    """One more photo of an album; that of a report goes there too."""
    pieces = [*PIECES.validate_python(finding.pieces), piece]
    kept = PIECES.dump_python(pieces, mode="json")
    await findings.change(visit.tx, finding.id, pieces=kept)
    if finding.report_id:
        report = await reports.get(visit.tx, finding.report_id)
        part = reporting.as_part(piece, "report", finding.person_id)
        await reports.add_parts(visit.tx, report, [part], visit.now)
    await board.refresh(visit, (FOUND,), finding.id)


async def place(visit: Visit, finding_id: int, compound: str) -> Text:
    """Say where a hazard is; what it is stands below the photo, or is asked next."""
    finding = await findings.get(visit.tx, visit.community_id, finding_id)
    why = await _refused(visit, finding)
    if finding is None or why:
        return why or t("button-unknown")
    if compound not in {each.key for each in visit.community.compounds}:
        return t("button-unknown")
    await findings.change(visit.tx, finding_id, compound=compound)
    category = category_in(words_of(finding))
    if not category:
        await board.refresh(visit, (FOUND,), finding_id)
        return t("finding-what-short")
    return await _report(visit, finding, compound, category)


async def name(visit: Visit, finding_id: int, category: str) -> Text:
    """Say what it is, where nothing was written below the photo."""
    finding = await findings.get(visit.tx, visit.community_id, finding_id)
    why = await _refused(visit, finding)
    if finding is None or why:
        return why or t("button-unknown")
    if category not in OFFERED or not finding.compound:
        return t("button-unknown")
    return await _report(visit, finding, finding.compound, category)


async def drop(visit: Visit, finding_id: int) -> Text:
    """It is no hazard after all."""
    shown = await take_back(visit, finding_id)
    return shown if isinstance(shown, Text) else t("finding-dropped")


async def take_back(visit: Visit, finding_id: int) -> list[Piece] | Text:
    """Let it be no hazard, and give what was shown; or say why not."""
    finding = await findings.get(visit.tx, visit.community_id, finding_id)
    why = await _refused(visit, finding)
    if finding is None or why:
        return why or t("button-unknown")
    await findings.change(visit.tx, finding_id, dropped=True)
    await board.refresh(visit, (FOUND,), finding_id)
    return PIECES.validate_python(finding.pieces)


async def _refused(visit: Visit, finding: Finding | None) -> Text | None:
    """Only who has shown it says where it is, or who leads; and only once."""
    if finding is None:
        return t("button-unknown")
    if not finding.is_open:
        return t("finding-done-before")
    if finding.person_id == visit.speaker.id:
        return None
    occasion = await occurrences.get(visit.tx, visit.community_id, finding.occurrence_id)
    leads = occasion is not None and await attending.may_tick(visit, occasion)
    return None if leads else t("finding-not-yours")


async def _report(visit: Visit, finding: Finding, compound: str, category: str) -> Text:
    report = await _write(visit, finding, compound, category)
    await findings.change(visit.tx, finding.id, report_id=report.id)
    await board.refresh(visit, (FOUND,), finding.id)
    await board.refresh(visit, CARDS, finding.occurrence_id)
    return t("finding-reported-short", number=str(report.number))


async def _write(visit: Visit, finding: Finding, compound: str, category: str) -> Report:
    """Make it a report of whoever has shown it."""
    by, words = finding.person_id, words_of(finding)
    names = await people.names(visit.tx, [by])
    facts: dict[str, object] = {
        "reporter_id": by,
        "category": category,
        "trade": reporting.trade_of(visit.community, category),
        "urgent": triage.read(words).urgent if words else False,
        "compound": compound,
        "place": _where(visit, words),
        "words": words,
        "view": neighbours_view(words, [names[by]], buildings=True),
    }
    report = await reporting.write_down(visit, facts)
    said = PIECES.validate_python(finding.pieces)
    parts = [reporting.as_part(piece, "report", by) for piece in said]
    await reports.add_parts(visit.tx, report, parts, visit.now)
    await timeline.note(visit.tx, report, visit.now, Actor.REPORTER, by, "report", None, "")
    return await seeking.start(visit, report)


def _where(visit: Visit, words: str) -> str:
    """Say where it is: the building that the words name, and that the photo shows it."""
    home = home_in(words)
    said = t("finding-place-at", home=home) if home else t("finding-place")
    return render(said, visit.community.language)


async def clear(visit: Visit, occurrence_id: int, compound: str) -> Text:
    """A compound is all clear; once more, it was a slip."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion is None or not occasion.is_on_round(visit.now):
        return t("round-not-now")
    if compound not in {each.key for each in visit.community.compounds}:
        return t("button-unknown")
    leads = await attending.may_tick(visit, occasion)
    if not leads and not (await signups.roll(visit.tx, occasion)).lists(visit.speaker.id):
        return t("round-sign-up-first")
    by = (await findings.cleared(visit.tx, occurrence_id)).get(compound)
    if by is None:
        me, now = visit.speaker.id, visit.now
        await findings.clear(visit.tx, visit.community_id, occurrence_id, compound, me, now)
    elif leads or by == visit.speaker.id:
        await findings.unclear(visit.tx, occurrence_id, compound)
    else:
        return t("round-cleared-before")
    await board.refresh(visit, CARDS, occurrence_id)
    return t("round-cleared" if by is None else "round-not-clear")


def words_of(finding: Finding) -> str:
    """What was written below the photos."""
    return looks.words_of(PIECES.validate_python(finding.pieces))
