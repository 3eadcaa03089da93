"""Buttons in group chats: they hang on no card, so whoever taps one is looked at anew.

What they do must be open to everybody, and about who taps alone.
"""

from __future__ import annotations

from dialogue.messages import Button
from dialogue.words import Text
from handlers.texts import render

MARK = "g:"
"""How the id of such a button begins: ``g:KIND:SUBJECT:ACTION``."""


def button(kind: str, subject_id: int, action: str, label: Text, language: str) -> Button:
    """Make a button for a message in a group."""
    return Button(id=f"{MARK}{kind}:{subject_id}:{action}", label=render(label, language))


def read(button: str) -> tuple[str, int, str] | None:
    """Take kind, subject and action from a button's id; None for a forged one."""
    kind, _, behind = button.removeprefix(MARK).partition(":")
    number, _, action = behind.partition(":")
    known = number.isascii() and number.isdecimal() and len(number) < 18
    return (kind, int(number), action) if known else None
