"""Handles what waits in the inbox, in order, each in one transaction of its own."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping

from bot.clock import Clock
from bot.health import Metrics
from bot.service import Service
from bot.shielding import to_its_end
from dialogue.messages import Said, Send, Tapped
from dialogue.words import t
from handlers import documents, post, router
from handlers.actions import grouping
from handlers.texts import render
from handlers.turn import Turn
from storage import inbox, outbox
from storage.database import Database, StorageUnavailable, Transaction
from storage.inbox import InboxRow
from storage.outbox import Priority

logger = logging.getLogger(__name__)

AT_A_LOOK = 50
"""How many updates are fetched together."""


class Handling:
    """The third station: from the inbox to the outbox."""

    def __init__(
        self,
        database: Database,
        services: Mapping[int, Service],
        clock: Clock,
        metrics: Metrics,
        handled: Callable[[], None],
    ) -> None:
        self._database = database
        self._services = services
        self._clock = clock
        self._metrics = metrics
        self._handled = handled

    async def handle_waiting(self) -> int:
        """Handle all that waits; returns how many updates were handled.

        Where the storage fails, that is no attempt: the update waits, and those behind it too.
        """
        handled = 0
        while rows := await self._waiting():
            for row in rows:
                await to_its_end(self._handle(row))
            handled += len(rows)
            if len(rows) < AT_A_LOOK:
                break  # whoever has put more there since has said so
        return handled

    async def _waiting(self) -> list[InboxRow]:
        async with self._database.reading() as tx:
            return await inbox.waiting(tx, self._services.keys(), AT_A_LOOK)

    async def _handle(self, row: InboxRow) -> None:
        for attempt in range(row.attempts, inbox.ATTEMPTS):
            try:
                await self._handle_once(row)
            except StorageUnavailable:
                raise
            except Exception as error:  # noqa: BLE001 - whatever our own code raises
                await self._failed(row, attempt, error)
            else:
                self._metrics.handled.inc()
                break
        self._handled()

    async def _handle_once(self, row: InboxRow) -> None:
        async with self._database.transaction() as tx:
            if await inbox.take(tx, row, self._clock.now()):
                await self._do(self._turn(tx, row), row)

    async def _do(self, turn: Turn, row: InboxRow) -> None:
        if row.source == inbox.TIMER:
            due = json.loads(row.payload)
            await router.ring(turn, due["kind"], due["subject_id"])
        elif row.source == inbox.UNREACHABLE:
            await router.unreachable(turn, row.payload)
        elif row.source == inbox.MOVED:
            moved = json.loads(row.payload)
            await grouping.moved(turn, moved["old"], moved["new"])
        elif row.source == inbox.FETCHED:
            await documents.go_on_with(turn, int(row.payload))
        else:
            channel = self._services[row.community_id].channel
            await router.handle(turn, channel.read(row.payload))

    def _turn(self, tx: Transaction, row: InboxRow) -> Turn:
        setting = self._services[row.community_id].setting
        return Turn(tx=tx, now=self._clock.now(), setting=setting)

    async def _failed(self, row: InboxRow, attempt: int, error: Exception) -> None:
        """Our own code failed: count the attempt; after the last say sorry, and set it aside."""
        self._metrics.failed.inc()
        logger.error(
            "update %s failed: %s",
            row.id,
            type(error).__name__,
            exc_info=_where(error),
            extra={"action": "update_failed"},
        )
        why = type(error).__name__
        async with self._database.transaction() as tx:
            counted = InboxRow(row.id, row.community_id, row.source, row.payload, attempt)
            if await inbox.count_attempt(tx, counted, why, self._clock.now()):
                await self._say_sorry(self._turn(tx, row), row)

    async def _say_sorry(self, turn: Turn, row: InboxRow) -> None:
        await post.tell_staff(turn, t("update-aside", id=str(row.id)))
        chat = self._chat_of(row)
        if chat:
            sorry = Send(text=render(t("sorry"), turn.community.language))
            channel = turn.setting.channel
            body = sorry.model_dump_json()
            priority = Priority.ANSWER
            await outbox.put(turn.tx, turn.community_id, channel, chat, priority, body, turn.now)

    def _chat_of(self, row: InboxRow) -> str | None:
        """Find whom to say sorry to; nobody, where the update cannot even be read."""
        if row.source in inbox.OURS:
            return None
        try:
            incoming = self._services[row.community_id].channel.read(row.payload)
        except ValueError:
            return None
        if isinstance(incoming, Said | Tapped) and incoming.private:
            return incoming.sender.address
        return None


def _where(error: Exception) -> BaseException:
    """Keep the traceback, and drop the message: it may quote what somebody wrote."""
    return Exception(type(error).__name__).with_traceback(error.__traceback__)
