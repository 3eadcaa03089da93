"""Where a hazard is, and what: one tap, or two."""

from __future__ import annotations

from dialogue.questions import Heard
from dialogue.words import Text
from handlers import conversations
from handlers.actions import rounds
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage.cards import Card


async def at(visit: Visit, card: Card, compound: str) -> Text:
    """Say in which compound it is."""
    return await rounds.place(visit, card.subject_id, compound)


async def is_(visit: Visit, card: Card, category: str) -> Text:
    """Say what it is."""
    return await rounds.name(visit, card.subject_id, category)


async def drop(visit: Visit, card: Card, _: str) -> Text:
    """It is no hazard after all."""
    return await rounds.drop(visit, card.subject_id)


async def own(visit: Visit, card: Card, _: str) -> Text | None:
    """It is a matter of her own: she reports it as ever, with what she has shown already."""
    shown = await rounds.take_back(visit, card.subject_id)
    if isinstance(shown, Text):
        return shown
    first, *more = shown
    await conversations.begin(visit, "report_problem", Heard(first))
    for piece in more:
        if open_one := await conversations.open_one(visit):
            await conversations.answer(visit, open_one, Heard(piece))
    return None


TAPS: dict[str, Tap] = {"at": at, "is": is_, "drop": drop, "own": own}
