"""How a reading's time grows with the text: a ratio of two times taken in one run."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")

SHORT, LONG = 2_000, 20_000
IN_PROPORTION = 4 * LONG / SHORT
"""Ten times the text may take forty times as long: of the square it would be a hundred."""


def growth(read: Callable[[str], object], words: str) -> float:
    """How many times longer `read` takes for a text of `LONG` characters than for a `SHORT` one."""
    flood = words * LONG
    return grown(read, flood[:SHORT], flood[:LONG])


def grown(read: Callable[[Given], object], small: Given, large: Given) -> float:
    """How many times longer `read` takes for something large than for something small."""
    return _seconds(read, large) / _seconds(read, small)


def _seconds(read: Callable[[Given], object], given: Given) -> float:
    return min(_once(read, given) for _ in range(3))


def _once(read: Callable[[Given], object], given: Given) -> float:
    begun = time.process_time()
    read(given)
    return time.process_time() - begun
