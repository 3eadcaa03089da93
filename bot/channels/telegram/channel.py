"""One bot account on Telegram: receiving, reading, sending."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from datetime import datetime

from pydantic import SecretStr
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.helpers import create_deep_linked_url
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.channels import AT_ONCE, Place
from bot.channels.telegram import fetching, library, reading, sending
from bot.channels.telegram.errors import while_polling, without_token
from bot.channels.telegram.receiving import ALLOWED_UPDATES, numbered
from bot.channels.telegram.requests import Requests
from bot.errors import ConfigError, TryLater
from dialogue.messages import Incoming, Outgoing, Received

logger = logging.getLogger(__name__)

_SENDING_SECONDS = 15
"""How long an answer to a sending may take; after that nobody knows whether it was sent."""
_POLLING_GRACE_SECONDS = 10
"""How much longer than asked a poll may take."""


class TelegramChannel:
    """A bot account, on Telegram or on any other server that speaks the Bot API."""

    name = "telegram"

    def __init__(self, token: SecretStr, base_url: str) -> None:
        library.settle()
        self._server = base_url.rstrip("/")
        # More than one connection: a poll that was broken off can leave its own occupied.
        self._polls = Requests(self._server, connections=4, read_timeout=_POLLING_GRACE_SECONDS)
        self._sends = Requests(self._server, connections=32, read_timeout=_SENDING_SECONDS)
        self._bot = Bot(
            token.get_secret_value(),
            base_url=f"{self._server}/bot",
            base_file_url=f"{self._server}/file/bot",
            request=self._sends,
            get_updates_request=self._polls,
        )
        self._me: reading.Me | None = None

    async def start(self) -> None:
        """Learn who we are; ConfigError for a refused token, TryLater for a silent server."""
        try:
            await self._bot.initialize()
        except InvalidToken as error:
            refusal = without_token(str(error.__cause__ or error))
            raise ConfigError(f"{self._server} refuses the token: {refusal}") from None
        except TelegramError as error:
            raise while_polling(error) from None
        self._me = reading.Me(self._bot.id, self._bot.username)

    async def close(self) -> None:
        """Let go of all connections, of a bot that never started too."""
        await self._bot.shutdown()
        await self._polls.shutdown()
        await self._sends.shutdown()

    @property
    def username(self) -> str:
        """The bot's public name, without the @."""
        return self._started.username

    @property
    def account(self) -> str:
        """The bot's numeric id, as text."""
        return str(self._started.id)

    def link(self, payload: str) -> str:
        """Make a link that opens the bot with `/start payload`, up to 64 of A-Z a-z 0-9 _ -."""
        return create_deep_linked_url(self.username, payload)

    def read(self, payload: str) -> Incoming:
        """Understand one raw update; raises ValueError where it is none."""
        return reading.read(payload, self._started)

    async def send(self, to: str, message: Outgoing, place: Place = AT_ONCE) -> str | None:
        """Send one message; returns its id. Raises one of the `DeliveryFailed` tree."""
        return await sending.send(self._bot, to, message, place)

    async def fetch(self, file: str, most: int) -> bytes:
        """Download a file of at most so many bytes; raises TryLater or Refused."""
        return await fetching.fetch(self._bot, file, most)

    async def poll(
        self,
        offset: int,
        timeout: float,  # noqa: ASYNC109 (it is the server that waits)
        now: datetime,
    ) -> list[Received]:
        """Ask for updates from `offset` on, waiting up to `timeout` seconds for the first.

        It confirms all below `offset`, so these must be stored by now. Raises TryLater.
        """
        asked = {"offset": offset, "timeout": int(timeout), "allowed_updates": ALLOWED_UPDATES}
        try:
            updates = await self._polls.post(
                f"{self._bot.base_url}/getUpdates",
                RequestData([RequestParameter.from_input(*item) for item in asked.items()]),
                read_timeout=timeout + _POLLING_GRACE_SECONDS,
            )
        except TelegramError as error:
            raise while_polling(error) from None
        if not isinstance(updates, list):
            raise TryLater("the server answers getUpdates with something else than a list")
        return list(_numbered(updates, now))

    async def set_webhook(self, url: str, secret: SecretStr) -> None:
        """Have the server deliver to a webhook from now on."""
        try:
            await self._bot.set_webhook(
                url, secret_token=secret.get_secret_value(), allowed_updates=ALLOWED_UPDATES
            )
        except TelegramError as error:
            raise while_polling(error) from None

    async def delete_webhook(self) -> None:
        """Have the server keep updates for polling from now on; none is lost by it."""
        try:
            await self._bot.delete_webhook()
        except TelegramError as error:
            raise while_polling(error) from None

    @property
    def _started(self) -> reading.Me:
        if self._me is None:
            raise RuntimeError("start() comes first")
        return self._me


def _numbered(updates: Iterable[object], now: datetime) -> Iterator[Received]:
    for update in updates:
        try:
            yield numbered(update, now)
        except ValueError:
            logger.warning("update left out", extra={"action": "update_without_number"})
