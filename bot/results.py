"""What became of each sending, written into the outbox."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic

from bot.clock import Clock
from bot.errors import DeliveryFailed, Moved, Pointless, TryLater, Uncertain, Unreachable
from bot.health import Metrics
from bot.service import Service
from storage import attachments, inbox, offers, outbox
from storage.database import Transaction
from storage.outbox import Delivery, OutboxRow, Priority

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 2.0
"""How long to wait before trying again where the channel did not say."""

SENDINGS = 2
"""How often a message may be sent when the answer to the sending was lost."""

DOCUMENT = "document"
"""What a message does that has its content beside it."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one sending."""

    row: OutboxRow
    message_id: str | None = None
    failure: DeliveryFailed | None = None


class Results:
    """Writes results down, each in the caller's transaction."""

    def __init__(self, services: Mapping[int, Service], clock: Clock, metrics: Metrics) -> None:
        self._services = services
        self._clock = clock
        self._metrics = metrics

    async def write(self, tx: Transaction, result: Result) -> None:
        """Write down what became of a sending: sent, to be tried again, or over."""
        row = result.row
        match result.failure:
            case None:
                await self.end(tx, row, Delivery.SENT, message_id=result.message_id)
            case TryLater(seconds=seconds):
                until = monotonic() + (seconds or PATIENCE_SECONDS)
                self._services[row.community_id].pace.limits.hold(row.handle, until)
                await outbox.try_again(tx, row.id, count=False)
            case Uncertain() as failure:
                await self.write_uncertain(tx, row, str(failure))
            case Moved(to=to):
                await outbox.try_again(tx, row.id, count=False)
                await outbox.move_chat(tx, row.channel, row.handle, to)
                await self._write_moved(tx, row, to)
            case Unreachable() as failure:
                await self._write_unreachable(tx, row, str(failure))
            case Pointless():
                await self.end(tx, row, Delivery.POINTLESS)
            case failure:
                logger.error("message %s refused: %s", row.id, failure, extra={"action": "refused"})
                await self.end(tx, row, Delivery.REFUSED, why=str(failure))

    async def write_uncertain(self, tx: Transaction, row: OutboxRow, why: str) -> None:
        """It may have arrived: once more where silence is worse than a message told twice."""
        if row.priority <= Priority.OFFER and row.attempts < SENDINGS:
            await outbox.try_again(tx, row.id, count=True)
        else:
            await self.end(tx, row, Delivery.UNCERTAIN, why=why)

    async def end(
        self,
        tx: Transaction,
        row: OutboxRow,
        state: Delivery,
        *,
        message_id: str | None = None,
        why: str = "",
    ) -> None:
        """Write down that a message needs nothing more."""
        now = self._clock.now()
        await outbox.end(tx, row, state, now, message_id=message_id, why=why)
        if state is Delivery.SENT and row.card_id and row.changes_message_id is None:
            await offers.arrived(tx, row.card_id, now)
        if row.act == DOCUMENT:
            await attachments.drop(tx, row.id)
        self._metrics.delivered.labels(row.priority.name.lower(), state.value).inc()

    async def _write_moved(self, tx: Transaction, row: OutboxRow, to: str) -> None:
        """The group's binding goes along: that is handled like anything else."""
        payload = json.dumps({"old": row.handle, "new": to})
        now = self._clock.now()
        await inbox.put(tx, row.community_id, inbox.MOVED, row.id, payload, now)

    async def _write_unreachable(self, tx: Transaction, row: OutboxRow, why: str) -> None:
        """Whoever waits for her has to hear of it: that is handled like anything else."""
        await self.end(tx, row, Delivery.UNREACHABLE, why=why)
        now = self._clock.now()
        await inbox.put(tx, row.community_id, inbox.UNREACHABLE, row.id, row.handle, now)
