"""It may be danger, or not: staff hear of it at once, and she is asked one question."""

from __future__ import annotations

from dialogue.words import Piece, TextPart, t, text_of
from domain import alertness, danger
from domain.hearing import hear
from domain.triage import Understanding
from handlers import conversations, post
from handlers.actions import alarms
from handlers.turn import Visit
from storage.conversations import Conversation

ASKS = ("ask_danger", "nobody_answers")
"""The scripts that ask whether it is danger."""


async def ask(visit: Visit, piece: Piece, understood: Understanding) -> bool:
    """Ask about what she wrote, while nothing else is open; False if it cannot be danger."""
    words = text_of(piece.part)
    threat = alertness.weigh(hear(words))
    if threat is None or not isinstance(piece.part, TextPart):
        return False
    await alarms.warn(visit, threat.kind, words)
    await conversations.begin(
        visit,
        "ask_danger",
        message_id=piece.message_id,
        words=words,
        danger=threat.kind,
        kind=understood.kind,
        centre=visit.community.service_centre,
        phone=visit.community.service_phone,
    )
    return True


async def look_up(visit: Visit, conversation: Conversation, words: str) -> None:
    """In the middle of something else she is not interrupted; staff hear of it all the same.

    An address or a name may sound like anything: here it must be words of danger.
    """
    threat = danger.weigh(hear(words)) if words and conversation.script not in ASKS else None
    if threat:
        await alarms.warn(visit, threat.kind, words)
        await post.reply(visit, t("danger-maybe-call"))


async def pass_on(visit: Visit, asked: Conversation, words: str) -> None:
    """What she says instead of answering the question about danger, staff hear too."""
    still = await conversations.open_one(visit) if asked.script in ASKS and words else None
    if still and still.id == asked.id and still.refusals > asked.refusals:
        await alarms.warn(visit, asked.args["danger"], words)


def is_told(words: str) -> bool:
    """Tell whether there are words of danger in it, and not only what is like them."""
    return danger.weigh(hear(words)) is not None
