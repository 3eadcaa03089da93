"""A small world of bots, people and groups, kept in one folder."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from simulator.casting import Casting
from simulator.chronicle import Chronicle
from simulator.clock import Clock, SystemClock
from simulator.facts import Deleted, Edited, Posted
from simulator.handling import Handling
from simulator.journal import Journal
from simulator.sabotage import Sabotage
from simulator.store import FileStore

T = TypeVar("T")


class World(Casting, Handling, Sabotage):
    """All there is: who is there (`Casting`), what they do (`Handling`), what fails (`Sabotage`).

    What bots called is kept in `calls`.

    It survives a `kill -9`: what was recorded is there when the folder is opened again. It belongs
    to one event loop.
    """

    calls: Journal
    """All calls of the Bot API and their answers, kept apart from the world's own record."""

    hints: Mapping[str, Sequence[str]]
    """What the page suggests to try, by its language ("zh", "en"); not recorded."""

    @classmethod
    def open(cls, folder: Path, clock: Clock | None = None) -> World:
        """Open the world in this folder, or begin one there."""
        folder.mkdir(parents=True, exist_ok=True)
        chronicle = Chronicle(folder / "world.jsonl", clock or SystemClock())
        world = cls(chronicle, FileStore(folder / "files"))
        world.calls = Journal(folder / "calls.jsonl")
        world.hints = {}
        return world

    async def until(self, look: Callable[[], T], seconds: float = 30) -> T:
        """Look again after each change until there is something to see (it is true).

        Raises `TimeoutError` after so many seconds of real time.
        """
        with self.chronicle.watching() as changed:
            async with asyncio.timeout(seconds):
                while not (sight := look()):
                    await changed.wait()
                    changed.clear()
        return sight

    def last_shown(self) -> int:
        """Give the number of the last fact that changed what stands on somebody's screen.

        That somebody looks at her phone is a fact too, and no news to anybody.
        """
        facts = self.chronicle.since(0)
        shown = (number for number, fact in facts if isinstance(fact, Posted | Edited | Deleted))
        return max(shown, default=0)

    def close(self) -> None:
        """Let go of the folder."""
        self.chronicle.close()
        self.calls.close()
