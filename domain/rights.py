"""Rights: who may do what, in one table, right x role. Every door asks here."""

from __future__ import annotations

from enum import StrEnum

from domain.people import Person, Role


class Right(StrEnum):
    """What somebody may do. Whether a card or a job is her own is looked at in each case."""

    TALK = "talk"
    """Report, follow one's own reports, ask for a human, sign up."""
    WORK = "work"
    """Be offered jobs, take them and finish them."""
    SPEAK_FOR_UNIT = "speak_for_unit"
    """Take what is referred to a partner unit."""
    DESK = "desk"
    """See all reports, and act on them."""
    DUTY = "duty"
    """Be called in danger, and have an alarm."""
    APPROVE = "approve"
    """Let neighbours into the talent pool."""
    PEOPLE = "people"
    """Find people, open what is known of them, register, change and merge them."""
    ANNOUNCE = "announce"
    """Tell many people something, in groups and in private."""
    GROUPS = "groups"
    """Say whom a group chat is for."""
    CALENDAR = "calendar"
    """Say what is on fixed days, and which days are holidays, with what follows from that."""
    HALL = "hall"
    """Plan the meetings of the council hall, and say who hears of them."""
    INVITE = "invite"
    """Give roles by one-time links."""


_STAFF = frozenset(
    {
        *(Right.TALK, Right.DESK, Right.DUTY, Right.APPROVE, Right.PEOPLE),
        *(Right.ANNOUNCE, Right.GROUPS, Right.CALENDAR, Right.HALL),
    }
)

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.RESIDENT: frozenset({Right.TALK}),
    Role.VOLUNTEER: frozenset({Right.TALK, Right.WORK}),
    Role.RED_HAT: frozenset({Right.TALK}),
    Role.PARTY_MEMBER: frozenset({Right.TALK}),
    Role.PARTNER: frozenset({Right.TALK, Right.SPEAK_FOR_UNIT}),
    Role.STAFF: _STAFF,
    Role.ADMIN: _STAFF | {Right.INVITE},
}
"""All that each role may do. Everybody is a resident besides, and one person can have several."""


def may(person: Person, right: Right) -> bool:
    """Tell whether one of her roles gives her this right."""
    return any(right in RIGHTS[role] for role in person.roles | {Role.RESIDENT})
