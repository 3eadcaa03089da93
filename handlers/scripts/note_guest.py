"""Staff note who said by phone that she comes to a meeting, or who is there without a phone."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain.meetings import Coming
from handlers import finding
from handlers.actions import guests
from handlers.scripts.any_words import read_words

WHAT = (Coming.YES, Coming.NO, guests.HERE)


async def note_guest(talk: Talk, meeting_id: int) -> None:
    """Who is it, and what did she say?"""
    words = await talk.ask("who", t("people-who"), read_words)
    found = await talk.look("found", finding.by_words, words)
    if not found:
        talk.say(t("note-nobody"))
        return
    offered = [option.as_choice() for option in found[: finding.MOST]]
    picked = await talk.choice("picked", t("note-which"), offered)
    choices = [Choice(what, Text(f"note-{what}")) for what in WHAT]
    what = await talk.choice("what", t("note-what"), choices)
    noted = await talk.step("note", guests.note, meeting_id, int(picked), what)
    talk.say(t("staff-done" if noted else "note-late"))
