"""The open long polls: each bot may have one, and a newer one ends the older."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from simulator.api.errors import ApiError, conflict
from simulator.chronicle import Chronicle

T = TypeVar("T")
OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_SET = "terminated by setWebhook request"


class Polls:
    """Lets at most one call of each bot wait for updates."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._open: dict[int, Poll] = {}

    @contextmanager
    def opened(self, bot: int) -> Iterator[Poll]:
        """A new poll of this bot; the one that was open is told to end."""
        self.end(bot, OTHER_POLL)
        with self._chronicle.watching() as changed:
            poll = self._open[bot] = Poll(changed)
            try:
                yield poll
            finally:
                if self._open.get(bot) is poll:
                    del self._open[bot]

    def end(self, bot: int, why: str) -> None:
        """End the open poll of this bot with a conflict."""
        if poll := self._open.get(bot):
            poll.end(conflict(why))

    def close(self) -> None:
        """Let all open polls come back with what there is: the server stops."""
        for poll in self._open.values():
            poll.end(None)


class Poll:
    """A call that waits for updates."""

    def __init__(self, changed: asyncio.Event) -> None:
        self._changed = changed
        self._ended = False
        self._refusal: ApiError | None = None

    async def wait(self, look: Callable[[], list[T]], seconds: float) -> list[T]:
        """Look until there is something to see, the time is over, or the poll is ended.

        Raises the `ApiError` with which it was ended.
        """
        try:
            async with asyncio.timeout(seconds):
                while not (sight := look()) and not self._ended:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            sight = []
        if self._refusal is not None:
            raise self._refusal
        return sight

    def end(self, refusal: ApiError | None) -> None:
        """Stop waiting."""
        self._ended = True
        self._refusal = refusal
        self._changed.set()
