"""All errors of the running program, in one tree.

XiaoyuanError
├── ConfigError            exit 2: the configuration cannot be used
│   └── AlreadyRunning     another process holds this database
└── DeliveryFailed         a message was not (surely) delivered
    ├── TryLater           surely not sent; may be tried again freely
    │   └── Contested      another program receives for the same account
    ├── Uncertain          may have been sent
    ├── Unreachable        nobody is there: blocked, deleted, chat not found
    ├── Moved              the chat has a new address
    ├── Pointless          nothing to do: not modified, too old, gone
    └── Refused            the channel will never take this message

What people may expect to be refused ("already claimed") is no error: it is an outcome.
"""

from __future__ import annotations


class XiaoyuanError(Exception):
    """Something in Xiaoyuan went wrong."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (type(self).__doc__ or "").partition("\n")[0])


class ConfigError(XiaoyuanError):
    """The configuration cannot be used."""


class AlreadyRunning(ConfigError):
    """Another process is running on this database."""


class DeliveryFailed(XiaoyuanError):
    """A message was not delivered."""


class TryLater(DeliveryFailed):
    """The channel did not take the message now; it surely was not sent."""

    def __init__(self, message: str | None = None, seconds: float | None = None) -> None:
        super().__init__(message)
        self.seconds = seconds
        """How long the channel asked us to wait; None when it did not say."""


class Contested(TryLater):
    """Another program receives the messages of this account."""


class Uncertain(DeliveryFailed):
    """The answer to a sending was lost; the message may have arrived."""


class Unreachable(DeliveryFailed):
    """Nobody can be reached at this address."""


class Moved(DeliveryFailed):
    """The chat has a new address."""

    def __init__(self, to: str) -> None:
        super().__init__()
        self.to = to


class Pointless(DeliveryFailed):
    """There is nothing to do any more."""


class Refused(DeliveryFailed):
    """The channel refuses this message for good."""
