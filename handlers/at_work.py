"""A volunteer types what a button says: of a job in hand it is as if she had tapped it.

Free text never claims: for what she could say yes to, and for her page, the buttons come down.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dialogue.matching import match_choice
from dialogue.questions import Heard
from dialogue.words import Choice, Piece, Text, TextPart, t, text_of
from domain import job_words
from domain.danger_words import DangerKind
from domain.job_words import Step
from domain.reports import Report
from handlers import conversations, job_steps, wording
from handlers.actions import alarms
from handlers.commands import volunteers
from handlers.scripts.change_pool import read_day
from handlers.texts import render
from handlers.turn import Visit
from storage import offers
from storage import volunteers as pool

_BUTTONS = (
    Choice("claim", t("button-claim"), t("words-for-work")),
    Choice("decline", t("button-decline")),
    Choice("when", t("button-when")),
    Choice("set_off", t("button-set-off")),
    Choice("finish", t("button-finish")),
    Choice("not_home", t("button-not-home")),
    Choice("give_back", t("button-give-back")),
)
_STEPS = tuple(choice for choice in _BUTTONS if choice.id in list(Step))
_PAGE = (
    Choice("on_duty", t("pool-do-on_duty"), t("words-for-pool")),
    Choice("off_duty", t("pool-do-off_duty")),
    Choice("rest_day", t("pool-do-rest_day")),
    Choice("rest_weeks", t("pool-do-rest_weeks")),
    Choice("pause", t("pool-do-pause")),
    Choice("resume", t("pool-do-resume")),
    Choice("hours", t("pool-do-hours")),
    Choice("strict", t("pool-do-strict_yes")),
    Choice("leave", t("pool-do-leave")),
)


_FOLDED = ("hours", "strict", "leave")
"""What stands on her page only when it is unfolded."""


async def take(visit: Visit, piece: Piece) -> bool:
    """Take a job in hand on, or show what waits for her, or her page; False if it is neither."""
    words = text_of(piece.part)
    if await _step_taken(visit, piece, words) or await _says_what_she_did(visit, piece, words):
        return True
    if _meant(visit, words, _BUTTONS) and await offers.in_hand_of(visit.tx, visit.speaker.id):
        await volunteers.jobs(visit, "")
        return True
    if await _rests(visit, piece, words):
        return True
    meant = _meant(visit, words, _PAGE)
    if meant and await pool.member(visit.tx, visit.speaker.id):
        await volunteers.pool_page(visit, "", all=meant.id in _FOLDED)
        return True
    return False


async def _rests(visit: Visit, piece: Piece, words: str) -> bool:
    """Take words that say until when she wants to be asked nothing."""
    today = visit.now.astimezone(visit.community.zone).date()
    if not job_words.rests(words) or isinstance(read_day(words, today), Text):
        return False
    if await pool.member(visit.tx, visit.speaker.id) is None:
        return False
    await conversations.begin(visit, "pause_pool", Heard(piece))
    return True


async def is_at_the_door(visit: Visit, words: str) -> bool:
    """Tell whether nobody answers her who has a job in hand, with no word of danger besides."""
    return job_words.knocks(words) and bool(await job_steps.in_hand(visit))


async def says_done(visit: Visit, words: str) -> bool:
    """Tell whether words may say that a job which she has in hand is done."""
    return _step_in(visit, words) is Step.FINISH and bool(await job_steps.in_hand(visit))


async def _step_taken(visit: Visit, piece: Piece, words: str) -> bool:
    step = _step_in(visit, words)
    held = await job_steps.in_hand(visit) if step else []
    if not step or not held:
        return False
    asked_too = step is Step.GIVE_BACK and await offers.open_to(visit.tx, visit.speaker.id)
    if asked_too or not any(job_steps.may_take(report, step) for report in held):
        await volunteers.jobs(visit, "")
    elif step is Step.FINISH:
        await _finish(visit, piece, job_words.note_in(words))
    elif job_words.knocks(words):
        await _at_the_door(visit, words, held)
    elif step is Step.GIVE_BACK:
        await conversations.begin(visit, "give_back_typed")
    elif job_words.may_be_home(words):
        await conversations.begin(visit, "home_typed")
    else:
        await conversations.begin(visit, "step_typed", step=step)
    return True


async def _at_the_door(visit: Visit, words: str, held: Sequence[Report]) -> None:
    """Nobody answers: staff hear of it at once, for somebody may lie behind the door."""
    where = [wording.job(visit, report) for report in held]
    await alarms.warn(visit, DangerKind.MISSING, words, *where)
    await conversations.begin(visit, "nobody_answers", words=words, danger=DangerKind.MISSING)


async def _says_what_she_did(visit: Visit, piece: Piece, words: str) -> bool:
    """Ask whether that was all, where words say what was done: of a job in hand, perhaps."""
    if not isinstance(piece.part, TextPart) or not job_words.tells_deed(words):
        return False
    if not await job_steps.in_hand(visit):
        return False
    await conversations.begin(visit, "deed_typed", message_id=piece.message_id, words=words)
    return True


async def _finish(visit: Visit, piece: Piece, note: str) -> None:
    """What was said or shown besides is the note already; else that is asked for."""
    if isinstance(piece.part, TextPart) and not note:
        await conversations.begin(visit, "finish_typed")
        return
    said = piece.part.model_copy(update={"text": note})
    await conversations.begin(visit, "finish_noted", Heard(piece.model_copy(update={"part": said})))


def _step_in(visit: Visit, words: str) -> Step | None:
    tapped = _meant(visit, words, _STEPS)
    return Step(tapped.id) if tapped else job_words.step_in(words)


def _meant(visit: Visit, words: str, choices: Sequence[Choice]) -> Choice | None:
    language = partial(render, language=visit.speaker.language)
    return match_choice(words, choices, language, numbers=False)
