"""Chance as a function: the same seed and the same person give the same draw."""

from __future__ import annotations

_MASK = (1 << 64) - 1


def draw(*keys: int) -> float:
    """Give a number between 0 and 1 that hangs on these numbers only (a chain of splitmix64)."""
    state = 0x9E3779B97F4A7C15
    for key in keys:
        state = (state ^ (key & _MASK)) * 0xBF58476D1CE4E5B9 & _MASK
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB & _MASK
        state = (state ^ (state >> 31)) + 0x9E3779B97F4A7C15 & _MASK
    return ((state >> 11) + 0.5) / (1 << 53)
