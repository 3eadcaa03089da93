"""What somebody means who says something while nothing is open: old news, a report, a question."""

from __future__ import annotations

from dialogue.questions import Heard
from dialogue.words import Piece, VoicePart, can_be_kept, t, text_of
from domain import again, triage
from domain.again import FOLLOW_UP
from domain.triage import Understanding
from handlers import conversations, guiding, hers, in_doubt, learning, post
from handlers.turn import Visit


async def take(visit: Visit, piece: Piece) -> None:
    """Nothing is open: find out what she means."""
    words = text_of(piece.part)
    if isinstance(piece.part, VoicePart):
        voice = piece.part
        await conversations.begin(
            visit,
            "voice_message",
            message_id=piece.message_id,
            file=voice.file,
            seconds=voice.seconds,
        )
        return
    if not can_be_kept(piece.part):
        await post.reply(visit, t("cannot-take"))
        return
    understood = triage.read(words, learned=await learning.learned(visit))
    if understood.asks and await in_doubt.ask(visit, piece, understood):
        return
    if not words or not await hers.take(visit, piece, understood):
        await _something_new(visit, piece, words, understood)


async def _something_new(visit: Visit, piece: Piece, words: str, understood: Understanding) -> None:
    wrong_again = understood.category == FOLLOW_UP and again.is_again(words)
    beside = await guiding.answer_beside(visit, words)
    if not words or wrong_again or beside or understood.kind in ("report", "emergency"):
        await conversations.begin(visit, "report_problem", Heard(piece))
        return
    if understood.kind == "question" and await guiding.answer(visit, words):
        return
    await conversations.begin(
        visit,
        "not_a_report",
        message_id=piece.message_id,
        words=words,
        kind=understood.kind,
        centre=visit.community.service_centre,
        phone=visit.community.service_phone,
    )
