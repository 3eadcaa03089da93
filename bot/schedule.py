"""Wakes the tick: due timers enter the inbox. Truth is in the database, this is the alarm clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from handlers.timers.nightly import NIGHTLY
from storage import timers
from storage.database import Database, StorageUnavailable

TICK_SECONDS = 5
SET_BACK = timedelta(minutes=1)
"""A clock that goes back by more was wrong; by less it is only being put right."""

EMPTY_LOG_HOURS = 1


class Schedule:
    """Looks for due timers, again and again."""

    def __init__(self, database: Database, clock: Clock, arrived: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._arrived = arrived
        self._ticked_at = clock.now()
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to tick; the first tick is the caller's, before anything else."""
        self._scheduler.add_job(
            self._tick_or_wait, "interval", seconds=TICK_SECONDS, coalesce=True, max_instances=1
        )
        self._scheduler.add_job(self._database.empty_log, "interval", hours=EMPTY_LOG_HOURS)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        self._scheduler.shutdown(wait=False)

    async def tick(self) -> int:
        """Move due timers into the inbox, in one transaction; returns how many."""
        now = self._clock.now()
        await self._look_back(now)
        async with self._database.reading() as tx:
            soonest = await timers.next_due(tx)
        if soonest is None or soonest > now:
            return 0
        async with self._database.transaction() as tx:
            rung = await timers.ring(tx, now)
        self._arrived()
        return rung

    async def _look_back(self, now: datetime) -> None:
        """A clock that was ahead is set back: what was planned by it is planned anew, now."""
        if now < self._ticked_at - SET_BACK:
            async with self._database.transaction() as tx:
                await timers.bring_forward(tx, NIGHTLY, now)
        self._ticked_at = now

    async def _tick_or_wait(self) -> None:
        # That the storage fails is said, once, by those who handle and deliver.
        with suppress(*StorageUnavailable):
            await self.tick()
