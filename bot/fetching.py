"""Fetches the documents that conversations want, so that handling them needs no network."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.clock import Clock
from bot.errors import DeliveryFailed, Refused, TryLater
from bot.service import Service
from bot.shielding import to_its_end
from domain.unreadable import BIGGEST
from storage import documents, inbox
from storage.database import Database, Transaction
from storage.documents import Document

logger = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How often to look whether a document is wanted: hardly ever is one, so no update pays for it."""

TRIES = 5
"""How often a document is asked for; she waits for it."""

PATIENCE_SECONDS = 2.0
"""How long to wait before the second try where the channel did not say; then twice as long."""


class Fetching:
    """A station beside the way of a message: what is wanted is fetched, and comes to the inbox."""

    def __init__(
        self,
        database: Database,
        services: Mapping[int, Service],
        clock: Clock,
        arrived: Callable[[], None],
    ) -> None:
        self._database = database
        self._services = services
        self._clock = clock
        self._arrived = arrived

    async def fetch_wanted(self) -> int:
        """Fetch all that is wanted now; returns how many documents were asked for."""
        async with self._database.reading() as tx:
            wanted = await documents.wanted(tx, self._clock.now(), self._services.keys())
        for document in wanted:
            await self._fetch(document)
        return len(wanted)

    async def _fetch(self, document: Document) -> None:
        channel = self._services[document.community_id].channel
        try:
            found: bytes | DeliveryFailed = await channel.fetch(document.file, BIGGEST)
        except DeliveryFailed as failure:
            found = failure
        except Exception as error:  # noqa: BLE001 - one document must not stop all others
            found = Refused(type(error).__name__)
        await to_its_end(self._write_down(document, found))

    async def _write_down(self, document: Document, found: bytes | DeliveryFailed) -> None:
        async with self._database.transaction() as tx:
            match found:
                case TryLater(seconds=seconds) if document.attempts + 1 < TRIES:
                    patience = seconds or PATIENCE_SECONDS * 2**document.attempts
                    until = self._clock.now() + timedelta(seconds=patience)
                    await documents.try_later(tx, document, until)
                case DeliveryFailed():
                    extra = {"action": "document_lost"}
                    logger.warning("document %s: %s", document.id, found, extra=extra)
                    await documents.lose(tx, document.id)
                    await self._tell(tx, document)
                case content:
                    await documents.keep(tx, document.id, content)
                    await self._tell(tx, document)
        self._arrived()

    async def _tell(self, tx: Transaction, document: Document) -> None:
        """Whoever waits for it hears of it: that is handled like anything else."""
        now, id = self._clock.now(), document.id
        await inbox.put(tx, document.community_id, inbox.FETCHED, id, str(id), now)
