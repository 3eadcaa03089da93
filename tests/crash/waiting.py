"""Waiting for what other processes do: they set no event of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def comes_true(look: Callable[[], object], seconds: float = 60) -> None:
    """Look again and again until it is true. Raises `TimeoutError` after so many seconds."""
    async with asyncio.timeout(seconds):
        while not look():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
