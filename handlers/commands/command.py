"""The shape of a command."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from handlers.turn import Visit

Command = Callable[[Visit, str], Awaitable[None]]
"""Does what a command stands for. The string is what was written behind its name."""
