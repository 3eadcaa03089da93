"""Whom an announcement goes to: in words, counted, and one by one."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from dialogue.words import Text, t, verbatim
from domain.announcements import Audience
from domain.groups import Circle, Group
from handlers import circles, wording
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import groups, roster
from storage.roster import Member

NAMED = 3
"""So many groups are named before an announcement goes; more are counted."""


class Reach(BaseModel):
    """How many an announcement would reach now."""

    groups: int = 0
    titles: list[str] = []
    """What they are called, if they are few enough to be named."""
    gone: list[str] = []
    """What the groups are called that it cannot reach."""
    people: int = 0
    without: int = 0
    """How many belong to it who have no account that can be reached."""
    quiet: bool = False
    """Now are the quiet hours."""

    @property
    def nobody(self) -> bool:
        """Tell whether it would reach nobody at all."""
        return not self.groups and not self.people


async def group_options(visit: Visit) -> list[Option]:
    """Give the groups that can be announced to: those that are bound."""
    return [
        Option(id=str(group.id), label=_label(visit, group))
        for group in await bound(visit)
        if group.can_hear
    ]


def _label(visit: Visit, group: Group) -> str:
    circle = circles.named(visit, group.circle)
    label = t("audience-group", circle=circle, title=circles.title(group))
    return render(label, visit.speaker.language)


async def reach(visit: Visit, audience: Audience) -> Reach:
    """Count whom it would reach if it went now."""

    def title(group: Group) -> str:
        return render(circles.title(group), visit.speaker.language)

    chosen = await groups_of(visit, audience)
    members = await people_of(visit, audience)
    reached = [member for member in members if member.reachable]
    titles = [title(group) for group in chosen if group.can_hear]
    local = visit.now.astimezone(visit.community.zone)
    return Reach(
        groups=len(titles),
        titles=titles if len(titles) <= NAMED else [],
        gone=[title(group) for group in chosen if not group.can_hear],
        people=len(reached),
        without=len(members) - len(reached),
        quiet=audience.in_private and visit.community.quiet_hours.hold(local.time()),
    )


async def bound(turn: Turn) -> list[Group]:
    """Give the groups that are bound, those that cannot be reached now as well."""
    return await groups.bound(turn.tx, turn.community_id)


async def of_compound(turn: Turn, compound: str) -> Audience:
    """Address a compound: its group chats, or everybody there in private if it has none."""
    theirs = [group for group in await bound(turn) if group.circle == Circle(compound=compound)]
    if theirs:
        return Audience(kind="groups", groups=tuple(group.id for group in theirs))
    return Audience(kind="home", compound=compound)


async def groups_of(turn: Turn, audience: Audience) -> list[Group]:
    """Give the groups of an audience, also those that cannot be reached now."""
    known = await bound(turn)
    if audience.kind == "everybody":
        return known
    return [group for group in known if group.id in audience.groups]


async def people_of(turn: Turn, audience: Audience) -> list[Member]:
    """Give those who get it in private, also those who cannot be reached."""
    if not audience.in_private:
        return []
    everybody = await roster.of(turn.tx, turn.community_id)
    return [member for member in everybody if audience.holds(member.person)]


async def covered(turn: Turn, audience: Audience) -> list[Member]:
    """Give everybody who should know of it, by a group or in private."""
    chosen = [group.circle for group in await groups_of(turn, audience) if group.circle]
    return [
        member
        for member in await roster.of(turn.tx, turn.community_id)
        if audience.holds(member.person) or any(circle.holds(member.person) for circle in chosen)
    ]


async def named(turn: Turn, audience: Audience) -> Text:
    """Say in words whom it is for."""
    match audience.kind:
        case "everybody":
            return t("audience-everybody")
        case "teams":
            teams = [Text(f"team-{team}") for team in audience.teams]
            return t("audience-teams", teams=wording.listed(teams))
        case "home":
            return _home(turn, audience)
        case "groups":
            return t("audience-groups", groups=_titles(await groups_of(turn, audience)))


def _titles(chosen: Sequence[Group]) -> Text:
    return wording.listed([circles.title(group) for group in chosen] or [verbatim("-")])


def _home(turn: Turn, audience: Audience) -> Text:
    compound = wording.compound(turn, audience.compound)
    building, unit = audience.building, audience.unit
    if not building:
        return t("audience-compound", compound=compound)
    if not unit:
        return t("audience-building", compound=compound, building=building)
    return t("audience-unit", compound=compound, building=building, unit=unit)
