"""She says that there was no danger after all, by a tap or in words."""

from __future__ import annotations

from functools import partial

from dialogue.matching import match_choice
from dialogue.questions import Heard
from dialogue.words import Choice, Piece, Text, TextPart, t
from domain.alarms import Alarm
from handlers import conversations, job_steps, post
from handlers.actions import alarms
from handlers.texts import render
from handlers.turn import Visit

_MISTAKE = Choice("mistake", t("button-no-danger"), t("words-for-mistake"))
_NOTED = t("danger-mistake-noted")


async def said(visit: Visit, words: str) -> bool:
    """Take words that say so while an alarm of hers is open; False if there is none, or others."""
    language = partial(render, language=visit.speaker.language)
    if match_choice(words, (_MISTAKE,), language, numbers=False) is None:
        return False
    alarm = await alarms.open_one(visit)
    if alarm is None or not await alarms.call_it_a_mistake(visit, alarm):
        return False
    await post.reply(visit, _NOTED)
    await _see_to_the_rest(visit, alarm)
    return True


async def tapped(visit: Visit, alarm: Alarm) -> Text:
    """Whoever was called hears it."""
    if not await alarms.call_it_a_mistake(visit, alarm):
        return t("too-late")
    await _see_to_the_rest(visit, alarm)
    return _NOTED


async def _see_to_the_rest(visit: Visit, alarm: Alarm) -> None:
    """What she said may be something to mend, unless she spoke of a job in hand."""
    if await job_steps.in_hand(visit) or await conversations.open_one(visit):
        return
    piece = Piece(message_id=f"alarm:{alarm.id}", part=TextPart(text=alarm.words))
    await conversations.begin(visit, "report_problem", Heard(piece))
