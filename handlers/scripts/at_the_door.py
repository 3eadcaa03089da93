"""A volunteer knocks and nobody answers: she may ring, let it be known, or fear the worst."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, t
from domain.job_words import Step
from handlers import job_steps
from handlers.actions import alarms
from handlers.scripts.typed_step import take, which

RING, OUT, ANSWERED, AFRAID = "ring", "out", "answered", "afraid"


async def nobody_answers(talk: Talk, words: str, danger: str) -> None:
    """Staff know already; what she says next decides."""
    job = await which(talk, Step.NOT_HOME)
    meant = await talk.choice("door", t("door-ask"), _choices(RING, OUT, AFRAID))
    if meant == RING:
        if not await talk.step("ring", job_steps.show_contact, int(job.id)):
            talk.say(t("contact-not-now"))
        meant = await talk.choice("rung", t("door-rung"), _choices(ANSWERED, OUT, AFRAID))
    if meant == AFRAID:
        await talk.step("alarm", alarms.raise_by_answer, danger, words)
    elif meant == OUT:
        await take(talk, job, Step.NOT_HOME)
    else:
        await talk.step("calm", alarms.call_warning_off, danger)
        talk.say(t("door-fine"))


def _choices(*ids: str) -> list[Choice]:
    return [Choice(id, t(f"door-{id}"), t(f"words-for-door-{id}")) for id in ids]
