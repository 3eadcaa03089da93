"""What a conversation remembers: accepted answers, looks and results of steps, in their order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

JSON = Any
"""A value as `json.loads` gives it."""

LOOK = "look"
STEP = "step"
ADDITION = "addition"
"""What was added to something without being asked for; nothing, until somebody does."""
DRAFT = "draft:"
"""Stands before a question's kind: what was said so far, the question is still open."""

_ASIDE = "aside"
_ASIDE_SEQ = -1


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded operation. `kind` is look, step, or that of a question or of its draft."""

    seq: int
    kind: str
    name: str
    value: JSON

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}"

    @property
    def is_draft(self) -> bool:
        """Tell whether the question is still open."""
        return self.kind.startswith(DRAFT)

    @property
    def is_said(self) -> bool:
        """Tell whether somebody said this, in contrast to what was looked up or done."""
        return self.kind not in (LOOK, STEP)

    @property
    def is_answer(self) -> bool:
        """Tell whether this answers its question for good; nothing was asked of an addition."""
        return self.is_said and not self.is_draft and self.kind != ADDITION

    def of_kind(self, kind: str) -> bool:
        """Tell whether this is such an operation, a draft of one included."""
        return self.kind.removeprefix(DRAFT) == kind


class Keeper(Protocol):
    """Where a journal's entries are kept, in the transaction of the update at hand."""

    async def load(self) -> Sequence[Entry]:
        """Give all entries in the order of `seq`."""

    async def put(self, entry: Entry) -> None:
        """Keep an entry, in place of an older one with the same `seq`."""

    async def cut(self, seq: int) -> None:
        """Forget the entries from `seq` on."""


class Journal:
    """A conversation's entries in memory, written through to their keeper.

    What was said but has lost its place waits `aside`, before the first entry, until a question
    of the same name is asked.
    """

    def __init__(self, keeper: Keeper, entries: Sequence[Entry] = ()) -> None:
        self._keeper = keeper
        self._entries = [entry for entry in entries if entry.seq >= 0]
        aside = [kept for entry in entries if entry.seq == _ASIDE_SEQ for kept in entry.value]
        self._aside = {name: Entry(_ASIDE_SEQ, kind, name, value) for kind, name, value in aside}

    @classmethod
    async def load(cls, keeper: Keeper) -> Journal:
        """Read the journal of one conversation."""
        return cls(keeper, await keeper.load())

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    @property
    def aside(self) -> Sequence[Entry]:
        """What was said and waits for its question to be asked again."""
        return list(self._aside.values())

    @property
    def holds_step(self) -> bool:
        """Tell whether something was done that cannot be done over."""
        return any(entry.kind == STEP for entry in self._entries)

    def at(self, seq: int) -> Entry | None:
        """Give the entry at a place, if the script came so far already."""
        return self._entries[seq] if seq < len(self._entries) else None

    def after_last_step(self) -> list[Entry]:
        """Give the entries that may still be taken back."""
        steps = [entry.seq for entry in self._entries if entry.kind == STEP]
        return self._entries[steps[-1] + 1 if steps else 0 :]

    async def put(self, seq: int, kind: str, name: str, value: JSON) -> Entry:
        """Record an operation at the end, or in place of the last entry; give what JSON keeps."""
        entry = Entry(seq, kind, name, json.loads(json.dumps(value)))
        self._entries[seq:] = [entry]
        await self._keeper.put(entry)
        return entry

    async def cut(self, seq: int) -> None:
        """Forget everything from `seq` on."""
        del self._entries[seq:]
        await self._keeper.cut(seq)

    async def set_aside(self, seq: int) -> None:
        """Take everything from `seq` on out of its place; what somebody said is kept aside."""
        said = {entry.name: entry for entry in self._entries[seq:] if entry.is_said}
        await self.cut(seq)
        if said:
            self._aside |= said
            await self._keep_aside()

    async def take_up(self, name: str) -> Entry | None:
        """Give what was set aside under a name; it is there no more."""
        entry = self._aside.pop(name, None)
        if entry:
            await self._keep_aside()
        return entry

    async def _keep_aside(self) -> None:
        kept = [[entry.kind, entry.name, entry.value] for entry in self._aside.values()]
        await self._keeper.put(Entry(_ASIDE_SEQ, _ASIDE, "", kept))
