"""How a bot asks a question with options to tick, and ends it."""

from __future__ import annotations

import secrets
from typing import Annotated

from pydantic import BeforeValidator

from simulator import carried
from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import FromJson, Single, Strict, ToChat
from simulator.api.posting import post_one
from simulator.contents import Json, Poll
from simulator.facts import Edited

OPTIONS = range(2, 13)
"""How many options a poll may have."""
LONGEST_QUESTION = 300
LONGEST_OPTION = 100


def _named(option: Json) -> Json:
    return {"text": option} if isinstance(option, str) else option


class InputPollOption(Strict):
    """One option."""

    text: str


Option = Annotated[InputPollOption, BeforeValidator(_named)]


class SendPoll(Single):
    """A question and its options; quizzes and polls that end by themselves are not played here."""

    question: str = ""
    options: Annotated[tuple[Option, ...], FromJson] = ()
    is_anonymous: bool = True
    allows_multiple_answers: bool = False
    type: str = "regular"
    is_closed: bool = False


class StopPoll(ToChat):
    """Which poll's message."""

    message_id: int = 0


async def send_poll(context: Context, asked: SendPoll) -> Json:
    """Ask."""
    options = tuple(option.text.strip() for option in asked.options)
    _check(asked.question.strip(), options)
    poll = Poll(
        id=str(secrets.randbits(62)),
        question=asked.question.strip(),
        options=options,
        anonymous=asked.is_anonymous,
        multiple=asked.allows_multiple_answers,
        closed=asked.is_closed,
    )
    return post_one(context, asked, media=poll)


def _check(question: str, options: tuple[str, ...]) -> None:
    if not question:
        raise bad_request("poll question must be non-empty")
    if len(question) > LONGEST_QUESTION:
        raise bad_request(f"poll question length must not exceed {LONGEST_QUESTION}")
    if len(options) < OPTIONS.start:
        raise bad_request(f"poll must have at least {OPTIONS.start} option")
    if len(options) not in OPTIONS:
        raise bad_request(f"poll can't have more than {OPTIONS.stop - 1} options")
    if not all(options):
        raise bad_request("poll options must be non-empty")
    if any(len(option) > LONGEST_OPTION for option in options):
        raise bad_request(f"poll options length must not exceed {LONGEST_OPTION}")


async def stop_poll(context: Context, asked: StopPoll) -> Json:
    """End a poll; how it stands is the answer."""
    where = chats.to_write(context, asked.chat_id)
    missing = "message with poll to stop not found"
    message = chats.message(context, where, asked.message_id, missing)
    if not isinstance(message.media, Poll) or message.sender != context.bot.id:
        raise bad_request("poll can't be stopped")
    if message.media.closed:
        raise bad_request("poll has already been closed")
    closed = message.media.model_copy(update={"closed": True})
    context.chronicle.record(Edited(message=message.model_copy(update={"media": closed})))
    return carried.poll(context.state, closed)
