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
from simulator.facts.chats import Blocked, Deleted, Edited, Met, Posted, Read, TapAnswered, Tapped
from simulator.facts.surroundings import FileKept, GroupChanged, PersonAdded, Wound

__all__ = [
    "TOGETHER",
    "Blocked",
    "BotAdded",
    "Deleted",
    "Edited",
    "Fact",
    "FileKept",
    "Forgotten",
    "GroupChanged",
    "HookSet",
    "MenuButtonSet",
    "MenuSet",
    "Met",
    "PersonAdded",
    "Posted",
    "Queued",
    "Read",
    "TapAnswered",
    "Tapped",
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
    | Wound,
    Field(discriminator="fact"),
]
TOGETHER: TypeAdapter[tuple[Fact, ...]] = TypeAdapter(tuple[Fact, ...])
