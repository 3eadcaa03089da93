"""What somebody has to know who plans a meeting: the hour, the groups, what is on already."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.words import Choice, Text, t
from domain.groups import TEAMS, Circle
from domain.meetings import APART, unit_key
from domain.people import Role
from handlers import circles, hall, moments
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Visit
from storage import groups, meetings, people

COMPOUNDS, UNITS = "compounds", "units"
"""Choices that open a page of their own."""


PAGE = 12
"""How many choices a page holds."""


class Hour(BaseModel):
    """What time it is where the meeting will be."""

    now: datetime
    zone: str

    @property
    def local(self) -> datetime:
        """The moment in the community's zone."""
        return self.now.astimezone(ZoneInfo(self.zone))


async def hour(visit: Visit) -> Hour:
    """Tell the time in the community's zone."""
    return Hour(now=visit.now, zone=visit.community.timezone)


async def centre(visit: Visit) -> str:
    """Give where the service centre is; empty where the configuration does not say."""
    return visit.community.service_centre


async def group_chats(visit: Visit) -> list[Option]:
    """Give the groups that are bound, and in which the bot can write."""
    found = await groups.bound(visit.tx, visit.community_id)
    return [
        Option(id=str(group.id), label=render(circles.title(group), visit.speaker.language))
        for group in found
        if group.can_hear
    ]


async def owners(visit: Visit) -> list[Option]:
    """Give who may see to a task: staff, then red hats, as many as a page holds."""
    found: dict[str, str] = {}
    for roles in ((Role.STAFF, Role.ADMIN), (Role.RED_HAT,)):
        for person in await people.with_role(visit.tx, visit.community_id, *roles):
            found.setdefault(str(person.id), person.name)
    return [Option(id=id, label=name) for id, name in found.items() if name][:PAGE]


async def at_once(visit: Visit, begins_at: str, meeting_id: int = 0) -> str:
    """Say what other meeting is at about the same time; empty when there is none."""
    at = datetime.fromisoformat(begins_at)
    found = await meetings.between(visit.tx, visit.community_id, at - APART, at + APART)
    others = [one for one in found if one.id != meeting_id]
    lines = [t("meeting-line", when=hall.when(visit, one), place=one.place) for one in others]
    return "\n".join(render(line, visit.speaker.language) for line in lines)


async def said(visit: Visit, begins_at: str) -> str:
    """Say a time in full, so that who named it sees what was understood."""
    when = moments.moment(visit, datetime.fromisoformat(begins_at))
    return render(when, visit.speaker.language)


async def named(visit: Visit, invited: list[str]) -> str:
    """Name all who will be invited."""
    return render(hall.whom(visit, tuple(invited)), visit.speaker.language)


def whom() -> list[Choice]:
    """Offer the teams, everybody, and the two pages behind: compounds, partner units."""
    return [
        *(Choice(Circle(team=team).key, Text(f"team-{team}")) for team in TEAMS),
        Choice(COMPOUNDS, t("some-compounds")),
        Choice(UNITS, t("some-units")),
        Choice(Circle().key, t("circle-all")),
    ]


def compounds(found: list[Option]) -> list[Choice]:
    """Offer the compounds, as those who live there."""
    return [Choice(Circle(one.id).key, one.as_name().label, is_name=True) for one in found]


def units(found: list[Option]) -> list[Choice]:
    """Offer the partner units."""
    return [Choice(unit_key(one.id), one.as_name().label, is_name=True) for one in found]
