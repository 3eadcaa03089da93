"""How fast a bot account may send: to all, to one chat, to one group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from bot.windows import Window

TRUSTED = 100
"""After how many messages the quickest answer tells how far away the server is."""


CATCH_UP_SECONDS = 0.1
"""How late what goes evenly may be, and still be made up for."""

PAUSE_SECONDS = 1
"""After so long nothing is late: it begins anew."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request that has begun, and the windows in which it has a place."""

    begun: float
    windows: tuple[Window, ...]
    """That of the account, and those of the chat where the request counts there."""
    places: int
    """How many it takes in each: an album takes one for each of its messages."""


class Limits:
    """What the server allows one bot account, in any second and in any minute of its own.

    Requests come together on their way, so a distance between them here is none there. A place
    is free again a second after the server must have counted the request: that is as long before
    the answer came as the quickest answer of all has taken. All moments are of `time.monotonic`.
    """

    def __init__(
        self, per_second: float, per_chat_per_second: float, per_group_per_minute: float
    ) -> None:
        self.per_second = per_second
        self._per_chat_per_second = per_chat_per_second
        self._per_group_per_minute = per_group_per_minute
        self._account = Window.at(per_second, 1)
        self._chats: dict[str, tuple[Window, ...]] = {}
        self._held: dict[str, float] = {}
        self._even = 0.0
        self._quickest = inf
        self._answers = 0

    def soonest(self, chat: str, now: float, *, messages: int) -> float:
        """Tell when a chat may get so many messages at once; what does not appear in it is none."""
        windows = self._chats.get(chat, ()) if messages else ()
        return max(_all_open(windows, now, messages), self._held.get(chat, now))

    def opens(self, now: float, *, messages: int, evenly: bool) -> float:
        """Tell when the account may send; `evenly` leaves others room to come in between."""
        opens = self._account.opens(now, max(messages, 1))
        return max(opens, self._even) if evenly else opens

    def begin(self, chat: str, now: float, *, messages: int) -> Request:
        """Take the places of a request that begins now."""
        places = max(messages, 1)
        paused = now - self._even > PAUSE_SECONDS
        self._even = now if paused else max(self._even, now - CATCH_UP_SECONDS)
        self._even += places / self.per_second
        windows = (self._account, *(self._windows_of(chat) if messages else ()))
        for window in windows:
            window.begin(places)
        return Request(now, windows, places)

    def end(self, request: Request, now: float) -> None:
        """It is answered, or will never be: from now on its places count down."""
        if len(request.windows) > 1:  # what does not appear in a chat is answered sooner
            self._answers += 1
            self._quickest = min(self._quickest, now - request.begun)
        way = self._quickest if self._answers > TRUSTED else 0
        for window in request.windows:
            window.end(max(request.begun, now - way), request.places)

    def hold(self, chat: str, until: float) -> None:
        """Let nothing go to a chat before a moment: the channel has asked for it."""
        self._held[chat] = until

    def held(self, now: float) -> dict[str, float]:
        """Tell which chats may get nothing at all yet, and when they may; the rest is forgotten."""
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        return dict(self._held)

    def closed(self, now: float) -> dict[str, float]:
        """Tell which chats may get no message yet, and when they may; what is over is forgotten."""
        closed, over = self.held(now), list[str]()
        for chat, windows in self._chats.items():
            if (opens := _all_open(windows, now, 1)) > now:
                closed[chat] = max(opens, closed.get(chat, now))
            elif all(window.is_empty(now) for window in windows):
                over.append(chat)
        for chat in over:
            del self._chats[chat]
        return closed

    def _windows_of(self, chat: str) -> tuple[Window, ...]:
        """Groups have negative addresses at Telegram, and a limit of their own beside."""
        if chat not in self._chats:
            in_any = Window.at(self._per_chat_per_second, 1)
            in_group = Window.at(self._per_group_per_minute, 60)
            self._chats[chat] = (in_any, in_group) if chat.startswith("-") else (in_any,)
        return self._chats[chat]


def _all_open(windows: Iterable[Window], now: float, places: int) -> float:
    return max((window.opens(now, places) for window in windows), default=now)
