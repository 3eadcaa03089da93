"""Staff split a report in which two matters were told."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t
from handlers import wording
from handlers.actions import splitting
from handlers.scripts.report_problem import COMMON, likeliest

LONGEST = 500


async def split_report(talk: Talk, report_id: int, seen: int) -> None:
    """Which words are the second matter, and what is it about? Asked once more."""
    offered = await talk.look("offered", splitting.offered, report_id)
    choices = [option.as_choice() for option in offered]
    words = await talk.ask("words", t("split-which"), read_words, choices)
    understood = await talk.look("triage", splitting.understand, report_id, words)
    kinds = likeliest([*understood.likeliest, *COMMON])
    category = await talk.choice("category", t("split-category"), kinds)
    shown = next((option.label for option in offered if option.id == words), words)
    question = t("split-sure", words=shown, category=wording.category(category))
    if not await talk.confirm("sure", question, t("split-yes"), t("close-no")):
        talk.say(t("nothing-changed"))
    elif await talk.step("split", splitting.split, report_id, words, category, seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


def read_words(words: str) -> str | Text:
    """Take any words."""
    return " ".join(words.split())[:LONGEST] or t("say-in-words")
