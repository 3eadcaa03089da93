"""Everything that can happen in the world: each fact knows what it changes, and nothing else does.

A line of the world's log is the list of facts that happened together.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, TypeAdapter

from simulator.facts.accounts import (
    BotAdded,
    Forgotten,
    HookSet,
    MenuButtonSet,
    MenuSet,
    Queued,
    Wanted,
)
from simulator.facts.chats import (
    Blocked,
    Deleted,
    Edited,
    Met,
    Pinned,
    Posted,
    Read,
    TapAnswered,
    Tapped,
    TopicOpened,
    Voted,
)
from simulator.facts.surroundings import FileKept, GroupChanged, PersonAdded, Wound
from simulator.facts.troubles import FaultMended, FaultSet, FaultStruck, LimitsSet

__all__ = [
    "TOGETHER",
    "Blocked",
    "BotAdded",
    "Deleted",
    "Edited",
    "Fact",
    "FaultMended",
    "FaultSet",
    "FaultStruck",
    "FileKept",
    "Forgotten",
    "GroupChanged",
    "HookSet",
    "LimitsSet",
    "MenuButtonSet",
    "MenuSet",
    "Met",
    "PersonAdded",
    "Pinned",
    "Posted",
    "Queued",
    "Read",
    "TapAnswered",
    "Tapped",
    "TopicOpened",
    "Voted",
    "Wanted",
    "Wound",
]

Fact = Annotated[
    BotAdded
    | PersonAdded
    | GroupChanged
    | Met
    | Posted
    | Edited
    | Deleted
    | Read
    | Pinned
    | TopicOpened
    | Voted
    | Blocked
    | Tapped
    | TapAnswered
    | MenuSet
    | MenuButtonSet
    | Wanted
    | HookSet
    | Queued
    | Forgotten
    | FileKept
    | Wound
    | FaultSet
    | FaultStruck
    | FaultMended
    | LimitsSet,
    Field(discriminator="fact"),
]
TOGETHER: TypeAdapter[tuple[Fact, ...]] = TypeAdapter(tuple[Fact, ...])
