"""Winds the demo's clock: steps to each moment at which something is due, and skips none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from bot.app import App
from bot.demo.clock import DemoClock
from handlers.timers.nightly import NIGHTLY
from storage import outbox, timers

QUIET_LOOKS = 3
"""How often in a row nothing must be under way before it counts as quiet."""

LOOK_SECONDS = 0.02
LONGEST_SECONDS = 60.0
"""How long to wait for quiet at one moment; messages keep to their limits meanwhile."""

MOST_MOMENTS = 60
"""How many moments in a row may pass without a word before the way to the next event ends."""


class ClockWinder:
    """Moves the demo forward; `everything_fetched` tells that the bot has no update to fetch,
    `happened` gives a number that grows with whatever is to be seen on people's phones.

    The simulator's server has it before there is an app to wind: see `attach`.
    """

    def __init__(
        self,
        clock: DemoClock,
        everything_fetched: Callable[[], bool],
        happened: Callable[[], int],
    ) -> None:
        self._clock = clock
        self._everything_fetched = everything_fetched
        self._happened = happened

    def attach(self, app: App) -> None:
        """Take the app that is moved along, before anybody can wind."""
        self._app = app

    async def wind(self, seconds: float) -> None:
        """Wind forward by so many seconds."""
        await self._wind_to(self._clock.now() + timedelta(seconds=seconds))

    async def wind_to_next(self) -> None:
        """Wind forward to the next moment at which something happens on a phone, if there is one.

        Much falls due that nobody sees, such as a reminder that was answered in time. The nightly
        work is done on the way, but nobody waits for it.
        """
        await self._be_quiet()  # What is still on its way is no next event.
        before = self._happened()
        for _ in range(MOST_MOMENTS):
            due = await self._next_due(besides=(NIGHTLY,))
            if due is None:
                return
            await self._wind_to(due)
            if self._happened() > before:
                return

    async def _wind_to(self, target: datetime) -> None:
        await self._be_quiet()
        while (due := await self._next_due()) and due <= target:
            await self._step_to(due)
        await self._step_to(target)

    async def _step_to(self, moment: datetime) -> None:
        self._clock.step_to(moment)
        await self._app.schedule.tick()
        self._app.deliveries.changed.set()
        await self._be_quiet()

    async def _next_due(self, besides: Collection[str] = ()) -> datetime | None:
        async with self._app.database.reading() as tx:
            moments = [await timers.next_due(tx, besides), await outbox.next_due(tx)]
        now = self._clock.now()
        return min((m for m in moments if m and m > now), default=None)

    async def _be_quiet(self) -> None:
        """Wait until all that was due has been received, handled and delivered."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LONGEST_SECONDS
        quiet = 0
        while quiet < QUIET_LOOKS and loop.time() < until:
            idle = self._everything_fetched() and await self._app.is_idle()
            quiet = quiet + 1 if idle else 0
            await asyncio.sleep(LOOK_SECONDS)
