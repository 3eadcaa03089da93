"""A question below an announcement: its options, and until when one can vote."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain import polls
from domain.polls import Ballot, Faulty
from handlers import composing, looks
from handlers.composing import Post
from handlers.moments import read_planned

NONE = "none"
HOURS = ("24", "72", "168")
"""For how long one can vote, as it is offered."""


async def ask_poll(talk: Talk, said: Post, mark: str) -> Post:
    """Ask for a question with its options, or take the one out that is there."""
    out = [Choice(NONE, t("poll-out"))] if said.poll else []
    name, read = f"poll{mark}", partial(read_poll, said)
    words = await talk.ask(name, t("poll-ask"), read, out, also=("poll",))
    if out and words == NONE:
        return said.with_poll(None)
    if polls.is_question_alone(words):
        words = await _with_options(talk, said, words, mark)
    ballot = polls.read(words)
    if isinstance(ballot, Faulty):
        raise TypeError("it was read before")
    return await with_end(talk, said.with_poll(ballot), f"{mark}-poll")


async def _with_options(talk: Talk, said: Post, question: str, mark: str) -> str:
    read = partial(read_options, said, question)
    return await talk.ask(f"options{mark}", t("poll-ask-options", question=question), read)


async def with_end(talk: Talk, said: Post, mark: str) -> Post:
    """Ask until when one can vote."""
    if said.poll is None:
        return said
    now = datetime.fromisoformat(await talk.look(f"now{mark}", looks.local_time))
    choices = [Choice(hours, Text(f"poll-hours-{hours}")) for hours in HOURS]
    choices.append(Choice(NONE, t("poll-hours-none")))
    read = partial(read_planned, now=now)
    until = await talk.ask(f"until{mark}", t("poll-until-ask"), read, choices)
    return said.with_poll(_ending(said.poll, until))


def _ending(ballot: Ballot, until: str) -> Ballot:
    if until in HOURS:
        return ballot.model_copy(update={"hours": int(until), "until": ""})
    return ballot.model_copy(update={"hours": 0, "until": "" if until == NONE else until})


def read_poll(said: Post, words: str) -> str | Text:
    """Take a question and options, a line each, or the question alone."""
    if polls.is_question_alone(words):
        return words
    ballot = polls.read(words)
    if isinstance(ballot, Faulty):
        return composing.poll_fault(ballot)
    return composing.too_long_with(said, ballot) or words


def read_options(said: Post, question: str, words: str) -> str | Text:
    """Take the options of a question that was said before; give both, a line each."""
    ballot = polls.read_options(question, words)
    if isinstance(ballot, Faulty):
        return composing.poll_fault(ballot)
    fault = composing.too_long_with(said, ballot)
    return fault or "\n".join((ballot.question, *ballot.options))
