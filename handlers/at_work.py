"""A volunteer types what a button of her jobs or of her page says: they come down again.

Free text never claims, and never finishes: a word may be about something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dialogue.matching import match_choice
from dialogue.words import Choice, t
from handlers.commands import volunteers
from handlers.texts import render
from handlers.turn import Visit
from storage import offers
from storage import volunteers as pool

_BUTTONS = (
    Choice("claim", t("button-claim"), t("words-for-work")),
    Choice("decline", t("button-decline")),
    Choice("when", t("button-when")),
    Choice("set_off", t("button-set-off")),
    Choice("finish", t("button-finish")),
    Choice("not_home", t("button-not-home")),
    Choice("give_back", t("button-give-back")),
)
_PAGE = (
    Choice("on_duty", t("pool-do-on_duty"), t("words-for-pool")),
    Choice("off_duty", t("pool-do-off_duty")),
    Choice("rest_day", t("pool-do-rest_day")),
    Choice("rest_weeks", t("pool-do-rest_weeks")),
    Choice("pause", t("pool-do-pause")),
    Choice("resume", t("pool-do-resume")),
    Choice("hours", t("pool-do-hours")),
    Choice("strict", t("pool-do-strict_yes")),
    Choice("leave", t("pool-do-leave")),
)


async def take(visit: Visit, words: str) -> bool:
    """Show what waits for her and what she has in hand, or her page; False if it is neither."""
    if _is_one_of(visit, words, _BUTTONS) and await offers.in_hand_of(visit.tx, visit.speaker.id):
        await volunteers.jobs(visit, "")
        return True
    if _is_one_of(visit, words, _PAGE) and await pool.member(visit.tx, visit.speaker.id):
        await volunteers.pool_page(visit, "")
        return True
    return False


def _is_one_of(visit: Visit, words: str, choices: Sequence[Choice]) -> bool:
    language = partial(render, language=visit.speaker.language)
    return match_choice(words, choices, language, numbers=False) is not None
