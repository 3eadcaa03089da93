"""When does somebody come? The volunteer says it, or the resident says what suits her."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from handlers import looks
from handlers.actions import visits

LONGEST = 100


async def say_when(talk: Talk, report_id: int) -> None:
    """The volunteer says when she comes."""
    when = await _when(talk, t("when-coming"))
    done = await talk.step("appoint", visits.appoint, report_id, when)
    talk.say(t("when-told" if done else "too-late"))


async def another_time(talk: Talk, report_id: int) -> None:
    """The resident says when it suits her."""
    when = await _when(talk, t("when-suits"))
    done = await talk.step("another", visits.another_time, report_id, when)
    talk.say(t("when-noted" if done else "too-late"))


async def _when(talk: Talk, question: Text) -> str:
    names = await talk.look("times", looks.times)
    return await talk.ask("when", question, read_when, [Choice(n, Text(f"at-{n}")) for n in names])


def read_when(words: str) -> str | Text:
    """Take any words for a time; the other side knows what is meant."""
    return " ".join(words.split())[:LONGEST] or t("say-in-words")
