"""A volunteer types what a button of her job says: she is asked which job, where it may be several.

What she says next is what it would be after the tap.
"""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t, verbatim
from domain.job_words import Step
from handlers import job_steps
from handlers.actions import answers
from handlers.looks import Option
from handlers.scripts.finish_job import NO_NOTE, finish_job, noted_so_far
from handlers.scripts.give_back import give_back_job

NOTED = {
    Step.SET_OFF: "set-off-noted",
    Step.NOT_HOME: "not-home-noted",
}
"""What is said of each step once it is taken."""


async def finish_typed(talk: Talk) -> None:
    """A job is done."""
    job = await which(talk, Step.FINISH)
    await finish_job(talk, int(job.id))


async def finish_noted(talk: Talk) -> None:
    """A job is done, and what was done was said or shown in the same breath."""
    parts = await talk.gather("note", t("finish-what"), noted_so_far, NO_NOTE)
    job = await which(talk, Step.FINISH)
    done = await talk.step("finish", answers.finished, int(job.id), parts)
    talk.say(t("finish-thanks" if done else "too-late"))


async def step_typed(talk: Talk, step: str) -> None:
    """She has set off, or nobody was at home."""
    job = await which(talk, Step(step))
    await take(talk, job, Step(step))


async def home_typed(talk: Talk) -> None:
    """She is at the resident's, or at home again: as both are said so, she is asked once."""
    job = await which(talk, Step.SET_OFF)
    where = t("whose-home", job=verbatim(job.label))
    if await talk.confirm("there", where, t("home-of-resident"), t("home-of-her-own")):
        await take(talk, job, Step.SET_OFF)
    else:
        talk.say(t("nothing-changed"))


async def give_back_typed(talk: Talk) -> None:
    """She cannot after all; as only words said so, she is asked once."""
    job = await which(talk, Step.GIVE_BACK)
    await give_back_job(talk, int(job.id), job.label)


async def which(talk: Talk, step: Step) -> Option:
    """Ask of which job in hand a step is meant, where it may be several."""
    found = await talk.look("jobs", job_steps.open_to, step)
    if len(found) == 1:
        return found[0]
    chosen = await talk.choice("which", t("job-which"), [option.as_choice() for option in found])
    return next(option for option in found if option.id == chosen)


async def take(talk: Talk, job: Option, step: Step) -> None:
    """Take a job on by a step, and say so."""
    done = await talk.step("take", job_steps.take, int(job.id), step)
    talk.say(Text(NOTED[step]) if done else t("job-not-yours"))
