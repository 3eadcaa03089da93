"""What those invited to a meeting, and the groups it is published to, hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialogue.messages import Button
from dialogue.words import Text, t
from domain.meetings import Coming, Meeting, News, count
from domain.people import Role
from handlers import agendas, board, hall, moments, post
from handlers.group_buttons import button
from handlers.texts import render
from handlers.turn import Turn
from storage import cards, groups, guests, people
from storage.outbox import Priority

GUEST, REMINDER, STAFF = "meeting", "meeting_reminder", "meeting_staff"
GUESTS = (GUEST, REMINDER)
REMINDERS = (News.REMINDED, News.LATE)

Rows = tuple[tuple[Button, ...], ...]


async def announce(turn: Turn, meeting: Meeting, news: News, detail: str) -> None:
    """Write news in the groups."""
    before = _before(turn, meeting, news, detail)
    if news is News.CANCELLED:
        await _into_groups(turn, meeting, *before, rows=())
        return
    agenda = await agendas.published(turn, meeting)
    remind = [t("meeting-remind")] if news in REMINDERS else []
    lines = [*before, *remind, *hall.headline(turn, meeting), *agenda, t("meeting-come")]
    await _into_groups(turn, meeting, *lines)


async def tell(turn: Turn, meeting: Meeting, news: News, detail: str, ids: Sequence[int]) -> None:
    """Tell some of those whom the meeting concerns; who does not come is not reminded."""
    before = _before(turn, meeting, news, detail)
    if news is News.CANCELLED:
        for id in ids:
            await post.tell(turn, id, *before)
        await _close_cards(turn, meeting, set(ids))
        return
    kind, away = GUEST, set[int]()
    if news in REMINDERS:
        kind, away = REMINDER, await _away(turn, meeting)
    await _show_anew(turn, [id for id in ids if id not in away], kind, meeting, *before)


def _before(turn: Turn, meeting: Meeting, news: News, detail: str) -> list[Text]:
    """Say what is new, before what the meeting is like now."""
    match news:
        case News.MOVED:
            old = moments.moment(turn, datetime.fromisoformat(detail))
            return [t("meeting-moved-news", before=old)]
        case News.ELSEWHERE:
            return [t("meeting-elsewhere-news", before=detail)]
        case News.LATE:
            return [t("meeting-remind-late")]
        case News.CANCELLED:
            gone = t("meeting-cancelled-news", when=hall.when(turn, meeting), place=meeting.place)
            return [gone, *([t("meeting-cancelled-why", why=detail)] if detail else [])]
        case _:
            return []


async def _away(turn: Turn, meeting: Meeting) -> set[int]:
    known = await guests.of_meeting(turn.tx, meeting.id)
    return {guest.person_id for guest in known if guest.coming in (Coming.NO, Coming.INSTEAD)}


async def _close_cards(turn: Turn, meeting: Meeting, whose: set[int]) -> None:
    for card in await cards.live_about(turn.tx, GUESTS, meeting.id):
        if card.person_id in whose:
            await board.refresh_one(turn, card)


async def show_agenda(turn: Turn, meeting: Meeting) -> None:
    """Show the agenda in the groups."""
    head = t("agenda-in-groups", when=hall.when(turn, meeting), place=meeting.place)
    await _into_groups(turn, meeting, head, *await agendas.lines(turn, meeting.id))


async def show_minutes(turn: Turn, meeting: Meeting) -> None:
    """Show what the meeting said to each item in the groups."""
    lines = [t("minutes-title", when=hall.when(turn, meeting))]
    lines += await agendas.minuted(turn, meeting.id)
    present = count(await guests.of_meeting(turn.tx, meeting.id)).present
    if present:
        lines.append(t("minutes-present", count=str(present)))
    await _into_groups(turn, meeting, *lines, rows=())


async def show_staff(turn: Turn, meeting: Meeting) -> None:
    """Show all staff who comes."""
    staff = await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN)
    await _show_anew(turn, [person.id for person in staff], STAFF, meeting)


async def _show_anew(
    turn: Turn, ids: Sequence[int], kind: str, meeting: Meeting, *before: Text
) -> None:
    """Put the card before people, behind other words; their older ones follow no longer."""
    same, whose = GUESTS if kind in GUESTS else (STAFF,), set(ids)
    for old in await cards.live_about(turn.tx, same, meeting.id):
        if old.person_id in whose:
            await cards.retire(turn.tx, old.id)
    for id in ids:
        if before:
            await post.tell(turn, id, *before)
        await board.show(turn, id, kind, meeting.id, priority=Priority.OFFER)


async def _into_groups(
    turn: Turn, meeting: Meeting, *lines: Text, rows: Rows | None = None
) -> None:
    """Write in the groups it is published to, with the buttons to answer by unless others are."""
    below = _buttons(turn, meeting) if rows is None else rows
    for id in meeting.groups:
        group = await groups.get(turn.tx, turn.community_id, id)
        if group and group.can_hear:
            where = group.handle, group.thread
            await post.into_group(turn, *where, *lines, rows=below, priority=Priority.OFFER)


def _buttons(turn: Turn, meeting: Meeting) -> Rows:
    """Answers for whoever reads it in a group, and a way to Xiaoyuan for whom it does not know."""
    language = turn.community.language
    answers = tuple(
        button(GUEST, meeting.id, coming, Text(f"button-coming-{coming}"), language)
        for coming in Coming
    )
    link = turn.setting.link(f"{hall.LINK}{meeting.id}")
    label = render(t("button-open-xiaoyuan"), language)
    return (answers, (Button(id="link", label=label, url=link),))
