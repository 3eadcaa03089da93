"""Unfolding a card with many buttons, and folding it again."""

from __future__ import annotations

from handlers import board
from handlers.cards.folding import UNFOLDED
from handlers.turn import Visit
from storage.cards import Card


async def unfold(visit: Visit, card: Card, _: str) -> None:
    """Show all of its buttons."""
    await board.turn_over(visit, card, UNFOLDED[card.kind])


async def fold(visit: Visit, card: Card, _: str) -> None:
    """Show what is done daily alone."""
    folded = next(kind for kind, unfolded in UNFOLDED.items() if unfolded == card.kind)
    await board.turn_over(visit, card, folded)
