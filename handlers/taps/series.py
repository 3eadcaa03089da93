"""What staff do with an announcement that goes again and again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions import series
from handlers.actions.instalments import SERIES
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage.cards import Card

CHANGES = "words", "when", "whom"


async def change(visit: Visit, card: Card, what: str) -> Text | None:
    """Ask what it becomes from the next time on."""
    if what not in CHANGES:
        return t("button-unknown")
    return await _ask(visit, card, what)


async def end(visit: Visit, card: Card, _: str) -> Text | None:
    """Ask whether it shall really go no more."""
    return await _ask(visit, card, "end")


async def _ask(visit: Visit, card: Card, what: str) -> Text | None:
    if await series.open_one(visit, card.subject_id) is None:
        await board.refresh(visit, SERIES, card.subject_id)
        return t("series-over")
    await conversations.begin(visit, "change_series", series_id=card.subject_id, what=what)
    return None


def _moves(move: Callable[[Visit, int], Awaitable[bool]], done: str) -> Tap:
    async def tap(visit: Visit, card: Card, _: str) -> Text:
        return t(done if await move(visit, card.subject_id) else "too-late")

    return tap


TAPS: dict[str, Tap] = {
    "change": change,
    "end": end,
    "pause": _moves(series.pause, "series-rests"),
    "resume": _moves(series.resume, "series-goes-on"),
}
