"""Delivers what waits in the outbox: one in flight a chat, in order, within the limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Set
from contextlib import suppress
from dataclasses import replace
from time import monotonic

from bot.clock import Clock
from bot.errors import DeliveryFailed, Moved, Pointless, Refused, Unreachable
from bot.health import Metrics
from bot.results import DOCUMENT, PATIENCE_SECONDS, Result, Results
from bot.service import Service
from dialogue.messages import OUTGOING, Delete, Edit, Outgoing, Pin, SendAlbum, SendDocument
from storage import attachments, outbox
from storage.database import Database, Transaction
from storage.outbox import Delivery, OutboxRow, Priority

AT_ONCE = 64
"""How many messages may be in flight at a time."""

AHEAD_SECONDS = 0.1
"""How far ahead a moment to send may be booked: what waits longer waits in the outbox."""

UNSEEN = ('{"act":"tap"', '{"act":"menu"', '{"act":"delete"')
"""How the bodies begin of what does not appear in a chat, and does not count there."""

ALBUM = '{"act":"album"'
"""How the bodies begin of what appears as several messages."""

_HANDLED = (Unreachable, Moved)
"""Failures that come into the inbox, and are handled like anything else."""

Chat = tuple[int, str]
Booked = tuple[OutboxRow, float]


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
        """Set when a sending has ended, or somebody put something into the outbox."""

    async def recover(self) -> None:
        """After a crash: what was in flight may have arrived; see how often it may be sent."""
        async with self._database.transaction() as tx:
            for row in await outbox.in_flight(tx):
                await self._results.write_uncertain(tx, row, "in flight at a crash")

    async def go_on(self) -> bool:
        """Write down what was sent, and send what may go now; False when there was nothing."""
        self.changed.clear()
        async with self._database.transaction() as tx:
            ended = await self._write_down(tx)
            booked = await self._pick(tx, self._in_flight.keys() - ended.keys())
        self._forget(ended)
        for row, moment in booked:
            self._in_flight[_chat(row)] = task = asyncio.create_task(self._send(row, moment))
            task.add_done_callback(lambda _: self.changed.set())
        if booked:
            self.changed.set()  # Others may wait behind somebody with very many: look past her.
        return bool(ended or booked)

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

    async def _pick(self, tx: Transaction, busy: Set[Chat]) -> list[Booked]:
        """Choose the first message of each free chat, and book a moment for it to go."""
        self._look_again = monotonic() + PATIENCE_SECONDS
        booked: list[Booked] = []
        for row in await self._firsts(tx, busy):
            if len(busy) + len(booked) < AT_ONCE and (moment := self._book(row)):
                booked.append((replace(row, attempts=row.attempts + 1), moment))
        await outbox.mark_sending(tx, [row.id for row, _ in booked])
        return await _with_content(tx, booked)

    async def _firsts(self, tx: Transaction, busy: Set[Chat]) -> Iterable[OutboxRow]:
        """Find the next message of each free chat; what has expired ends here."""
        now = self._clock.now()
        firsts: dict[Chat, OutboxRow] = {}
        handles = [handle for _, handle in busy]
        for row in await outbox.waiting(tx, now, self._services.keys(), handles):
            if row.expires_at and row.expires_at <= now:
                await self._results.end(tx, row, Delivery.EXPIRED)
            else:
                firsts.setdefault(_chat(row), row)
        return firsts.values()

    def _book(self, row: OutboxRow) -> float | None:
        """Take the next moment of the account and the chat; None when that is not soon."""
        limits = self._services[row.community_id].limits
        messages = _messages_in(row.body)
        now = monotonic()
        moment = limits.soonest(row.handle, now, messages=messages)
        if moment > now + AHEAD_SECONDS:
            self._look_again = min(self._look_again, moment)
            return None
        limits.book(row.handle, moment, messages=messages)
        return moment

    async def _send(self, row: OutboxRow, moment: float) -> Result:
        await asyncio.sleep(moment - monotonic())
        channel = self._services[row.community_id].channel
        try:
            message = _completed(OUTGOING.validate_json(row.body), row)
            return Result(row, await channel.send(row.handle, message))
        except DeliveryFailed as failure:
            return Result(row, failure=failure)
        except Exception as error:  # noqa: BLE001 - one message must not stop all others
            return Result(row, failure=Refused(type(error).__name__))


def _messages_in(body: str) -> int:
    """Count what will appear in the chat."""
    if body.startswith(UNSEEN):
        return 0
    return len(SendAlbum.model_validate_json(body).files) if body.startswith(ALBUM) else 1


def _chat(row: OutboxRow) -> Chat:
    return row.community_id, row.handle


async def _with_content(tx: Transaction, booked: list[Booked]) -> list[Booked]:
    """Fetch what documents hold, only now that they go."""
    documents = [row.id for row, _ in booked if row.body.startswith(DOCUMENT)]
    if not documents:
        return booked
    held = await attachments.of(tx, documents)
    return [(replace(row, content=held.get(row.id, b"")), moment) for row, moment in booked]


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
