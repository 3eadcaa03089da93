"""What a conversation remembers: accepted answers, looks and results of steps, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

JSON = Any
"""A value as `json.loads` gives it."""

DRAFT = "draft"
LOOK = "look"
STEP = "step"


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded operation. `kind` is look, step, draft, or the kind of an answered question."""

    seq: int
    kind: str
    name: str
    value: JSON

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}"

    @property
    def is_answer(self) -> bool:
        """Tell whether somebody said this, in contrast to what was looked up or done."""
        return self.kind not in (LOOK, STEP, DRAFT)


class Keeper(Protocol):
    """Where a journal's entries are kept, in the transaction of the update at hand."""

    async def load(self) -> Sequence[Entry]:
        """Give all entries in the order of `seq`."""

    async def put(self, entry: Entry) -> None:
        """Keep an entry, in place of an older one with the same `seq`."""

    async def cut(self, seq: int) -> None:
        """Forget the entries from `seq` on."""


class Journal:
    """A conversation's entries in memory, written through to their keeper."""

    def __init__(self, keeper: Keeper, entries: Sequence[Entry]) -> None:
        self._keeper = keeper
        self._entries = list(entries)

    @classmethod
    async def load(cls, keeper: Keeper) -> Journal:
        """Read the journal of one conversation."""
        return cls(keeper, await keeper.load())

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def at(self, seq: int) -> Entry | None:
        """Give the entry at a place, if the script came so far already."""
        return self._entries[seq] if seq < len(self._entries) else None

    async def put(self, seq: int, kind: str, name: str, value: JSON) -> None:
        """Record an operation at its place, the next free one or that of the last draft."""
        entry = Entry(seq, kind, name, value)
        self._entries[seq:] = [entry]
        await self._keeper.put(entry)

    async def cut(self, seq: int) -> None:
        """Forget everything from `seq` on."""
        del self._entries[seq:]
        await self._keeper.cut(seq)

    @property
    def holds_step(self) -> bool:
        """Tell whether something was done that cannot be done over."""
        return any(entry.kind == STEP for entry in self._entries)

    def after_last_step(self) -> list[Entry]:
        """Give the entries that may still be taken back."""
        steps = [entry.seq for entry in self._entries if entry.kind == STEP]
        return self._entries[steps[-1] + 1 if steps else 0 :]
