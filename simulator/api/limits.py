"""How fast a bot may send: in its whole account, to each chat, and to each group."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator

from simulator.api.errors import too_many_requests


class Window:
    """Lets so many messages through in so many seconds, in whichever such seconds one looks at."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._passed: deque[float] = deque()

    def wait(self, messages: int, now: float) -> float:
        """Seconds until so many may pass; more than ever may pass when nothing else has."""
        while self._passed and self._passed[0] + self._seconds <= now:
            self._passed.popleft()
        too_many = len(self._passed) + min(messages, self._most) - self._most
        return self._passed[too_many - 1] + self._seconds - now if too_many > 0 else 0

    def take(self, messages: int, now: float) -> None:
        """Let them pass."""
        self._passed.extend([now] * messages)


class Limits:
    """Telegram's limits as its FAQ tells them, taken at their word.

    Telegram itself bears a little more for a short time. Time runs as for real, however the
    world's does.
    """

    ACCOUNT = (30, 1)
    CHAT = (1, 1)
    GROUP = (20, 60)

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._windows: dict[tuple[int, str, str], Window] = {}

    def check(self, bot: int, chat: str, messages: int = 1) -> None:
        """Let these messages pass. Raises `ApiError` when they come too soon."""
        now = self._monotonic()
        windows = list(self._of(bot, chat))
        wait = max(window.wait(messages, now) for window in windows)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        for window in windows:
            window.take(messages, now)

    def _of(self, bot: int, chat: str) -> Iterator[Window]:
        yield self._window((bot, "account", ""), self.ACCOUNT)
        yield self._window((bot, "chat", chat), self.CHAT)
        if chat.startswith("-"):
            yield self._window((bot, "group", chat), self.GROUP)

    def _window(self, key: tuple[int, str, str], size: tuple[int, float]) -> Window:
        return self._windows.setdefault(key, Window(*size))
