"""It may be danger, or not: staff hear of it at once, and she is asked one question."""

from __future__ import annotations

import re
from functools import partial

from dialogue.matching import match_choice
from dialogue.questions import Heard, Input, Pressed
from dialogue.words import PhotoPart, Piece, t, text_of
from domain import alertness, danger
from domain.hearing import hear
from domain.triage import Understanding
from handlers import conversations, post, wording
from handlers.actions import alarms
from handlers.scripts.ask_danger import NO, NO_DANGER
from handlers.texts import render
from handlers.turn import Visit
from storage.conversations import Conversation
from storage.outbox import Priority

_BREAKS = re.compile(r"[\s,，。;；!！]+")
_TAKES_BACK = re.compile(
    r"但|不过|可[是能]?|还|有点|怕|觉得|好像|\b(?:but|though|maybe|perhaps|still|yet)\b",
    re.IGNORECASE,
)


async def ask(visit: Visit, piece: Piece, understood: Understanding) -> bool:
    """Ask about what she wrote, while nothing else is open; False if it cannot be danger."""
    words = text_of(piece.part)
    threat = alertness.weigh(hear(words))
    if threat is None:
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
        photo=piece.part.file if isinstance(piece.part, PhotoPart) else "",
    )
    return True


async def look_up(visit: Visit, conversation: Conversation, words: str) -> None:
    """In the middle of something else she is not interrupted; staff hear of it all the same.

    An address or a name may sound like anything: here it must be words of danger.
    """
    asked = conversations.is_held(conversation)
    threat = danger.weigh(hear(words)) if words and not asked else None
    if threat:
        await alarms.warn(visit, threat.kind, words)
        await post.reply(visit, t("danger-maybe-call"))


async def answer_in(visit: Visit, conversation: Conversation, piece: Piece) -> Input:
    """Hear a no with its reason as a no: 没有，就是油烟味; staff read the reason."""
    words = text_of(piece.part)
    asked = conversation.script == "ask_danger" and conversations.is_held(conversation)
    if not asked or not _is_no_with_reason(visit, words):
        return Heard(piece)
    said = t("danger-said", name=visit.speaker.name)
    await post.tell_staff(visit, said, *wording.quoted(words), priority=Priority.ALARM)
    return Pressed(NO)


def _is_no_with_reason(visit: Visit, words: str) -> bool:
    """Tell whether they begin with a no, and nothing behind it may be danger, or takes it back."""
    first, *others = _BREAKS.split(words.strip(), maxsplit=1)
    reason = others[0] if others else ""
    language = partial(render, language=visit.speaker.language)
    if not reason or match_choice(first, (NO_DANGER,), language, numbers=False) is None:
        return False
    return not _TAKES_BACK.search(reason) and alertness.weigh(hear(reason)) is None


async def pass_on(visit: Visit, asked: Conversation, words: str) -> None:
    """What she says instead of answering the question about danger, staff hear too."""
    if not (words and conversations.is_held(asked)):
        return
    still = await conversations.open_one(visit)
    if still and (still.id, still.question) == (asked.id, asked.question):
        await alarms.warn(visit, asked.args["danger"], words)


def is_told(words: str) -> bool:
    """Tell whether there are words of danger in it, and not only what is like them."""
    return danger.weigh(hear(words)) is not None
