"""Not solved, or half solved: in her words, to whoever comes next."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from handlers.actions import answers

NOTHING_TO_ADD = "nothing"


async def not_solved(talk: Talk, report_id: int) -> None:
    """Open the report again with her words."""
    words = await _words(talk, t("not-solved-what"))
    if await talk.step("reopen", answers.not_solved, report_id, words):
        talk.say(t("not-solved-thanks"))
    else:
        talk.say(t("too-late"))


async def half_solved(talk: Talk, report_id: int) -> None:
    """Note what is left; staff see to it."""
    words = await _words(talk, t("half-solved-what"))
    if await talk.step("halve", answers.half_solved, report_id, words):
        talk.say(t("half-solved-thanks"))
    else:
        talk.say(t("too-late"))


async def _words(talk: Talk, question: Text) -> str:
    skip = Choice(NOTHING_TO_ADD, t("nothing-to-add"), t("words-for-no"))
    words = await talk.ask("words", question, read_words, [skip])
    return "" if words == NOTHING_TO_ADD else words


def read_words(words: str) -> str | Text:
    """Take any words."""
    return words.strip() or t("say-in-words")
