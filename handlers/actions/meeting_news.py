"""What those invited to a meeting, and the groups it is published to, hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.messages import Button
from dialogue.words import Text, t
from domain.meetings import Coming, Meeting, count
from domain.people import Role
from handlers import agendas, board, hall, post
from handlers.group_buttons import button
from handlers.texts import render
from handlers.turn import Turn
from storage import cards, groups, guests, meetings, people
from storage.outbox import Priority

GUEST, REMINDER, STAFF = "meeting", "meeting_reminder", "meeting_staff"
GUESTS = (GUEST, REMINDER)
CARDS = (*GUESTS, STAFF)

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """How many were invited, and how many of them can be told by phone only."""

    invited: int
    unreached: int


async def invite(turn: Turn, meeting: Meeting, *before: Text) -> Reached:
    """Put the invitation before everybody invited and into the groups, behind other words."""
    await _into_groups(turn, meeting, *before, *hall.headline(turn, meeting), t("meeting-come"))
    invited = await meetings.invited(turn.tx, turn.community_id, meeting.invited)
    return await _show_anew(turn, invited, GUEST, meeting, *before)


async def remind(turn: Turn, meeting: Meeting, *, late: bool) -> None:
    """Remind the groups, and of those invited all who have not said that they cannot come."""
    before = [t("meeting-remind-late")] if late else []
    lines = [*before, t("meeting-remind"), *hall.headline(turn, meeting)]
    agenda = await agendas.published(turn, meeting)
    await _into_groups(turn, meeting, *lines, *agenda, t("meeting-come"))
    away = {
        guest.person_id
        for guest in await guests.of_meeting(turn.tx, meeting.id)
        if guest.coming in (Coming.NO, Coming.INSTEAD)
    }
    invited = await meetings.invited(turn.tx, turn.community_id, meeting.invited)
    whom = [id for id in invited if id not in away]
    await _show_anew(turn, whom, REMINDER, meeting, *before)
    await show_staff(turn, meeting)


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


async def cancelled(turn: Turn, meeting: Meeting, why: str) -> None:
    """Tell everybody invited, and the groups, that it does not take place."""
    news = [t("meeting-cancelled-news", when=hall.when(turn, meeting), place=meeting.place)]
    news += [t("meeting-cancelled-why", why=why)] if why else []
    await _into_groups(turn, meeting, *news, rows=())
    for id in await meetings.invited(turn.tx, turn.community_id, meeting.invited):
        await post.tell(turn, id, *news)
    await board.refresh(turn, CARDS, meeting.id)


async def show_staff(turn: Turn, meeting: Meeting) -> None:
    """Show all staff who comes."""
    staff = await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN)
    await _show_anew(turn, [person.id for person in staff], STAFF, meeting)


async def _show_anew(
    turn: Turn, ids: Sequence[int], kind: str, meeting: Meeting, *before: Text
) -> Reached:
    """Put the card before people, behind other words; their older ones follow no longer."""
    same, whose = GUESTS if kind in GUESTS else (STAFF,), set(ids)
    for old in await cards.live_about(turn.tx, same, meeting.id):
        if old.person_id in whose:
            await cards.retire(turn.tx, old.id)
    shown = 0
    for id in ids:
        if before:
            await post.tell(turn, id, *before)
        shown += await board.show(turn, id, kind, meeting.id, priority=Priority.OFFER)
    return Reached(invited=len(ids), unreached=len(ids) - shown)


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
