"""What the community has before it, with a button that gives it as a file."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from handlers import coming, wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the next four weeks."""
    first, *more = await coming.listed(turn)
    file = [CardButton("file", t("button-calendar-file"))] if more else []
    return Face([first, *(line for text in more for line in (wording.NOTHING, text))], [file])
