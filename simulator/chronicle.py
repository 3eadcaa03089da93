"""What happened, in order: the world's state, and the one way to change it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from simulator.clock import Clock
from simulator.facts import TOGETHER, Fact
from simulator.lines import Lines
from simulator.state import State

REMEMBERED = 2_000
"""How many of the latest facts a page that was away can still ask for."""


class Chronicle:
    """Records facts: first on disk, then in the state, then everybody who waits is told."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.state = State()
        self.seq = 0
        """How many facts there have been."""
        self._clock = clock
        self._latest: deque[tuple[int, Fact]] = deque(maxlen=REMEMBERED)
        self._watchers: set[asyncio.Event] = set()
        self._lines = Lines(path)
        for line in self._lines:
            self._happen(TOGETHER.validate_json(line))

    def now(self) -> datetime:
        """The present moment of the world."""
        return self._clock.now()

    def record(self, *facts: Fact) -> None:
        """Let facts happen together: after a crash, either all of them have or none."""
        if facts:
            self._lines.append(TOGETHER.dump_json(facts))
            self._happen(facts)
            self.wake()

    def since(self, seq: int) -> list[tuple[int, Fact]]:
        """The facts after that one, each with its number, as far as they are remembered."""
        return [(number, fact) for number, fact in self._latest if number > seq]

    @contextmanager
    def watching(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever something happens; who waits on it clears it."""
        changed = asyncio.Event()
        self._watchers.add(changed)
        try:
            yield changed
        finally:
            self._watchers.discard(changed)

    def wake(self) -> None:
        """Have everybody who is watching look again."""
        for changed in self._watchers:
            changed.set()

    def close(self) -> None:
        """Let go of the file."""
        self._lines.close()

    def _happen(self, facts: tuple[Fact, ...]) -> None:
        for fact in facts:
            fact.happen(self.state)
            self.seq += 1
            self._latest.append((self.seq, fact))
