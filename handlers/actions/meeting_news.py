"""What those invited to a meeting, and the groups it is published to, hear of it."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue.messages import Button
from dialogue.words import Text, t
from domain.groups import Group
from domain.meetings import Coming, Meeting
from domain.people import Role
from handlers import agendas, board, hall, post
from handlers.group_buttons import button
from handlers.texts import render
from handlers.turn import Turn
from storage import cards, groups, guests, meetings, people
from storage.outbox import Priority

GUEST, STAFF = "meeting", "meeting_staff"
CARDS = (GUEST, STAFF)


@dataclass(frozen=True, slots=True)
class Reached:
    """How many were invited, and how many of them can be told by phone only."""

    invited: int
    unreached: int


async def invite(turn: Turn, meeting: Meeting, *before: Text) -> Reached:
    """Put the invitation before everybody invited and into the groups, behind other words."""
    await _into_groups(turn, meeting, *before, *hall.headline(turn, meeting), t("meeting-come"))
    invited = await meetings.invited(turn.tx, turn.community_id, meeting.invited)
    reached = [await _show_anew(turn, id, GUEST, meeting, *before) for id in invited]
    return Reached(len(invited), reached.count(False))


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
    for id in await meetings.invited(turn.tx, turn.community_id, meeting.invited):
        if id not in away:
            await _show_anew(turn, id, GUEST, meeting, *before, t("meeting-remind"))
    await show_staff(turn, meeting)


async def show_agenda(turn: Turn, meeting: Meeting) -> None:
    """Show the agenda in the groups."""
    head = t("agenda-in-groups", when=hall.when(turn, meeting), place=meeting.place)
    await _into_groups(turn, meeting, head, *await agendas.lines(turn, meeting.id))


async def cancelled(turn: Turn, meeting: Meeting, why: str) -> None:
    """Tell everybody invited, and the groups, that it does not take place."""
    news = [t("meeting-cancelled-news", when=hall.when(turn, meeting), place=meeting.place)]
    news += [t("meeting-cancelled-why", why=why)] if why else []
    for group in await _published_in(turn, meeting):
        await post.into_group(turn, group.handle, group.thread, *news)
    for id in await meetings.invited(turn.tx, turn.community_id, meeting.invited):
        await post.tell(turn, id, *news)
    await board.refresh(turn, CARDS, meeting.id)


async def show_staff(turn: Turn, meeting: Meeting) -> None:
    """Show all staff who comes."""
    for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
        await _show_anew(turn, person.id, STAFF, meeting)


async def _show_anew(
    turn: Turn, person_id: int, kind: str, meeting: Meeting, *before: Text
) -> bool:
    """Put the card before somebody, behind other words; an older one follows no longer."""
    reached = await people.reached_at(turn.tx, person_id)
    if reached is None:
        return False
    for old in await cards.live_at(turn.tx, reached[1].id, kind):
        if old.subject_id == meeting.id:
            await cards.retire(turn.tx, old.id)
    if before:
        await post.tell(turn, person_id, *before)
    return await board.show(turn, person_id, kind, meeting.id, priority=Priority.OFFER)


async def _into_groups(turn: Turn, meeting: Meeting, *lines: Text) -> None:
    rows = _buttons(turn, meeting)
    for group in await _published_in(turn, meeting):
        await post.into_group(turn, group.handle, group.thread, *lines, rows=rows)


async def _published_in(turn: Turn, meeting: Meeting) -> list[Group]:
    every = [await groups.get(turn.tx, turn.community_id, id) for id in meeting.groups]
    return [group for group in every if group and group.can_hear]


def _buttons(turn: Turn, meeting: Meeting) -> tuple[tuple[Button, ...], ...]:
    """Answers for whoever reads it in a group, and a way to Xiaoyuan for whom it does not know."""
    language = turn.community.language
    answers = tuple(
        button(GUEST, meeting.id, coming, Text(f"button-coming-{coming}"), language)
        for coming in Coming
    )
    link = turn.setting.link(f"{hall.LINK}{meeting.id}")
    label = render(t("button-open-xiaoyuan"), language)
    return (answers, (Button(id="link", label=label, url=link),))
