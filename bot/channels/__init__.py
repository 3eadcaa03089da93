"""The edges: one package for each chat network, the only rooms that know its library."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import datetime
from typing import Protocol

from dialogue.messages import Incoming, Outgoing, Received

Place = Callable[[], AbstractAsyncContextManager[None]]
"""The place of one request among all: entering it waits for its time."""

AT_ONCE: Place = nullcontext
"""No waiting."""


class Channel(Protocol):
    """What the five stations need of a chat network."""

    name: str
    """The prefix of its addresses, such as ``telegram``."""

    async def poll(
        self,
        offset: int,
        timeout: float,  # noqa: ASYNC109 (it is the server that waits)
        now: datetime,
    ) -> list[Received]:
        """Ask for updates from `offset` on; it confirms all below. Raises TryLater."""

    def link(self, payload: str) -> str:
        """Make a deep link that opens the bot with a payload of A-Z a-z 0-9 _ -."""

    def read(self, payload: str) -> Incoming:
        """Understand one raw update; what says nothing to us is `Unheard`.

        Raises ValueError where the payload is not an update at all.
        """

    async def fetch(self, file: str, most: int) -> bytes:
        """Download a file that somebody sent.

        Raises TryLater, or Refused where it is gone or has more than `most` bytes.
        """

    async def send(self, to: str, message: Outgoing, place: Place = AT_ONCE) -> str | None:
        """Send one message to a chat; returns the channel's id of what was sent.

        A long one may take several requests: each goes in a `place` of its own.
        Raises one of the `bot.errors.DeliveryFailed` tree, never an error of the library.
        """
