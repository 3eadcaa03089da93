"""Finds what a button hangs on: a card, or a copy of an announcement.

A card's buttons read ``c:CARD:ACTION[:ARGUMENT]``. An announcement has thousands of copies, which
are written out at once and are no rows of cards; their buttons are the same wherever they are,
``a:ANNOUNCEMENT:ACTION[:ARGUMENT]``, and a copy is found by the chat in which somebody taps. From
there on it is a card like any other.
"""

from __future__ import annotations

from dialogue.messages import Tapped
from handlers.announced import PREVIEW
from handlers.turn import Turn
from storage import cards, copies
from storage.cards import Card

COPY, SAMPLE = "announced", "announced_sample"
"""What copies are as cards, and what is only shown to who composes it."""


async def on(turn: Turn, tapped: Tapped) -> tuple[Card | None, str]:
    """Give the card and what to do; no card for what is forged, very old, or was never there."""
    mark, _, rest = tapped.button.partition(":")
    number, _, action = rest.partition(":")
    if not (number.isascii() and number.isdecimal() and len(number) < 18):
        return None, action
    if mark == "c":
        card = await cards.get(turn.tx, int(number))
        return (card if card and card.community_id == turn.community_id else None), action
    return (await _copy(turn, int(number), tapped.chat) if mark == "a" else None), action


async def _copy(turn: Turn, id: int, chat: str) -> Card | None:
    """Give a copy that went to a chat as the card that it is there."""
    if id == PREVIEW:
        return _card(turn, SAMPLE, id, chat, None)
    there = await copies.landed_at(turn.tx, id, turn.setting.channel, chat)
    return _card(turn, COPY, id, chat, there.group_id) if there else None


def _card(turn: Turn, kind: str, id: int, chat: str, group_id: int | None) -> Card:
    return Card(
        id=0,
        community_id=turn.community_id,
        address_id=None,
        person_id=None,
        group_id=group_id,
        channel=turn.setting.channel,
        handle=chat,
        kind=kind,
        subject_id=id,
        looks="",
        live=True,
    )
