"""Delivers what waits in the outbox: one in flight a chat, in order, within the limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from functools import partial
from math import inf
from time import monotonic

from bot.clock import Clock
from bot.errors import DeliveryFailed, Moved, Pointless, Refused, Unreachable
from bot.health import Metrics
from bot.limits import Limits
from bot.results import DOCUMENT, PATIENCE_SECONDS, Result, Results
from bot.service import Service
from dialogue.messages import OUTGOING, Delete, Edit, Outgoing, Pin, SendAlbum, SendDocument
from domain.quiet import Quiet, quiet_of
from storage import attachments, outbox, sendable
from storage.database import Database, Transaction
from storage.outbox import Delivery, OutboxRow, Priority
from storage.sendable import Free

AT_ONCE = 64
"""How many messages may be in flight at a time."""

AT_A_LOOK = 20
"""How many messages are looked at together."""

SOON_SECONDS = 0.1
"""How much sooner than its chat opens a message is fetched from the outbox."""

_HANDLED = (Unreachable, Moved)
"""Failures that come into the inbox, and are handled like anything else."""

Chat = tuple[int, str]


class Deliveries:
    """The fifth station: from the outbox to the channel."""

    def __init__(
        self,
        database: Database,
        services: Mapping[int, Service],
        clock: Clock,
        metrics: Metrics,
        arrived: Callable[[], None],
    ) -> None:
        self._database = database
        self._services = services
        self._clock = clock
        self._results = Results(services, clock, metrics)
        self._arrived = arrived
        self._in_flight: dict[Chat, asyncio.Task[Result]] = {}
        self._look_again = 0.0
        self.changed = asyncio.Event()
        """Set when a sending has begun or ended, or somebody put something into the outbox."""
        for service in services.values():
            service.pace.grows_short = self.changed.set

    async def recover(self) -> None:
        """After a crash: what was in flight may have arrived; see how often it may be sent."""
        async with self._database.transaction() as tx:
            for row in await sendable.in_flight(tx):
                await self._results.write_uncertain(tx, row, "in flight at a crash")

    async def go_on(self) -> bool:
        """Write down what was sent, and send what may go now; False when there was nothing."""
        self.changed.clear()
        async with self._database.transaction() as tx:
            ended = await self._write_down(tx)
            going = await self._pick(tx, self._in_flight.keys() - ended.keys())
        self._forget(ended)
        for row in going:
            self._in_flight[_chat(row)] = task = asyncio.create_task(self._send(row))
            task.add_done_callback(lambda _: self.changed.set())
        return bool(ended or going)

    async def wait(self) -> None:
        """Wait until there may be something to do."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._look_again - monotonic()):
                await self.changed.wait()

    @property
    def in_flight(self) -> int:
        """Count the sendings that have not ended or are not written down."""
        return len(self._in_flight)

    async def finish(self, seconds: float) -> None:
        """Give what is in flight so long to come to its end, and write down what did."""
        if self._in_flight:
            await asyncio.wait(self._in_flight.values(), timeout=seconds)
        async with self._database.transaction() as tx:
            ended = await self._write_down(tx)
        self._forget(ended)
        for task in self._in_flight.values():
            task.cancel()

    async def _write_down(self, tx: Transaction) -> dict[Chat, Result]:
        ended = {chat: task.result() for chat, task in self._in_flight.items() if task.done()}
        for result in ended.values():
            await self._results.write(tx, result)
        return ended

    def _forget(self, ended: Mapping[Chat, Result]) -> None:
        """Not before the commit: where that fails, all is written down the next time.

        Till then a chat stays busy: the next message may edit the one that was just sent.
        """
        for chat in ended:
            del self._in_flight[chat]
        if any(isinstance(result.failure, _HANDLED) for result in ended.values()):
            self._arrived()

    async def _pick(self, tx: Transaction, busy: Set[Chat]) -> list[OutboxRow]:
        """Choose the first message of each free chat, as far as they can go soon."""
        rows = await sendable.waiting(tx, self._clock.now(), self._free(busy), AT_A_LOOK)
        firsts = await self._firsts(tx, rows)
        going: list[OutboxRow] = []
        for row in firsts:
            if len(busy) + len(going) < AT_ONCE and self._may_go(row, going):
                going.append(replace(row, attempts=row.attempts + 1))
        if len(rows) == AT_A_LOOK and (going or not firsts) and self._may_go(rows[-1], going):
            self.changed.set()  # Others may wait behind somebody with very many: look past her.
        await outbox.mark_sending(tx, [row.id for row in going])
        return await _with_content(tx, going)

    async def _firsts(self, tx: Transaction, rows: Iterable[OutboxRow]) -> Collection[OutboxRow]:
        """Leave one message for each chat; what has expired ends, what is for the day waits."""
        now = self._clock.now()
        firsts: dict[Chat, OutboxRow] = {}
        for row in rows:
            if row.expires_at and row.expires_at <= now:
                await self._results.end(tx, row, Delivery.EXPIRED)
            elif row.by_day and (quiet := self._quiet(row)).hold(now):
                await outbox.put_off(tx, row.id, quiet.put_off(now))
            else:
                firsts.setdefault(_chat(row), row)
        return firsts.values()

    def _quiet(self, row: OutboxRow) -> Quiet:
        return quiet_of(self._services[row.community_id].setting.community)

    def _free(self, busy: Set[Chat]) -> Free:
        """Say who may get something soon, and come back when the next chat opens."""
        shut = [handle for _, handle in busy]
        held, closed = self._not_yet(Limits.held), self._not_yet(Limits.closed)
        self._look_again = min(monotonic() + PATIENCE_SECONDS, *closed.values(), inf)
        full = [id for id, service in self._services.items() if not service.pace.has_room(0)]
        return Free(self._services.keys(), [*shut, *held], list(closed), full)

    def _not_yet(self, which: Callable[[Limits, float], dict[str, float]]) -> dict[str, float]:
        now = monotonic()
        return {
            chat: moment
            for service in self._services.values()
            for chat, moment in which(service.pace.limits, now).items()
            if moment > now + SOON_SECONDS
        }

    def _may_go(self, row: OutboxRow, going: Sequence[OutboxRow]) -> bool:
        """The urgent always may; others while few stand in the line before the account."""
        besides = sum(1 for other in going if other.community_id == row.community_id)
        pace = self._services[row.community_id].pace
        return row.priority < Priority.ANNOUNCEMENT or pace.has_room(besides)

    async def _send(self, row: OutboxRow) -> Result:
        service = self._services[row.community_id]
        try:
            message = _completed(OUTGOING.validate_json(row.body), row)
            messages = _messages_in(message) if row.counts else 0
            place = partial(service.pace.place, row.handle, row.priority, messages=messages)
            return Result(row, await service.channel.send(row.handle, message, place))
        except DeliveryFailed as failure:
            return Result(row, failure=failure)
        except Exception as error:  # noqa: BLE001 - one message must not stop all others
            return Result(row, failure=Refused(type(error).__name__))


