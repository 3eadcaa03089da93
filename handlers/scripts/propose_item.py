"""Somebody proposes what the council should speak of."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Piece, TextPart, t
from handlers import looks
from handlers.actions import agenda
from handlers.scripts.any_words import read_words


async def propose_item(talk: Talk) -> None:
    """In her own words; she sees first what everybody will read."""
    words = await talk.ask("words", t("propose-what"), read_words)
    said = [Piece(message_id="", part=TextPart(text=words))]
    view = await talk.look("view", looks.neighbours_see, said)
    if not await talk.confirm("sure", t("propose-sure", view=view), t("propose-yes"), t("no")):
        talk.say(t("nothing-changed"))
        return
    on = await talk.step("propose", agenda.propose, words)
    talk.say(t("propose-noted" if on else "propose-noted-later"))
