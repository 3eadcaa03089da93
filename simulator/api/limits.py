"""How fast a bot may send: buckets for its whole account, for each chat, and for each group."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from simulator.api.errors import too_many_requests

ROUNDING = 1e-6
"""Seconds that come of counting in fractions."""


class Bucket:
    """Holds so many tokens at most, and fills again at a steady rate."""

    def __init__(self, holds: float, per_second: float, now: float) -> None:
        self._holds = holds
        self._rate = per_second
        self._tokens = holds
        self._at = now

    def wait(self, tokens: int, now: float) -> float:
        """Seconds until so many tokens are there; more than it holds never are, so these go."""
        self._tokens = min(self._holds, self._tokens + (now - self._at) * self._rate)
        self._at = now
        return (min(tokens, self._holds) - self._tokens) / self._rate

    def take(self, tokens: int) -> None:
        """Take tokens out."""
        self._tokens -= tokens


class Limits:
    """Telegram's limits as its FAQ tells them. Time runs as for real, however the world's does."""

    ACCOUNT = (30, 30)
    CHAT = (5, 1)
    """One a second, but a short burst passes."""
    GROUP = (20, 20 / 60)

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._buckets: dict[tuple[int, str, str], Bucket] = {}

    def check(self, bot: int, chat: str, messages: int = 1) -> None:
        """Let these messages pass. Raises `ApiError` when they come too soon."""
        now = self._monotonic()
        buckets = list(self._of(bot, chat, now))
        wait = max(bucket.wait(messages, now) for bucket in buckets)
        if wait > ROUNDING:
            raise too_many_requests(math.ceil(wait - ROUNDING))
        for bucket in buckets:
            bucket.take(messages)

    def _of(self, bot: int, chat: str, now: float) -> Iterator[Bucket]:
        yield self._bucket((bot, "account", ""), self.ACCOUNT, now)
        yield self._bucket((bot, "chat", chat), self.CHAT, now)
        if chat.startswith("-"):
            yield self._bucket((bot, "group", chat), self.GROUP, now)

    def _bucket(self, key: tuple[int, str, str], size: tuple[float, float], now: float) -> Bucket:
        return self._buckets.setdefault(key, Bucket(*size, now))
