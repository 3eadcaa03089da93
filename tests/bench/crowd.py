"""People who act, wait for what they expect to see, and note how long it took."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from simulator.facts import Edited, Posted
from simulator.model import Message
from simulator.world import World

PATIENCE_SECONDS = 20


@dataclass(frozen=True)
class Line:
    """Somebody writes, or taps a button with these words, and expects to see others."""

    words: str
    expects: str
    tap: bool = False


@dataclass
class Wait:
    """Somebody looks at her screen until she sees what she expects."""

    expects: str
    seen: asyncio.Future[None]


@dataclass
class Crowd:
    """Everybody. `took` has the seconds of each act, from the hand to the screen."""

    world: World
    took: list[float] = field(default_factory=list)
    unanswered: int = 0
    _waits: dict[int, Wait] = field(default_factory=dict)

    async def watch(self) -> None:
        """Look at all screens, for ever."""
        chronicle = self.world.chronicle
        seq = chronicle.seq
        with chronicle.watching() as changed:
            while True:
                await changed.wait()
                changed.clear()
                for _, fact in chronicle.since(seq):
                    if isinstance(fact, Posted | Edited):
                        self._look(fact.message)
                seq = chronicle.seq

    async def plays(self, person: int, line: Line) -> None:
        """She does one thing, and waits for the answer."""
        wait = self._expect(person, line.expects)
        clock = asyncio.get_running_loop().time
        begun = clock()
        if line.tap:
            self._taps(person, line.words)
        else:
            self.world.says(person, line.words)
        if await _seen(wait, PATIENCE_SECONDS):
            self.took.append(clock() - begun)
        else:
            self.unanswered += 1

    async def is_shown(self, person: int, words: str) -> None:
        """She waits until something new is on her screen, however long it takes."""
        await self._expect(person, words).seen

    def _expect(self, person: int, words: str) -> Wait:
        self._waits[person] = Wait(words, asyncio.get_running_loop().create_future())
        return self._waits[person]

    def _look(self, message: Message) -> None:
        wait = self._waits.get(message.where.chat)
        if wait is None or wait.seen.done() or message.sender == message.where.chat:
            return
        if any(wait.expects in words for words in _words(message)):
            wait.seen.set_result(None)

    def _taps(self, person: int, label: str) -> None:
        shown = self.world.state.chat(self.world.where(person, None)).messages
        for message in reversed(shown.values()):
            for button in (button for row in message.buttons for button in row):
                if label in button.text and button.data:
                    self.world.taps(person, message.id, button.data)
                    return
        raise LookupError(f"{person} sees no button {label!r}")


async def _seen(wait: Wait, seconds: float) -> bool:
    done, _ = await asyncio.wait((wait.seen,), timeout=seconds)
    return bool(done)


def _words(message: Message) -> Iterator[str]:
    yield message.text
    yield from (button.text for row in message.buttons for button in row)
