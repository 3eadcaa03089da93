"""She says in words what a card asks by buttons: whether it is solved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dialogue.matching import match_choice
from dialogue.questions import Heard
from dialogue.words import Choice, Piece, t
from domain import verdicts
from domain.reports import Actor, Report
from handlers import board, conversations
from handlers.actions import answers, thanking
from handlers.cards.solved import ASKING
from handlers.texts import render
from handlers.turn import Visit
from storage import reports

YES, HALF, NO = "yes", "half", "no"
_SCRIPTS = {HALF: "half_solved", NO: "not_solved"}
_CHOICES = (
    Choice(YES, t("button-solved"), t("words-for-solved")),
    Choice(HALF, t("button-half-solved"), t("words-for-half-solved")),
    Choice(NO, t("button-not-solved"), t("words-for-not-solved")),
)


async def take(visit: Visit, piece: Piece, words: str) -> bool:
    """Take words for the answer about the one report that waits for it; False if they are none."""
    if verdicts.says_still(words) and await _is_as_before(visit, piece):
        return True
    language = partial(render, language=visit.speaker.language)
    chosen = match_choice(words, _CHOICES, language, numbers=False)
    answer = chosen.id if chosen else YES if verdicts.says_solved(words) else ""
    waiting = await _waiting(visit) if answer else []
    if len(waiting) == 1:
        await _answer(visit, waiting[0], answer, words)
    else:
        await _ask(visit, waiting)
    return bool(waiting)


async def _is_as_before(visit: Visit, piece: Piece) -> bool:
    """Not solved, and what she says is what is still wrong; of several she is asked which."""
    waiting = await _waiting(visit)
    if len(waiting) != 1:
        await _ask(visit, waiting)
        return bool(waiting)
    await conversations.begin(visit, _SCRIPTS[NO], Heard(piece), report_id=waiting[0].id)
    return True


async def ask_again(visit: Visit) -> bool:
    """Put the question again about all that waits for her answer; False if nothing does."""
    waiting = await _waiting(visit)
    await _ask(visit, waiting)
    return bool(waiting)


async def _answer(visit: Visit, report: Report, answer: str, words: str) -> None:
    if script := _SCRIPTS.get(answer):
        await conversations.begin(visit, script, report_id=report.id)
        return
    solved = await answers.solved(visit, report, Actor.REPORTER, visit.speaker.id)
    if solved and verdicts.says_thanks(words):
        await thanking.thank(visit, solved, words)


async def _ask(visit: Visit, waiting: Sequence[Report]) -> None:
    for report in waiting:
        await board.show(visit, visit.speaker.id, "solved", report.id)


async def _waiting(visit: Visit) -> list[Report]:
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    return [report for report in found if report.state in ASKING]
