"""A volunteer types what she did, and not that it is done: it may be its end, a note, or new."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, TextPart, t, verbatim
from domain.job_words import Step
from handlers.actions import answers, visits
from handlers.scripts.report_problem import report
from handlers.scripts.typed_step import which

DONE, NOT_YET, ELSE = "done", "not-yet", "else"


async def deed_typed(talk: Talk, message_id: str, words: str) -> None:
    """Is that the end of the job in hand?"""
    choices = [
        Choice(id, t(f"deed-{id}"), t(f"words-for-deed-{id}")) for id in (DONE, NOT_YET, ELSE)
    ]
    meant = await talk.choice("meant", t("deed-meant", words=verbatim(words)), choices)
    parts = [Piece(message_id=message_id, part=TextPart(text=words))]
    if meant == ELSE:
        await report(talk, parts)
        return
    job = await which(talk, Step.FINISH)
    if meant == DONE:
        done = await talk.step("finish", answers.finished, int(job.id), parts)
        talk.say(t("finish-thanks" if done else "too-late"))
    else:
        kept = await talk.step("note", visits.note_deed, int(job.id), words)
        talk.say(t("deed-noted" if kept else "too-late"))
