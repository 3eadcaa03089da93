"""Compounds, teams, the community: whom a group chat is for, as choices and in words."""

from __future__ import annotations

from pydantic import BaseModel

from dialogue.words import Choice, Text, t, verbatim
from domain.groups import TEAMS, Circle, Group, circle_of
from handlers.turn import Turn, Visit
from storage import groups


class Unbound(BaseModel):
    """A group chat, and all that it can be for."""

    title: str
    compounds: list[tuple[str, str]]
    """Key and name of each compound."""


async def unbound(visit: Visit, group_id: int) -> Unbound:
    """Give what somebody has to know who says whom a group is for."""
    group = await groups.get(visit.tx, visit.community_id, group_id)
    compounds = [(each.key, each.name) for each in visit.community.compounds]
    return Unbound(title=group.title if group else "", compounds=compounds)


def choices(compounds: list[tuple[str, str]]) -> list[Choice]:
    """Offer every compound, every team, and the whole community."""
    return [
        *(Choice(Circle(key).key, verbatim(name), is_name=True) for key, name in compounds),
        *(Choice(Circle(team=team).key, Text(f"team-{team}")) for team in TEAMS),
        Choice(Circle().key, t("circle-all")),
    ]


async def there(visit: Visit) -> list[str]:
    """Give the circles that have a group chat in which something can be said now."""
    found = await groups.bound(visit.tx, visit.community_id)
    return [group.circle.key for group in found if group.circle and group.can_hear]


def named(turn: Turn, circle: Circle | None) -> Text:
    """Name a circle; a compound that the configuration has no longer is somewhere."""
    if circle is None:
        return t("circle-none")
    if circle.compound:
        names = {each.key: each.name for each in turn.community.compounds}
        known = circle.compound in names
        return verbatim(names[circle.compound]) if known else t("somewhere")
    return Text(f"team-{circle.team}") if circle.team else t("circle-all")


def title(group: Group) -> Text:
    """Say what a group is called; one that was met before it told its name has none."""
    return verbatim(group.title) if group.title else t("group-chat-nameless")


def read(visit: Visit, key: str) -> Circle | None:
    """Read what was chosen; None for a compound that is not there."""
    circle = circle_of(key)
    if circle and circle.compound not in ("", *(each.key for each in visit.community.compounds)):
        return None
    return circle