def _chat(row: OutboxRow) -> Chat:
    return row.community_id, row.handle


async def _with_content(tx: Transaction, going: list[OutboxRow]) -> list[OutboxRow]:
    """Fetch what documents hold, only now that they go."""
    documents = [row.id for row in going if row.act == DOCUMENT]
    if not documents:
        return going
    held = await attachments.of(tx, documents)
    return [replace(row, content=held.get(row.id, b"")) for row in going]


def _messages_in(message: Outgoing) -> int:
    """Count what one request brings into a chat."""
    return len(message.files) if isinstance(message, SendAlbum) else 1


def _completed(message: Outgoing, row: OutboxRow) -> Outgoing:
    """Tell a change which message it is of, and give a document its content.

    Raises Pointless when what it changes was never sent.
    """
    match message:
        case Edit(message_id="") | Delete() | Pin() if row.changes_message_id is None:
            raise Pointless
        case Edit(message_id="") | Delete() | Pin():
            return message.model_copy(update={"message_id": row.changes_message_id})
        case SendDocument():
            return message.model_copy(update={"content": row.content})
        case _:
            return message


def queue_names(counted: Mapping[Priority, int]) -> dict[str, int]:
    """Name the classes as the metrics do."""
    return {priority.name.lower(): counted.get(priority, 0) for priority in Priority}
