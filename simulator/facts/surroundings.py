"""What happens around the chats: people, groups, files, time."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from simulator.contents import File, Thing
from simulator.model import Group, Person
from simulator.state import State


class PersonAdded(Thing):
    """A person came to Telegram, or is described anew."""

    fact: Literal["person"] = "person"
    person: Person

    def happen(self, state: State) -> None:
        state.people[self.person.id] = self.person


class GroupChanged(Thing):
    """A group was made, or its title or members changed."""

    fact: Literal["group"] = "group"
    group: Group

    def happen(self, state: State) -> None:
        state.groups[self.group.id] = self.group


class FileKept(Thing):
    """A file was uploaded; its bytes are in the folder already."""

    fact: Literal["file"] = "file"
    file: File

    def happen(self, state: State) -> None:
        state.files[self.file.id] = self.file


class Wound(Thing):
    """Somebody wound the clock forward."""

    fact: Literal["wound"] = "wound"
    now: datetime

    def happen(self, state: State) -> None:
        """Nothing changes: the clock is not of this state, but the page shows it."""
