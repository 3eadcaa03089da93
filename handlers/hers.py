"""Words about a report or a job of hers that is there already, and not about anything new."""

from __future__ import annotations

from dialogue.words import Piece, text_of
from domain import again, triage
from domain.again import FOLLOW_UP
from domain.reports import CLOSED
from domain.triage import Understanding
from handlers import at_work, how_it_went, mended_early, own_list, urging
from handlers.actions import thanking
from handlers.commands import volunteers
from handlers.turn import Visit
from storage import reports

SMALL_TALK = ("thanks", "chitchat", "other")
"""Kinds of words that may mean that something was mended, or may not."""


async def take(visit: Visit, piece: Piece, understood: Understanding) -> bool:
    """Take words about a report or a job of hers; False if they are about none."""
    words = text_of(piece.part)
    if await at_work.says_done(visit, words) and await how_it_went.ask_again(visit):
        await volunteers.jobs(visit, "")
        return True
    if await how_it_went.take(visit, piece, words) or await at_work.take(visit, piece):
        return True
    if await mended_early.take(visit, words):
        return True
    if triage.urges(words) and await urging.take(visit, understood.category):
        return True
    if understood.kind in SMALL_TALK and await how_it_went.ask_again(visit):
        return True
    if understood.kind == "thanks":
        return await thanking.in_words(visit, words)
    if understood.category == FOLLOW_UP and await _is_there(visit, words):
        await own_list.show(visit)
        return True
    return False


async def _is_there(visit: Visit, words: str) -> bool:
    """Tell whether she can mean one of her reports: what is wrong once more, after all, is new."""
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    if not again.is_again(words):
        return bool(found)
    matter = again.read_as_new(words)
    going_on = [report for report in found if report.state not in CLOSED]
    return any(not matter.confident or each.category == matter.category for each in going_on)
