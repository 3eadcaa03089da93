"""A volunteer cannot after all: asked once more, for a finger slips and others are told."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t, verbatim
from domain.job_words import Step
from handlers import job_steps


async def give_back_job(talk: Talk, report_id: int, job: str) -> None:
    """Give a job back, if that is really meant."""
    sure = t("give-back-sure", job=verbatim(job))
    if not await talk.confirm("sure", sure, t("give-back-yes"), t("give-back-no")):
        talk.say(t("nothing-changed"))
    elif await talk.step("take", job_steps.take, report_id, Step.GIVE_BACK):
        talk.say(t("offer-given-back"))
    else:
        talk.say(t("job-not-yours"))
