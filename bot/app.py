"""Puts everything together: the only place that does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random, SystemRandom

from bot.channels import Channel
from bot.clock import Clock
from bot.delivery import Deliveries, queue_names
from bot.fetching import LOOK_SECONDS, Fetching
from bot.handling import Handling
from bot.health import Health, Metrics, QueueFigures
from bot.intake import Intake
from bot.limits import Limits
from bot.pace import Pace
from bot.schedule import Schedule
from bot.service import Service
from bot.shielding import to_its_end
from domain.community import Community
from handlers.starting import start
from handlers.turn import Setting, Turn
from storage import communities, documents, inbox, queues, sendable
from storage.database import Database, StorageUnavailable

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0
"""How long to wait before a failing storage is tried again."""

GRACE_SECONDS = 3.0
"""How long what is under way may take when the program is told to stop."""


@dataclass(frozen=True, slots=True)
class Account:
    """A community, the channel of its bot account, and how fast that may send."""

    community: Community
    channel: Channel
    limits: Limits


class App:
    """The stations at work. Open it, then `run` it, or let its stations step by hand."""

    def __init__(self, database: Database, services: Sequence[Service], clock: Clock) -> None:
        self.database = database
        self.health = Health()
        self.metrics = Metrics()
        self.services = {service.setting.community_id: service for service in services}
        self.handling = Handling(database, self.services, clock, self.metrics, self._handled)
        self.deliveries = Deliveries(database, self.services, clock, self.metrics, self.arrived)
        self.fetching = Fetching(database, self.services, clock, self.arrived)
        self.schedule = Schedule(database, clock, self.arrived)
        self.intakes = [
            Intake(database, service, clock, self.health, self.arrived) for service in services
        ]
        self._clock = clock
        self._something_arrived = asyncio.Event()

    def arrived(self) -> None:
        """Wake the handling: something is in the inbox."""
        self._something_arrived.set()

    async def run(self, polled: Sequence[Intake]) -> None:
        """Work until cancelled, polling what has no webhook; then end what is under way."""
        await self.deliveries.recover()
        await self.schedule.tick()
        self.schedule.start()
        steps = (self._handle, self._fetch, self._deliver)
        loops = [self._for_ever(step) for step in steps]
        loops += [intake.poll_for_ever() for intake in polled]
        try:
            async with asyncio.TaskGroup() as group:
                for loop in loops:
                    group.create_task(loop)
        finally:
            self.schedule.stop()
            await self.deliveries.finish(GRACE_SECONDS)

    async def figures(self) -> QueueFigures:
        """Count the queues, for the metrics."""
        async with self.database.reading() as tx:
            waiting = await inbox.counts(tx)
            oldest = await inbox.oldest_waiting(tx)
            return QueueFigures(
                inbox_waiting=waiting.get("waiting", 0),
                inbox_aside=waiting.get("aside", 0),
                outbox_waiting=queue_names(await queues.waiting_by_class(tx)),
                outbox_uncertain=await queues.count_uncertain(tx),
                oldest_waiting_seconds=(
                    (self._clock.now() - oldest).total_seconds() if oldest else 0
                ),
            )

    async def is_idle(self) -> bool:
        """Tell whether nothing is under way and nothing waits that could go now."""
        async with self.database.reading() as tx:
            waiting = await inbox.waiting(tx, self.services.keys(), most=1)
            free = sendable.Free(self.services.keys())
            unsent = await sendable.waiting(tx, self._clock.now(), free, most=1)
            wanted = await documents.wanted(tx, self._clock.now(), self.services.keys())
        return not (waiting or unsent or wanted or self.deliveries.in_flight)

    async def _for_ever(self, step: Callable[[], Awaitable[None]]) -> None:
        """Take a step again and again. Where the storage fails, nothing is lost: it may pass."""
        while True:
            try:
                await step()
            except StorageUnavailable as error:
                if self.health.trouble("storage", type(error).__name__):
                    logger.error("storage fails", extra={"action": "storage_failed"})
                await asyncio.sleep(PAUSE_SECONDS)

    async def _handle(self) -> None:
        self._something_arrived.clear()
        await self.handling.handle_waiting()
        await self._something_arrived.wait()

    def _handled(self) -> None:
        self.health.well("storage")
        self.deliveries.changed.set()

    async def _fetch(self) -> None:
        await self.fetching.fetch_wanted()
        await asyncio.sleep(LOOK_SECONDS)

    async def _deliver(self) -> None:
        if await to_its_end(self.deliveries.go_on()):
            self.health.well("storage")
        await self.deliveries.wait()


async def build(
    path: Path,
    accounts: Sequence[Account],
    clock: Clock,
    stack: AsyncExitStack,
    random: Random | None = None,
) -> App:
    """Open the database, bring it up to date, and put the stations together.

    What was opened is closed with the `stack`.
    """
    database = Database(path)
    stack.push_async_callback(database.close)
    await database.upgrade()
    services = [await _service(database, account, random or SystemRandom()) for account in accounts]
    async with database.transaction() as tx:
        for service in services:
            await start(Turn(tx=tx, now=clock.now(), setting=service.setting))
    return App(database, services, clock)


async def setting_of(
    database: Database, community: Community, channel: Channel, random: Random
) -> Setting:
    """Put together what is the same in every turn of a community; a new one is written down."""
    async with database.transaction() as tx:
        community_id = await communities.ensure(tx, community.key)
    return Setting(
        community_id=community_id,
        community=community,
        channel=channel.name,
        random=random,
        link=channel.link,
    )


async def _service(database: Database, account: Account, random: Random) -> Service:
    setting = await setting_of(database, account.community, account.channel, random)
    return Service(setting, account.channel, Pace(account.limits))
