"""A small HTTP server that starts and stops with a context."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import ConfigError

_GRACE_SECONDS = 0.3
"""How long requests under way may take at the end; aiohttp waits twice as long, else a minute."""


@asynccontextmanager
async def listening(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve while the context is open; yields the port, which the system chooses for port 0.

    Raises ConfigError where host and port cannot be had.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_GRACE_SECONDS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise ConfigError(f"cannot listen on {host}:{port}: {_reason(error)}") from None
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _reason(error: OSError) -> str:
    """Name the system's reason alone: asyncio's words repeat the address."""
    number = error.errno or 0
    return os.strerror(number) if number > 0 else str(error.strerror)
