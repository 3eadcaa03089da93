"""How python-telegram-bot behaves in this process."""

from __future__ import annotations

import logging
import os


def settle() -> None:
    """Silence loggers that tell the token or what people say; let durations be timedeltas."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    # It logs a broken answer whole, and answers repeat what was sent.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    # Without it the library warns each time that it makes a RetryAfter.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
