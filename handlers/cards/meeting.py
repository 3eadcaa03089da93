"""A meeting of the council hall: as an invitation, as staff see it, and all that are coming."""

from __future__ import annotations

from dataclasses import replace

from dialogue.words import Text, t, verbatim
from domain.meetings import Coming, Guest, Meeting, MeetingState, count
from domain.people import Person
from handlers import agendas, hall, wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import guests, meetings

MOST_NAMES = 30
"""How many of those who come are named."""

MOST = 10
"""How many meetings stand in the list."""


async def draw(turn: Turn, meeting_id: int, reader: Person) -> Face:
    """Draw it for somebody who is invited."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None:
        return Face([t("meeting-not-there")], over=True)
    lines = [*hall.headline(turn, meeting), *await agendas.published(turn, meeting)]
    if meeting.state is MeetingState.CANCELLED:
        return Face([*lines, t("meeting-is-cancelled")], over=True)
    guest = await guests.one(turn.tx, meeting_id, reader.id)
    said = hall.said(guest)
    if guest and guest.present_at:
        return Face([*lines, *said])
    door = [[CardButton("here", t("button-here"))]] if meeting.door_is_open(turn.now) else []
    if not meeting.is_ahead(turn.now):
        return Face([*lines, *said], door, over=not door)
    again = [*said, t("meeting-change-answer")] if said else [t("meeting-come")]
    return Face([*lines, *again], [_ANSWERS, *door])


async def draw_reminder(turn: Turn, meeting_id: int, reader: Person) -> Face:
    """Draw it as a reminder, as long as it is ahead."""
    face = await draw(turn, meeting_id, reader)
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None or not meeting.is_ahead(turn.now):
        return face
    return replace(face, lines=[t("meeting-remind"), *face.lines])


async def draw_in_group(turn: Turn, meeting_id: int) -> Face:
    """Draw it for everybody in a group: how many come, and the same answers."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None:
        return Face([t("meeting-not-there")], over=True)
    lines = [*hall.headline(turn, meeting), *await agendas.published(turn, meeting)]
    if meeting.state is MeetingState.CANCELLED:
        return Face([*lines, t("meeting-is-cancelled")], over=True)
    if not meeting.is_ahead(turn.now):
        return Face(lines, over=True)
    yes = count(await guests.of_meeting(turn.tx, meeting_id)).yes
    come = t("meeting-so-many-come", count=str(yes)) if yes else t("meeting-come")
    link = turn.setting.link(f"{hall.LINK}{meeting.id}")
    home = [CardButton("link", t("button-open-xiaoyuan"), url=link)]
    return Face([*lines, come], [_ANSWERS, home])


async def draw_reminder_in_group(turn: Turn, meeting_id: int) -> Face:
    """Draw it as a reminder for everybody in a group."""
    face = await draw_in_group(turn, meeting_id)
    return face if face.over else replace(face, lines=[t("meeting-remind"), *face.lines])


_ANSWERS = [CardButton(f"come:{coming}", Text(f"button-coming-{coming}")) for coming in Coming]


async def draw_for_staff(turn: Turn, meeting_id: int, reader: Person) -> Face:
    """Draw it for staff: who is invited, who comes, what can be changed."""
    meeting = await meetings.get(turn.tx, turn.community_id, meeting_id)
    if meeting is None:
        return Face([t("meeting-not-there")], over=True)
    known = await guests.of_meeting(turn.tx, meeting_id)
    lines = [
        *hall.headline(turn, meeting),
        t("meeting-invited", whom=hall.whom(turn, meeting.invited)),
        *_counted(known),
        *await _to_call(turn, meeting),
    ]
    if meeting.state is MeetingState.CANCELLED:
        return Face([*lines, t("meeting-is-cancelled")], over=True)
    lines.append(t("meeting-door", link=_door(turn, meeting)))
    return Face(lines, _CHANGES if meeting.is_ahead(turn.now) else _AFTERWARDS)


_CHANGES = [
    [CardButton("move", t("button-move")), CardButton("elsewhere", t("button-elsewhere"))],
    [CardButton("agenda", t("button-agenda")), CardButton("note", t("button-note"))],
    [CardButton("cancel", t("button-cancel-meeting"))],
]


_AFTERWARDS = [[CardButton("agenda", t("button-minutes")), CardButton("note", t("button-note"))]]


def _door(turn: Turn, meeting: Meeting) -> str:
    return turn.setting.link(f"{hall.DOOR_LINK}{meeting.id}-{meeting.door_code}")


async def _to_call(turn: Turn, meeting: Meeting) -> list[Text]:
    names = await meetings.to_call(turn.tx, meeting) if meeting.is_ahead(turn.now) else []
    listed = _listed([verbatim(name or "-") for name in names])
    return [t("meeting-to-call", names=listed)] if names else []


def _listed(names: list[Text]) -> Text:
    more = len(names) - MOST_NAMES
    rest = [t("and-more", count=str(more))] if more > 0 else []
    return wording.listed([*names[:MOST_NAMES], *rest])


def _counted(known: list[Guest]) -> list[Text]:
    answers = count(known)
    said = {"yes": str(answers.yes), "no": str(answers.no), "instead": str(answers.instead)}
    lines = [Text("meeting-answers", said)]
    come = [_named(guest) for guest in known if guest.coming in (Coming.YES, Coming.INSTEAD)]
    if come:
        lines.append(t("meeting-who-comes", names=_listed(come)))
    if answers.present:
        lines.append(t("meeting-present", count=str(answers.present)))
    return lines


def _named(guest: Guest) -> Text:
    name = guest.name or "-"
    if guest.coming is Coming.INSTEAD:
        return t("comes-instead", name=name, other=guest.instead or "-")
    return verbatim(name)


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw all meetings that are coming."""
    begun = await meetings.to_be_minuted(turn.tx, turn.community_id, turn.now)
    ahead = await meetings.between(turn.tx, turn.community_id, turn.now)
    found = [*begun, *ahead][-MOST:]
    lines = [t("meeting-line", when=hall.when(turn, one), place=one.place) for one in found]
    buttons = [[CardButton(f"open:{one.id}", hall.when(turn, one))] for one in found]
    another = [CardButton("plan", t("button-plan-meeting"))]
    return Face([t("meetings-title"), *lines], [*buttons, another])
