"""The shape of what a button does: it may answer with a few words that float over the chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text
from domain.people import Role
from handlers.turn import Visit
from storage.cards import Card

Tap = Callable[[Visit, Card, str], Awaitable[Text | None]]
"""Does what a button of a card stands for. The string is what follows its action, if anything."""

STAFF_CARDS = ("alarm", "application", "case", "desk", "desk_list")
"""Cards whose buttons work only for who is staff when they are tapped."""


def may_tap(visit: Visit, card: Card) -> bool:
    """Tell whether who taps holds this card, and still has the right to it."""
    if card.address_id != visit.address.id:
        return False
    return card.kind not in STAFF_CARDS or visit.speaker.may(Role.STAFF)
