"""How fast a bot account may send: to all, to one chat, to one group."""

from __future__ import annotations

from collections import OrderedDict

from aiolimiter import AsyncLimiter

REMEMBERED = 10_000
"""For how many chats a bucket is kept; the one unused longest goes first."""


class Limits:
    """Buckets of one bot account. Each lets one message through at a time, evenly spaced.

    A bucket that filled up would let twice its rate through in the first second.
    """

    def __init__(
        self, per_second: float, per_chat_per_second: float, per_group_per_minute: float
    ) -> None:
        self._account = AsyncLimiter(1, 1 / per_second)
        self._chat_seconds = 1 / per_chat_per_second
        self._group_seconds = 60 / per_group_per_minute
        self._chats: OrderedDict[str, AsyncLimiter] = OrderedDict()

    async def wait(self, chat: str, *, counts: bool) -> None:
        """Wait until a message may go; `counts` is false for what does not appear in the chat."""
        if counts:
            await self._bucket(chat).acquire()
        await self._account.acquire()

    def _bucket(self, chat: str) -> AsyncLimiter:
        bucket = self._chats.pop(chat, None) or AsyncLimiter(1, self._seconds(chat))
        self._chats[chat] = bucket
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return bucket

    def _seconds(self, chat: str) -> float:
        """Groups have negative addresses at Telegram, and a limit of their own."""
        return self._group_seconds if chat.startswith("-") else self._chat_seconds
