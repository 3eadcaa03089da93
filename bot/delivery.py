"""Delivers what waits in the outbox: one in flight a chat, in order, within the limits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic

from bot.clock import Clock
from bot.errors import DeliveryFailed, Moved, Pointless, Refused, TryLater, Uncertain, Unreachable
from bot.health import Metrics
from bot.service import Service
from dialogue.messages import OUTGOING, AnswerTap, Edit, Outgoing, SetMenu
from storage import inbox, outbox
from storage.database import Database, Transaction
from storage.outbox import Delivery, OutboxRow, Priority

logger = logging.getLogger(__name__)

AT_ONCE = 64
"""How many messages may be in flight at a time."""

PATIENCE_SECONDS = 2.0
"""How long to wait before trying again where the channel did not say."""

SENDINGS = 2
"""How often a message may be sent when the answer to the sending was lost."""

Chat = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one sending."""

    row: OutboxRow
    message_id: str | None = None
    failure: DeliveryFailed | None = None


class Deliveries:
    """The fifth station: from the outbox to the channel."""

    def __init__(
        self, database: Database, services: Mapping[int, Service], clock: Clock, metrics: Metrics
    ) -> None:
        self._database = database
        self._services = services
        self._clock = clock
        self._metrics = metrics
        self._in_flight: dict[Chat, asyncio.Task[None]] = {}
        self._held: dict[Chat, float] = {}
        self._results: list[Result] = []
        self.changed = asyncio.Event()
        """Set when a sending has ended, or somebody put something into the outbox."""

    async def recover(self) -> None:
        """After a crash: what was in flight may have arrived; see how often it may be sent."""
        async with self._database.transaction() as tx:
            for row in await outbox.in_flight(tx):
                await self._write_uncertain(tx, row, "in flight at a crash")

    async def go_on(self) -> bool:
        """Write down what was sent, and send what may go now; False when there was nothing."""
        self.changed.clear()
        results, self._results = self._results, []
        if not results and not await self._something_waits():
            return False
        async with self._database.transaction() as tx:
            for result in results:
                await self._write_down(tx, result)
            picked = await self._pick(tx)
            await outbox.mark_sending(tx, [row.id for row in picked])
        for row in picked:
            task = asyncio.create_task(self._deliver(row))
            self._in_flight[_chat(row)] = task
        return bool(results or picked)

    @property
    def in_flight(self) -> int:
        """Count the sendings that have not ended or are not written down."""
        return len(self._in_flight) + len(self._results)

    def soonest(self) -> float:
        """Tell in how many seconds a chat that had to wait may be written to again."""
        waits = [until - monotonic() for until in self._held.values()]
        return max(0.0, min(waits, default=PATIENCE_SECONDS))

    async def finish(self) -> None:
        """Let what is in flight come to its end, and write it down."""
        while self._in_flight:
            await asyncio.wait(self._in_flight.values())
        async with self._database.transaction() as tx:
            results, self._results = self._results, []
            for result in results:
                await self._write_down(tx, result)

    async def _something_waits(self) -> bool:
        async with self._database.reading() as tx:
            rows = await outbox.waiting(tx, self._clock.now())
        return any(self._may_go(row) for row in rows)

    async def _pick(self, tx: Transaction) -> list[OutboxRow]:
        """Choose the first message of each chat that nothing else is in flight to."""
        now = self._clock.now()
        picked: dict[Chat, OutboxRow] = {}
        for row in await outbox.waiting(tx, now):
            if row.expires_at and row.expires_at <= now:
                await self._end(tx, row, Delivery.EXPIRED)
            elif self._may_go(row) and len(self._in_flight) + len(picked) < AT_ONCE:
                picked.setdefault(_chat(row), row)
        return list(picked.values())

    def _may_go(self, row: OutboxRow) -> bool:
        chat = _chat(row)
        if self._held.get(chat, 0.0) <= monotonic():
            self._held.pop(chat, None)
        return chat not in self._in_flight and chat not in self._held

    async def _deliver(self, row: OutboxRow) -> None:
        try:
            self._results.append(await self._send(row))
        finally:
            del self._in_flight[_chat(row)]
            self.changed.set()

    async def _send(self, row: OutboxRow) -> Result:
        service = self._services[row.community_id]
        message = _addressed(OUTGOING.validate_json(row.body), row)
        if message is None:
            return Result(row, failure=Pointless())
        counts = not isinstance(message, AnswerTap | SetMenu)
        await service.limits.wait(row.handle, counts=counts)
        try:
            return Result(row, await service.channel.send(row.handle, message))
        except DeliveryFailed as failure:
            return Result(row, failure=failure)
        except Exception as error:  # noqa: BLE001 - one message must not stop all others
            return Result(row, failure=Refused(type(error).__name__))

    async def _write_down(self, tx: Transaction, result: Result) -> None:
        row = result.row
        match result.failure:
            case None:
                await self._end(tx, row, Delivery.SENT, message_id=result.message_id)
            case TryLater(seconds=seconds):
                self._held[_chat(row)] = monotonic() + (seconds or PATIENCE_SECONDS)
                await outbox.try_again(tx, row.id, count=False)
            case Uncertain() as failure:
                await self._write_uncertain(tx, row, str(failure))
            case Moved(to=to):
                await outbox.try_again(tx, row.id, count=False)
                await outbox.move_chat(tx, row.channel, row.handle, to)
            case Unreachable() as failure:
                await self._end(tx, row, Delivery.UNREACHABLE, why=str(failure))
                now = self._clock.now()
                source = inbox.UNREACHABLE
                await inbox.put(tx, row.community_id, source, row.id, row.handle, now)
            case Pointless():
                await self._end(tx, row, Delivery.POINTLESS)
            case failure:
                await self._refused(tx, row, failure)

    async def _write_uncertain(self, tx: Transaction, row: OutboxRow, why: str) -> None:
        """It may have arrived: once more where silence is worse than a message told twice."""
        once_more = row.priority <= Priority.OFFER and row.attempts + 1 < SENDINGS
        if once_more:
            await outbox.try_again(tx, row.id, count=True)
        else:
            await self._end(tx, row, Delivery.UNCERTAIN, why=why)

    async def _refused(self, tx: Transaction, row: OutboxRow, failure: DeliveryFailed) -> None:
        logger.error("message %s refused: %s", row.id, failure, extra={"action": "refused"})
        await self._end(tx, row, Delivery.REFUSED, why=str(failure))

    async def _end(
        self,
        tx: Transaction,
        row: OutboxRow,
        state: Delivery,
        *,
        message_id: str | None = None,
        why: str = "",
    ) -> None:
        await outbox.end(tx, row, state, self._clock.now(), message_id=message_id, why=why)
        self._metrics.delivered.labels(row.priority.name.lower(), state.value).inc()


def _chat(row: OutboxRow) -> Chat:
    return row.community_id, row.handle


def _addressed(message: Outgoing, row: OutboxRow) -> Outgoing | None:
    """Tell an edit which message it changes; None when that was never sent."""
    if not isinstance(message, Edit):
        return message
    if row.card_message_id is None:
        return None
    return message.model_copy(update={"message_id": row.card_message_id})


def queue_names(counted: Mapping[Priority, int]) -> dict[str, int]:
    """Name the classes as the metrics do."""
    return {priority.name.lower(): counted.get(priority, 0) for priority in Priority}
