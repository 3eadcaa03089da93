"""Whoever had the job says it is done, with a note or a photo; it is a claim until she says so."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.talk import Talk
from dialogue.words import Piece, Text, t
from handlers import wording
from handlers.actions import answers


async def finish_job(talk: Talk, report_id: int) -> None:
    """The volunteer, or the unit, is done."""
    parts = await talk.gather("note", t("finish-what"), noted_so_far)
    if await talk.step("finish", answers.finished, report_id, parts):
        talk.say(t("finish-thanks"))
    else:
        talk.say(t("too-late"))


async def finish_for_staff(talk: Talk, report_id: int) -> None:
    """Staff write down that it is done."""
    parts = await talk.gather("note", t("finish-what-staff"), noted_so_far)
    if await talk.step("finish", answers.finished_by_staff, report_id, parts):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


def noted_so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    return t("finish-so-far", words=wording.pieces(pieces))
