"""A volunteer types what a button of her jobs says: they come down again, with their buttons.

Free text never claims, and never finishes: a word may be about something else.
"""

from __future__ import annotations

from functools import partial

from dialogue.matching import match_choice
from dialogue.words import Choice, t
from handlers.commands import volunteers
from handlers.texts import render
from handlers.turn import Visit
from storage import offers

_BUTTONS = (
    Choice("claim", t("button-claim"), t("words-for-work")),
    Choice("decline", t("button-decline")),
    Choice("when", t("button-when")),
    Choice("set_off", t("button-set-off")),
    Choice("finish", t("button-finish")),
    Choice("not_home", t("button-not-home")),
    Choice("give_back", t("button-give-back")),
)


async def take(visit: Visit, words: str) -> bool:
    """Show what waits for her, and what she has in hand; False if the words are about neither."""
    language = partial(render, language=visit.speaker.language)
    about_work = match_choice(words, _BUTTONS, language, numbers=False) is not None
    if not about_work or not await offers.in_hand_of(visit.tx, visit.speaker.id):
        return False
    await volunteers.jobs(visit, "")
    return True
