"""How python-telegram-bot and its HTTP client behave in this process."""

from __future__ import annotations

import logging
import os
from urllib.parse import urlsplit

from telegram.request import HTTPXRequest

from bot.errors import ConfigError

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def settle() -> None:
    """Silence loggers that tell the token or what people say; let durations be timedeltas."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    # It logs a broken answer whole, and answers repeat what was sent.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    # Without it the library warns each time that it makes a RetryAfter.
    os.environ.setdefault("PTB_TIMEDELTA", "true")


def client(base_url: str, *, connections: int, read_timeout: float) -> HTTPXRequest:
    """Make an HTTP client; the proxy variables of the environment hold, but never for loopback.

    Raises ConfigError for a proxy that the client cannot use.
    """
    distant = urlsplit(base_url).hostname not in _LOOPBACK
    try:
        return HTTPXRequest(
            connection_pool_size=connections,
            read_timeout=read_timeout,
            pool_timeout=5,
            httpx_kwargs={"trust_env": distant},
        )
    except (RuntimeError, ValueError) as error:
        raise ConfigError(f"the proxy of the environment cannot be used: {error}") from None
