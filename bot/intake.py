"""Receives updates: each is committed to the inbox before Telegram is told that it arrived."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.clock import Clock
from bot.errors import TryLater
from bot.health import Health
from bot.service import Service
from bot.shielding import to_its_end
from dialogue.messages import Received
from storage import inbox
from storage.database import Database, StorageUnavailable

logger = logging.getLogger(__name__)

POLL_SECONDS = 25.0
LONGEST_BACKOFF_SECONDS = 30.0


class Intake:
    """The first two stations of one bot account: receive, inbox."""

    def __init__(
        self,
        database: Database,
        service: Service,
        clock: Clock,
        health: Health,
        arrived: Callable[[], None],
    ) -> None:
        self._database = database
        self._service = service
        self._clock = clock
        self._health = health
        self._arrived = arrived
        self._name = f"channel {service.setting.community.key}"
        self._failures = 0
        self._said: type[Exception] | None = None

    async def store(self, received: Sequence[Received]) -> None:
        """Commit updates to the inbox; what came before is left out."""
        if not received:
            return
        community_id = self._service.setting.community_id
        source = self._service.channel.name
        async with self._database.transaction() as tx:
            for one in received:
                await inbox.put(
                    tx, community_id, source, one.update_id, one.payload, one.received_at
                )
        self._arrived()

    async def store_one(self, received: Received) -> None:
        """Commit one update to the inbox."""
        await self.store([received])

    async def poll_for_ever(self) -> None:
        """Ask for updates, store them, and only then move the offset that confirms them."""
        offset = 0
        while True:
            try:
                received = await self._service.channel.poll(offset, POLL_SECONDS, self._clock.now())
                await to_its_end(self.store(received))
            except TryLater as error:
                await self._back_off(error, str(error), error.seconds)
            except StorageUnavailable as error:
                await self._back_off(error, type(error).__name__, None)
            else:
                self._is_well()
                offset = max([offset, *(one.update_id + 1 for one in received)])

    async def _back_off(self, error: Exception, reason: str, seconds: float | None) -> None:
        """Say it once, and try again after a while, ever more patiently.

        A server that is gone has many words for it: what counts is the kind of trouble.
        """
        self._health.trouble(self._name, reason)
        if self._said is not type(error):
            logger.warning("%s: %s", self._name, reason, extra={"action": "intake_trouble"})
        self._said = type(error)
        patience = min(2.0**self._failures, LONGEST_BACKOFF_SECONDS)
        self._failures += 1
        await asyncio.sleep(seconds if seconds is not None else patience)

    def _is_well(self) -> None:
        self._failures = 0
        self._said = None
        if self._health.well(self._name):
            logger.warning("%s: well again", self._name, extra={"action": "intake_well"})
