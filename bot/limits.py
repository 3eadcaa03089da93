"""How fast a bot account may send: to all, to one chat, to one group."""

from __future__ import annotations

REMEMBERED = 10_000
"""For how many chats a moment is kept before those that have passed are forgotten."""


class Limits:
    """The pace of one bot account: its messages keep a distance, in all and in each chat.

    A bucket that fills up would let twice its rate through in the first second. Who waits is
    told for how long, and waits outside: so an alarm is not queued up behind announcements.
    All moments are of `time.monotonic`, in seconds.
    """

    def __init__(
        self, per_second: float, per_chat_per_second: float, per_group_per_minute: float
    ) -> None:
        self._apart = 1 / per_second
        self._apart_in_chat = 1 / per_chat_per_second
        self._apart_in_group = 60 / per_group_per_minute
        self._next = 0.0
        self._next_in: dict[str, float] = {}
        self._held: dict[str, float] = {}

    def soonest(self, chat: str, now: float, *, messages: int) -> float:
        """Tell when so many messages may go at once; what does not appear in the chat is none."""
        paced = self._next_in.get(chat, now) if messages else now
        return max(now, self._next, paced, self._held.get(chat, now))

    def book(self, chat: str, moment: float, *, messages: int) -> None:
        """Take the moment that `soonest` told; an album counts as all its messages."""
        self._next = moment + max(messages, 1) * self._apart
        if messages:
            self._next_in[chat] = moment + messages * self._apart_in(chat)
            self._next_in = _still_ahead(self._next_in, moment)

    def hold(self, chat: str, until: float) -> None:
        """Let nothing go to a chat before a moment: the channel has asked for it."""
        self._held[chat] = until
        self._held = _still_ahead(self._held, until)

    def _apart_in(self, chat: str) -> float:
        """Groups have negative addresses at Telegram, and a pace of their own."""
        return self._apart_in_group if chat.startswith("-") else self._apart_in_chat


def _still_ahead(moments: dict[str, float], now: float) -> dict[str, float]:
    if len(moments) <= REMEMBERED:
        return moments
    return {chat: moment for chat, moment in moments.items() if moment > now}
