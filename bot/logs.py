"""Logging: one line an event, with its action; never what people said, nor a token."""

from __future__ import annotations

import logging


class _WithAction(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        action = getattr(record, "action", None)
        return f"{line} action={action}" if action else line


def set_up(level: str) -> None:
    """Log to standard error from `level` on."""
    handler = logging.StreamHandler()
    handler.setFormatter(_WithAction("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # httpx logs whole addresses at INFO, and Telegram's hold the token.
    for library in ("httpx", "httpcore", "apscheduler", "alembic", "aiosqlite"):
        logging.getLogger(library).setLevel(logging.WARNING)
