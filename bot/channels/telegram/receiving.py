"""Updates as they come, unread: numbered by Telegram, kept as text."""

from __future__ import annotations

import json
from datetime import datetime

from dialogue.messages import Received

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]


def numbered(update: object, now: datetime) -> Received:
    """Wrap a raw update; raises ValueError where it has no number to know it by.

    The text is ASCII: a lone surrogate, which no database takes, stays an escape.
    """
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        raise ValueError("an update without a number")
    return Received(update_id=update["update_id"], payload=json.dumps(update), received_at=now)
