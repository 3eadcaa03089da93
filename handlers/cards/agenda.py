"""The agenda as staff arrange it, and each item of it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.agenda import MINUTES
from domain.people import Person
from domain.reports import Report
from handlers import agendas, hall, wording
from handlers.cards import minutes
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import agenda, meetings, people, reports


async def draw(turn: Turn, meeting_id: int, reader: Person) -> Face:
    """Draw an agenda for staff; without a meeting, what waits for one to be planned."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    found = await agenda.of_meeting(turn.tx, turn.community_id, meeting.id if meeting else None)
    if meeting and not meeting.is_ahead(turn.now):
        return await minutes.being_minuted(turn, meeting, found)
    head = t("agenda-of", when=hall.when(turn, meeting)) if meeting else t("agenda-waiting")
    lines = [head, *await agendas.lines(turn, meeting.id if meeting else None)]
    if not found:
        lines.append(t("agenda-empty"))
    suggested = await agenda.suggested(turn.tx, turn.community_id, turn.now)
    if suggested:
        lines += [t("agenda-suggested"), *(_suggestion(turn, one) for one in suggested)]
    if meeting and found:
        lines.append(t("agenda-is-out" if meeting.agenda_at else "agenda-not-out"))
    last = _last_row(publishable=bool(meeting and found))
    return Face(lines, [*minutes.numbered(found), *map(_adding, suggested), last])


def _adding(report: Report) -> list[CardButton]:
    return [CardButton(f"add:{report.id}", t("suggested-add", number=str(report.number)))]


def _last_row(*, publishable: bool) -> list[CardButton]:
    publish = [CardButton("publish", t("button-publish-agenda"))] if publishable else []
    opening = CardButton("opening", t("button-opening"))
    return [CardButton("propose", t("button-propose")), *publish, opening]


def _suggestion(turn: Turn, report: Report) -> Text:
    return t(
        "suggested-report",
        number=str(report.number),
        category=wording.category(report.category),
        compound=wording.compound(turn, report.compound),
        state=wording.state(report.state),
    )


async def draw_item(turn: Turn, item_id: int, reader: Person) -> Face:
    """Draw one item for staff: what it is, who proposed it, and what can be done with it."""
    item = await agenda.get(turn.tx, turn.community_id, item_id)
    if item is None:
        return Face([t("item-gone")], over=True)
    found = await agenda.of_meeting(turn.tx, turn.community_id, item.meeting_id)
    number = [each.id for each in found].index(item.id) + 1
    lines = [await agendas.line(turn, item, number)]
    if item.report_id:
        report = await reports.get(turn.tx, item.report_id)
        lines.append(t("item-report", number=str(report.number), state=wording.state(report.state)))
    if item.proposed_by:
        by = await people.get(turn.tx, item.proposed_by)
        lines += [t("item-by", name=by.name or "-"), *wording.quoted(item.words)]
    if not await agendas.is_open(turn, item):
        return await minutes.outcomes(turn, item, lines)
    order = [CardButton("up", t("button-up")), CardButton("down", t("button-down"))]
    spans = [CardButton(f"minutes:{n}", t("item-minutes", minutes=str(n))) for n in MINUTES]
    stays = item.carried_from and not item.report_id
    off = [] if stays else [[CardButton("off", t("button-item-off"))]]
    return Face(lines, [order, spans, *off])
