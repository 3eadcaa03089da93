"""After a patrol's round: who came, where they went, what they found, what became of the last."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.messages import SendFile
from dialogue.words import PIECES, PhotoPart, Text, t
from domain.activities import Occasion
from domain.reports import Report
from domain.rounds import Finding
from handlers import moments, occasions, post, wording
from handlers.texts import render
from handlers.turn import Turn
from storage import findings, groups, reports, signups
from storage.outbox import Priority

MOST_PHOTOS = 6
"""How many photos a group gets: it may be sent twenty messages a minute."""

MOST_FOUND = 20
"""How many finds are named."""


async def post_it(turn: Turn, occasion: Occasion) -> None:
    """Tell the groups, with photos, and staff; where nobody went, staff alone."""
    roll = await signups.roll(turn.tx, occasion)
    clear = await findings.cleared(turn.tx, occasion.id)
    found = await findings.found(turn.tx, occasion.id)
    if not (roll.everybody or clear or found):
        nobody = t("summary-nobody", what=occasions.line(turn, occasion))
        await post.tell_staff(turn, nobody)
        return
    lines = [
        _title(turn, occasion),
        *occasions.who_came(roll),
        *occasions.covered(turn, clear, found),
        *occasions.missed(turn, clear, found),
        *await _found(turn, found),
        *await _of_last_time(turn, occasion),
    ]
    await post.tell_staff(turn, wording.in_lines(lines))
    for group in await groups.bound(turn.tx, turn.community_id):
        if group.circle in occasion.activity.circles and group.can_hear:
            await post.into_group(turn, group.handle, group.thread, *lines)
            for photo in await _photos(turn, found, group.thread):
                await post.put(turn, group, photo, Priority.OFFER)


def _title(turn: Turn, occasion: Occasion) -> Text:
    when = moments.dated(turn, occasion.begins_at)
    return t("summary-title", name=occasion.activity.name, when=when)


async def _found(turn: Turn, found: Sequence[Finding]) -> list[Text]:
    if not found:
        return [t("summary-found-nothing")]
    now = await _reports(turn, found)
    lines = [_line(turn, "summary-find", report) for report in now[:MOST_FOUND]]
    return [t("summary-found", count=str(len(now))), *lines]


async def _of_last_time(turn: Turn, occasion: Occasion) -> list[Text]:
    before = await _reports(turn, await findings.found_before(turn.tx, occasion))
    if not before:
        return []
    lines = [_line(turn, "summary-find-before", report) for report in before[:MOST_FOUND]]
    return [t("summary-before"), *lines]


async def _reports(turn: Turn, found: Sequence[Finding]) -> list[Report]:
    return [await reports.get(turn.tx, one.report_id) for one in found if one.report_id]


def _line(turn: Turn, key: str, report: Report) -> Text:
    """Name a find by its kind and its compound: no word of anybody, no address."""
    facts: dict[str, str | int | Text] = {
        "number": str(report.number),
        "category": wording.category(report.category),
        "compound": wording.compound(turn, report.compound),
        "state": wording.state(report.state),
    }
    return Text(key, facts)


async def _photos(turn: Turn, found: Sequence[Finding], thread: str) -> list[SendFile]:
    """Show each find by its first photo."""
    shown = []
    for one in found[:MOST_PHOTOS]:
        parts = [piece.part for piece in PIECES.validate_python(one.pieces)]
        file = next((part.file for part in parts if isinstance(part, PhotoPart)), "")
        if file and one.report_id:
            report = await reports.get(turn.tx, one.report_id)
            words = render(_line(turn, "summary-photo", report), turn.community.language)
            shown.append(SendFile(file=file, what="photo", text=words, thread=thread))
    return shown
