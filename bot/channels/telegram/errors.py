"""Telegram's refusals in our own words: the only place that knows the library's error classes."""

from __future__ import annotations

import re
from datetime import timedelta

from aiohttp import ClientConnectorError, ConnectionTimeoutError, InvalidURL
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.errors import (
    Contested,
    DeliveryFailed,
    Moved,
    Pointless,
    Refused,
    TryLater,
    Uncertain,
    Unreachable,
)

_NEVER_SENT = (ClientConnectorError, ConnectionTimeoutError, InvalidURL)
"""Failures from before the request was written; after any other, it may have been heard."""

_POINTLESS = (
    "message is not modified",
    "query is too old",
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message can't be deleted",
)
_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")

_TOKEN = re.compile(r"\b\d+:[\w-]{15,}|(?<=/bot)[^/\s]+")


def translate(error: TelegramError) -> DeliveryFailed:
    """Say what an error of the library means for the message that met it."""
    text = without_token(str(error))
    match error:
        case RetryAfter():
            return TryLater(text, seconds=_seconds(error.retry_after))
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Unreachable(text)
        case Conflict():
            return Contested(text)
        case InvalidToken():
            return TryLater(f"the bot's token is refused: {text}")
        case BadRequest() | EndPointNotFound():
            return _bad_request(text)
        case _:
            return _lost(error, text)


def while_polling(error: TelegramError) -> TryLater:
    """Say what an error means for receiving: nothing was acknowledged, so all may be retried."""
    meaning = translate(error)
    return meaning if isinstance(meaning, TryLater) else TryLater(str(meaning))


def while_fetching(error: TelegramError) -> TryLater | Refused:
    """Say what an error means for a download: it may be repeated, unless it was refused."""
    meaning = translate(error)
    return meaning if isinstance(meaning, Refused) else while_polling(error)


def without_token(text: str) -> str:
    """Blank whatever looks like a bot's token."""
    return _TOKEN.sub("<token>", text)


def _bad_request(text: str) -> DeliveryFailed:
    lowered = text.lower()
    if any(words in lowered for words in _POINTLESS):
        return Pointless(text)
    if any(words in lowered for words in _NOBODY_THERE):
        return Unreachable(text)
    return Refused(text)


def _lost(error: TelegramError, text: str) -> TryLater | Uncertain:
    if isinstance(error.__cause__, _NEVER_SENT):
        return TryLater(f"the server cannot be reached: {text}")
    return Uncertain(text)


def _seconds(duration: int | timedelta) -> float:
    return duration.total_seconds() if isinstance(duration, timedelta) else duration
