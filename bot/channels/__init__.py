"""The edges: one package for each chat network, the only rooms that know its library."""

from __future__ import annotations

from typing import Protocol

from dialogue.messages import Incoming, Outgoing


class Channel(Protocol):
    """What the five stations need of a chat network."""

    name: str
    """The prefix of its addresses, such as ``telegram``."""

    def read(self, payload: str) -> Incoming:
        """Understand one raw update; what says nothing to us is `Unheard`.

        Raises ValueError where the payload is not an update at all.
        """

    async def send(self, to: str, message: Outgoing) -> str | None:
        """Send one message to a chat; returns the channel's id of what was sent.

        Raises one of the `bot.errors.DeliveryFailed` tree, never an error of the library.
        """
