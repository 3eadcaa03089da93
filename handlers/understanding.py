"""What somebody means who says something while nothing is open: old news, a report, a question."""

from __future__ import annotations

from dialogue.questions import Heard
from dialogue.words import Piece, VoicePart, can_be_kept, t, text_of
from domain import triage
from handlers import at_work, conversations, how_it_went, own_list, post, urging
from handlers.actions import thanking
from handlers.turn import Visit
from storage import reports

SMALL_TALK = ("thanks", "chitchat", "other")
"""Kinds of words that may mean that something was mended, or may not."""


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
    if not words or not await _about_hers(visit, words):
        await _something_new(visit, piece, words)


async def _about_hers(visit: Visit, words: str) -> bool:
    """Take words about a report or a job of hers that is there; False if they are about none."""
    if await how_it_went.take(visit, words) or await at_work.take(visit, words):
        return True
    understood = triage.read(words)
    if triage.urges(words) and await urging.take(visit, understood.category):
        return True
    if understood.category == urging.FOLLOW_UP and await _has_reports(visit):
        await own_list.show(visit)
        return True
    if understood.kind in SMALL_TALK and await how_it_went.ask_again(visit):
        return True
    return understood.kind == "thanks" and await thanking.in_words(visit, words)


async def _something_new(visit: Visit, piece: Piece, words: str) -> None:
    understood = triage.read(words)
    if not words or understood.kind in ("report", "emergency"):
        await conversations.begin(visit, "report_problem", Heard(piece))
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


async def _has_reports(visit: Visit) -> bool:
    return bool(await reports.of_reporter(visit.tx, visit.speaker.id, limit=1))
