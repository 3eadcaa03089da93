"""The council hall (同辛议事厅) in words: when and where a meeting is, and who is invited."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.meetings import Coming, Guest, Meeting, circles_in, units_in
from handlers import circles, moments, wording
from handlers.turn import Turn

LINK = "meeting-"
"""How a deep link begins that shows a meeting."""


DOOR_LINK = "here-"
"""How the deep link begins that hangs at the door: the meeting's id and its code follow."""


def when(turn: Turn, meeting: Meeting) -> Text:
    """Say when it begins."""
    return moments.moment(turn, meeting.begins_at)


def headline(turn: Turn, meeting: Meeting) -> list[Text]:
    """Say what it is, when and where."""
    return [
        t("meeting-title"),
        t("meeting-when", when=when(turn, meeting)),
        t("meeting-where", place=meeting.place),
    ]


def said(guest: Guest | None) -> list[Text]:
    """Say what somebody has answered, and that she was there; nothing where nothing is known."""
    if guest is None:
        return []
    here = [t("meeting-you-are-here")] if guest.present_at else []
    if guest.coming is Coming.INSTEAD and guest.instead:
        return [t("you-send", name=guest.instead), *here]
    return [*([Text(f"you-said-{guest.coming}")] if guest.coming else []), *here]


def whom(turn: Turn, keys: tuple[str, ...]) -> Text:
    """Name all who are invited."""
    names = {unit.key: unit.name for unit in turn.community.units}
    invited = [circles.named(turn, circle) for circle in circles_in(keys)]
    invited += [verbatim(names[key]) for key in units_in(keys) if key in names]
    return wording.listed(invited)
