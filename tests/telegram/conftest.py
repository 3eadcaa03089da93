from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from bot.channels.telegram.channel import TelegramChannel
from tests.telegram.server import BotServer, bot_server

TOKEN = SecretStr("42:AAH-not-a-real-token")


@pytest.fixture
async def server() -> AsyncIterator[BotServer]:
    async with bot_server() as server:
        yield server


@pytest.fixture
async def channel(server: BotServer) -> AsyncIterator[TelegramChannel]:
    """A channel that knows who it is; what the server was asked before is forgotten."""
    channel = TelegramChannel(TOKEN, server.url)
    await channel.start()
    server.asked.clear()
    yield channel
    await channel.close()
