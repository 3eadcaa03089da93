"""The door at which Telegram delivers: it says "thank you" only for what is stored."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from pydantic import SecretStr

from bot.channels.telegram.receiving import numbered
from dialogue.messages import Received

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)

Store = Callable[[Received], Awaitable[None]]
"""Commits one update, or raises: then Telegram brings it again."""


def door(path: str, secret: SecretStr, store: Store, now: Callable[[], datetime]) -> web.RouteDef:
    """Make the route of one account's webhook."""
    expected = secret.get_secret_value().encode()

    async def deliver(request: web.Request) -> web.Response:
        shown = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(shown, expected):
            return web.Response(status=403)
        try:
            received = numbered(json.loads(await request.read()), now())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        await store(received)
        return web.Response()

    return web.post(path, deliver)
