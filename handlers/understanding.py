"""What somebody means who says something while nothing is open: old news, a report, a question."""

from __future__ import annotations

from dialogue.questions import Heard
from dialogue.words import Piece, VoicePart, can_be_kept, t, text_of
from domain import again, triage
from domain.again import FOLLOW_UP
from domain.triage import Understanding
from handlers import at_work, conversations, guiding, hers, in_doubt, learning, post
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
    if understood.asks and await _about_danger(visit, piece, words, understood):
        return
    if not words or not await hers.take(visit, piece, understood):
        await _something_new(visit, piece, words, understood)


async def take_late_edit(visit: Visit, piece: Piece) -> bool:
    """It was sent already: what is put right in it counts only if it may be danger."""
    understood = triage.read(text_of(piece.part), learned=await learning.learned(visit))
    return bool(understood.asks) and await in_doubt.ask(visit, piece, understood)


async def _about_danger(visit: Visit, piece: Piece, words: str, understood: Understanding) -> bool:
    """Ask whether it is danger, unless it only sounds a little like it and is a step of a job."""
    if not in_doubt.is_told(words) and await at_work.take(visit, piece):
        return True
    return await in_doubt.ask(visit, piece, understood)


async def _something_new(visit: Visit, piece: Piece, words: str, understood: Understanding) -> None:
    beside = await guiding.answer_beside(visit, words)
    if not words or beside or _is_to_be_reported(words, understood):
        await conversations.begin(visit, "report_problem", Heard(piece))
        return
    if understood.kind == "question" and await guiding.answer(visit, words):
        return
    await conversations.begin(
        visit,
        "not_a_report",
        message_id=piece.message_id,
        words=words,
        kind="other" if understood.kind == "report" else understood.kind,
        centre=visit.community.service_centre,
        phone=visit.community.service_phone,
    )


def _is_to_be_reported(words: str, understood: Understanding) -> bool:
    """Tell whether it is a matter to see to; of what she speaks of already, only if it is back."""
    if understood.category == FOLLOW_UP:
        return again.is_again(words)
    return understood.kind in ("report", "emergency")
