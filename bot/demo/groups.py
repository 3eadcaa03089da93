"""The group chats of the demo: for everybody, for teams, and for two compounds."""

from __future__ import annotations

from dataclasses import dataclass

from bot.demo.people import Member
from domain.community import Community
from domain.groups import Circle
from domain.people import Role

COMPOUNDS = slice(1, 3)
"""Which compounds have a group: that of the story's heroine, and the next."""


@dataclass(frozen=True)
class GroupChat:
    """A group chat, and whom it is for."""

    id: int
    title: str
    circle: Circle
    kinds: tuple[str, ...] = ()
    """Kinds of members who are in it; without any, all who live in its compound."""

    def has(self, member: Member) -> bool:
        """Tell whether somebody is in it; staff are in most."""
        if self.kinds:
            return member.kind in self.kinds
        return member.kind == "staff" or member.compound == self.circle.compound


def chats(community: Community) -> list[GroupChat]:
    """Give all of them, always with the same ids."""
    everybody = ("elder", "resident", "staff")
    return [
        GroupChat(-1001, f"{community.name}居民群", Circle(), everybody),
        GroupChat(-1002, "小源能人库", Circle(team=Role.VOLUNTEER), ("talent", "staff")),
        GroupChat(-1003, "小源红帽队", Circle(team=Role.RED_HAT), ("red_hat", "staff")),
        *(
            GroupChat(-1004 - place, f"{compound.name}邻里群", Circle(compound=compound.key))
            for place, compound in enumerate(community.compounds[COMPOUNDS])
        ),
    ]
