"""Not solved, or half solved: in her own words, a recording or a photo, to whoever comes next."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, Text, t
from handlers.actions import answers
from handlers.scripts.report_problem import heard_so_far

_NOTHING_TO_ADD = Choice("nothing", t("nothing-to-add"), t("words-for-no"))


async def not_solved(talk: Talk, report_id: int) -> None:
    """Open the report again with what she says."""
    parts = await _said(talk, t("not-solved-what"))
    if await talk.step("reopen", answers.not_solved, report_id, parts):
        talk.say(t("not-solved-thanks"))
    else:
        talk.say(t("too-late"))


async def half_solved(talk: Talk, report_id: int) -> None:
    """Note what is left; staff see to it."""
    parts = await _said(talk, t("half-solved-what"))
    if await talk.step("halve", answers.half_solved, report_id, parts):
        talk.say(t("half-solved-thanks"))
    else:
        talk.say(t("too-late"))


async def _said(talk: Talk, question: Text) -> list[Piece]:
    return await talk.gather("what", question, heard_so_far, _NOTHING_TO_ADD)
