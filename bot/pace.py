"""Who may send next: whoever is most urgent, as soon as the limits allow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from math import inf
from time import monotonic

from bot.limits import Limits, Request
from storage.outbox import Priority

AHEAD_SECONDS = 0.2
"""How far ahead announcements are fetched from the outbox: what waits longer waits there."""

Waiting = tuple[Priority, int, "_Called"]


class _Called:
    """Somebody in the line, and where she is told that her time has come."""

    def __init__(self, chat: str, *, messages: int) -> None:
        self.chat = chat
        self.messages = messages
        self.request: asyncio.Future[Request] = asyncio.get_running_loop().create_future()


class Pace:
    """The line before one bot account: one at a time is called, an alarm before all others.

    Announcements are called evenly, so that whoever speaks meanwhile finds a place soon.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._most = max(1, round(limits.per_second * AHEAD_SECONDS))
        self._line: list[Waiting] = []
        self._numbers = count()
        self._coming_back: asyncio.TimerHandle | None = None
        self._was_full = False
        self.grows_short: Callable[[], None] = lambda: None
        """Called when somebody found no room, and now there is as much as half of the line."""

    def has_room(self, besides: int) -> bool:
        """Tell whether the line is short, when so many are about to join it."""
        room = len(self._line) + besides < self._most
        self._was_full = self._was_full or not room
        return room

    @asynccontextmanager
    async def place(self, chat: str, priority: Priority, *, messages: int) -> AsyncIterator[None]:
        """Wait for the time of one request, and hold its place until it is answered."""
        now = monotonic()
        if (soonest := self.limits.soonest(chat, now, messages=messages)) > now:
            await asyncio.sleep(soonest - now)
        called = _Called(chat, messages=messages)
        heappush(self._line, (priority, next(self._numbers), called))
        self._call()
        request = await called.request
        try:
            yield
        finally:
            self.limits.end(request, monotonic())
            self._call()

    def _call(self) -> None:
        """Call all whose time has come, and come back when it is the next one's."""
        while (seconds := self._seconds_to_next()) <= 0:
            _, _, called = heappop(self._line)
            if not called.request.cancelled():
                request = self.limits.begin(called.chat, monotonic(), messages=called.messages)
                called.request.set_result(request)
            if self._was_full and len(self._line) <= self._most / 2:
                self._was_full = False
                self.grows_short()
        if self._coming_back:
            self._coming_back.cancel()
        if seconds < inf:
            self._coming_back = asyncio.get_running_loop().call_later(seconds, self._call)

    def _seconds_to_next(self) -> float:
        if not self._line:
            return inf
        now, (priority, _, called) = monotonic(), self._line[0]
        evenly = priority is Priority.ANNOUNCEMENT
        return self.limits.opens(now, messages=called.messages, evenly=evenly) - now
