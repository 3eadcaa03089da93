"""Staff note the certificate that a volunteer has shown."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from handlers.actions import pool

NONE = "none"
LONGEST = 100


async def note_certificate(talk: Talk, person_id: int) -> None:
    """Which one, or none any more."""
    none = Choice(NONE, t("certificate-none"), t("words-for-no"))
    words = await talk.ask("which", t("certificate-which"), read_certificate, [none])
    which = "" if words == NONE else words
    done = await talk.step("note", pool.note_certificate, person_id, which)
    talk.say(t("staff-done" if done else "too-late"))


def read_certificate(words: str) -> str | Text:
    """Take any words, such as a number."""
    return " ".join(words.split())[:LONGEST] or t("say-in-words")
