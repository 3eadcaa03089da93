"""Tokens of one-time links: long enough that nobody guesses one; storage keeps them hashed."""

from __future__ import annotations

from base64 import urlsafe_b64encode

from handlers.turn import Turn

BYTES = 24


def new(turn: Turn) -> str:
    """Make a token of letters, digits, - and _, so that a deep link can carry it."""
    return urlsafe_b64encode(turn.setting.random.randbytes(BYTES)).decode()
