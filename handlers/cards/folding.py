"""Cards with many buttons: what is seldom needed is folded away behind one of them."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import t
from handlers.cards.face import CardButton

MORE, LESS = "more", "less"
UNFOLDED = {"case": "case_more", "pool": "pool_more"}
"""The kinds of cards that fold, and what they are while all of their buttons stand there."""


def folded(
    daily: Sequence[Sequence[CardButton]], seldom: Sequence[Sequence[CardButton]], *, all: bool
) -> list[Sequence[CardButton]]:
    """Give the rows of what is done daily, and of all the rest or a button that leads there."""
    if not any(seldom):
        return [*daily]
    if all:
        return [*daily, *seldom, [CardButton(LESS, t("button-less"))]]
    return [*daily, [CardButton(MORE, t("button-more"))]]


def with_unfolded(kinds: Sequence[str]) -> list[str]:
    """Give kinds of cards, and what those that fold are when unfolded."""
    return [*kinds, *(UNFOLDED[kind] for kind in kinds if kind in UNFOLDED)]
