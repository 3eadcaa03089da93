"""Somebody who cannot come to a meeting sends another."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t
from handlers.actions import guests

LONGEST = 40


async def send_instead(talk: Talk, meeting_id: int) -> None:
    """One question: who?"""
    name = await talk.ask("who", t("instead-who"), read_name)
    noted = await talk.step("send", guests.send_instead, meeting_id, name)
    talk.say(t("instead-noted", name=name) if noted else t("meeting-over"))


def read_name(words: str) -> str | Text:
    """Take a name, or what she is called by."""
    return " ".join(words.split())[:LONGEST] or t("say-in-words")
