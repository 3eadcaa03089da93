"""She wants a human: what she says goes to the staff's desk."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.talk import Talk
from dialogue.words import Piece, Text, t
from handlers import wording
from handlers.actions import reporting


async def ask_human(talk: Talk) -> None:
    """Take down what staff should know, and put it on their desk."""
    parts = await talk.gather("what", t("human-what"), heard_for_staff)
    created = await talk.step("hand-over", reporting.hand_to_staff, parts)
    talk.say(t("human-will-call", number=str(created.number)))


def heard_for_staff(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    return t("human-so-far", words=wording.pieces(pieces))
