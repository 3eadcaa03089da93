"""What those invited to a meeting, and the groups it is published to, hear of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from dialogue.words import Text, t
from domain.groups import Group
from domain.meetings import Coming, Meeting, News, count
from domain.people import Role
from handlers import agendas, board, hall, moments, post
from handlers.turn import Turn
from storage import cards, groups, guests, people
from storage.cards import Card
from storage.outbox import Priority

GUEST, REMINDER, STAFF = "meeting", "meeting_reminder", "meeting_staff"
GUESTS = (GUEST, REMINDER)
REMINDERS = (News.REMINDED, News.LATE)


async def announce(turn: Turn, meeting: Meeting, news: News, detail: str) -> None:
    """Write news in the groups, and hang the card there by which everybody answers."""
    before = _before(turn, meeting, news, detail)
    kind = REMINDER if news in REMINDERS else GUEST
    for group in await _published_in(turn, meeting):
        await _write(turn, group, before)
        if news is not News.CANCELLED:
            await board.hang(turn, group, kind, meeting.id, instead_of=GUESTS)
    await _refresh(turn, meeting, lambda card: card.group_id is not None)


async def tell(turn: Turn, meeting: Meeting, news: News, detail: str, ids: Sequence[int]) -> None:
    """Tell some of those whom the meeting concerns; who does not come is not reminded."""
    before = _before(turn, meeting, news, detail)
    if news is News.CANCELLED:
        for id in ids:
            await post.tell(turn, id, *before)
        whose = set(ids)
        await _refresh(turn, meeting, lambda card: card.person_id in whose)
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


async def follow(turn: Turn, meeting: Meeting, person_id: int) -> None:
    """Somebody has answered: bring up to date her own card, those in groups, those of staff."""
    await board.refresh(turn, (STAFF,), meeting.id)
    await _refresh(turn, meeting, lambda card: card.person_id in (person_id, None))


async def _refresh(turn: Turn, meeting: Meeting, which: Callable[[Card], bool]) -> None:
    for card in await cards.live_about(turn.tx, GUESTS, meeting.id):
        if which(card):
            await board.refresh_one(turn, card)


async def show_agenda(turn: Turn, meeting: Meeting) -> None:
    """Show the agenda in the groups."""
    head = t("agenda-in-groups", when=hall.when(turn, meeting), place=meeting.place)
    lines = [head, *await agendas.lines(turn, meeting.id)]
    for group in await _published_in(turn, meeting):
        await _write(turn, group, lines)


async def show_minutes(turn: Turn, meeting: Meeting) -> None:
    """Show what the meeting said to each item in the groups."""
    lines = [t("minutes-title", when=hall.when(turn, meeting))]
    lines += await agendas.minuted(turn, meeting.id)
    present = count(await guests.of_meeting(turn.tx, meeting.id)).present
    if present:
        lines.append(t("minutes-present", count=str(present)))
    for group in await _published_in(turn, meeting):
        await _write(turn, group, lines)


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


async def _published_in(turn: Turn, meeting: Meeting) -> list[Group]:
    every = [await groups.get(turn.tx, turn.community_id, id) for id in meeting.groups]
    return [group for group in every if group and group.can_hear]


async def _write(turn: Turn, group: Group, lines: Sequence[Text]) -> None:
    if lines:
        where = group.handle, group.thread
        await post.into_group(turn, *where, *lines, priority=Priority.OFFER)
