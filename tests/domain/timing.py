"""How a reading's time grows with the text: a ratio of two times taken in one run."""

from __future__ import annotations

import time
from collections.abc import Callable

SHORT, LONG = 2_000, 20_000
IN_PROPORTION = 4 * LONG / SHORT
"""Ten times the text may take forty times as long: of the square it would be a hundred."""


def growth(read: Callable[[str], object], words: str) -> float:
    """How many times longer `read` takes for a text of `LONG` characters than for a `SHORT` one."""
    flood = words * LONG
    return _seconds(read, flood[:LONG]) / _seconds(read, flood[:SHORT])


def _seconds(read: Callable[[str], object], text: str) -> float:
    return min(_once(read, text) for _ in range(3))


def _once(read: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun
