"""A person with a phone: she acts on what she sees, and waits until she sees it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from simulator.views import Seen
from simulator.world import World
from tests.crash.waiting import comes_true

PATIENCE_SECONDS = 180
"""How long a person waits for an answer; longer than any crash lasts, however busy the machine."""

NUMBER = re.compile(r"第 (\d+) 号")


def number_of(seen: Seen) -> int:
    """The number of the report that a message is about."""
    found = NUMBER.search(seen.words)
    assert found, f"no number in {seen.words!r}"
    return int(found[1])


@dataclass
class Acts:
    """What all people have done so far, in order: each act makes one update."""

    done: list[tuple[int, str]] = field(default_factory=list)
    """Who, and her words or the data of the button."""

    def add(self, person: int, what: str) -> None:
        """Note that somebody is doing something right now."""
        self.done.append((person, what))

    async def happen(self, number: int) -> None:
        """Wait until so many more things have been done."""
        enough = len(self.done) + number
        await comes_true(lambda: len(self.done) >= enough, PATIENCE_SECONDS)


@dataclass
class Phone:
    """One person's phone, with the chat with the bot on it."""

    world: World
    person: int
    name: str
    acts: Acts
    random: Random
    _count: int = 0

    @property
    def number(self) -> str:
        """Her own phone number."""
        return f"139{self.person:08d}"

    async def says(self, text: str) -> int:
        """She thinks for a moment, and writes; returns the message's id."""
        await self._thinks()
        self.acts.add(self.person, text)
        return self.world.says(self.person, text)

    async def taps(self, label: str, *words: str, since: int = 0) -> int:
        """She taps a button as soon as she sees it; returns the id of its message."""
        await self.sees(label, *words, since=since)
        await self._thinks()
        seen = await self.sees(label, *words, since=since)
        self._tap(label, seen)
        return seen.id

    async def tries(self, label: str, *words: str) -> bool:
        """She taps a button that she has seen, if it is still there when she has thought."""
        await self._thinks()
        newest_first = reversed(self._of_the_bot())
        seen = next((seen for seen in newest_first if _shows(seen, label, words)), None)
        if seen:
            self._tap(label, seen)
        return seen is not None

    def _tap(self, label: str, seen: Seen) -> None:
        rows = self.world.message(self.person, seen.id, None).buttons
        data = next(button.data for row in rows for button in row if label in button.text)
        assert data is not None
        self.acts.add(self.person, data)
        self.world.taps(self.person, seen.id, data)

    async def sees(self, label: str, *words: str, since: int = 0) -> Seen:
        """She waits for a message with such a button, and with these words."""
        return await self.waits_for(
            lambda seen: _shows(seen, label, words),
            f"a button {label!r} under {words}",
            since,
        )

    async def hears(self, *words: str, since: int = 0) -> Seen:
        """She waits for a message with these words."""
        return await self.waits_for(lambda seen: _holds(seen, words), f"the words {words}", since)

    def heard(self, *words: str) -> int:
        """Count the messages on her screen that hold these words."""
        return sum(_holds(seen, words) for seen in self._of_the_bot())

    async def waits_for(self, wanted: Callable[[Seen], bool], what: str, since: int = 0) -> Seen:
        """She waits for such a message, later than `since`; the newest counts."""

        def look() -> Seen | None:
            newest_first = reversed(self._of_the_bot())
            return next((seen for seen in newest_first if seen.id > since and wanted(seen)), None)

        try:
            found = await self.world.until(look, PATIENCE_SECONDS)
        except TimeoutError:
            last = "\n".join(seen.words for seen in self.world.sees(self.person)[-3:])
            raise AssertionError(f"{self.name} waits for {what}; she sees:\n{last}") from None
        assert found
        return found

    def next(self) -> int:
        """Count on: 1, 2, 3."""
        self._count += 1
        return self._count

    def _of_the_bot(self) -> list[Seen]:
        return [seen for seen in self.world.has_seen(self.person) if not seen.mine]

    async def _thinks(self) -> None:
        await asyncio.sleep(self.random.uniform(0, 0.1))


def _holds(seen: Seen, words: tuple[str, ...]) -> bool:
    return all(word in seen.words for word in words)


def _shows(seen: Seen, label: str, words: tuple[str, ...]) -> bool:
    return any(label in button for button in seen.labels) and _holds(seen, words)
