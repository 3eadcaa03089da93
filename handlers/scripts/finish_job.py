"""Whoever had the job says it is done, with a note or a photo; it is a claim until she says so."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, Text, t
from handlers import wording
from handlers.actions import answers, jobs

LONGEST = 100


NO_NOTE = Choice("no-note", t("finish-no-note"), t("words-for-no"))


async def finish_job(talk: Talk, report_id: int) -> None:
    """The volunteer, or the unit, is done."""
    parts = await talk.gather("note", t("finish-what"), noted_so_far, NO_NOTE)
    if await talk.step("finish", answers.finished, report_id, parts):
        talk.say(t("finish-thanks"))
    else:
        talk.say(t("too-late"))


async def finish_for_staff(talk: Talk, report_id: int) -> None:
    """Staff write down that it is done."""
    parts = await talk.gather("note", t("finish-what-staff"), noted_so_far, NO_NOTE)
    if await talk.step("finish", answers.finished_by_staff, report_id, parts):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


async def photo_before(talk: Talk, report_id: int) -> None:
    """The volunteer shows how it was before."""
    parts = await talk.gather("photos", t("before-show"), noted_so_far)
    done = await talk.step("keep", jobs.show_before, report_id, parts)
    talk.say(t("before-kept" if done else "too-late"))


async def used_what(talk: Talk, report_id: int) -> None:
    """The volunteer types what was used."""
    words = await talk.ask("used", t("spent-used-what"), read_used)
    done = await talk.step("keep", jobs.note_used, report_id, words)
    talk.say(t("spent-thanks" if done else "too-late"))


def read_used(words: str) -> str | Text:
    """Take any words."""
    return " ".join(words.split())[:LONGEST] or t("say-in-words")


def noted_so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    return t("finish-so-far", words=wording.pieces(pieces))
