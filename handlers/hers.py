"""Words about a report or a job of hers that is there already, and not about anything new."""

from __future__ import annotations

from domain import triage
from domain.triage import Understanding
from handlers import at_work, how_it_went, mended_early, own_list, urging
from handlers.actions import thanking
from handlers.turn import Visit
from storage import reports

SMALL_TALK = ("thanks", "chitchat", "other")
"""Kinds of words that may mean that something was mended, or may not."""


async def take(visit: Visit, words: str, understood: Understanding) -> bool:
    """Take words about a report or a job of hers; False if they are about none."""
    if await how_it_went.take(visit, words) or await at_work.take(visit, words):
        return True
    if await mended_early.take(visit, words):
        return True
    if triage.urges(words) and await urging.take(visit, understood.category):
        return True
    if understood.kind in SMALL_TALK and await how_it_went.ask_again(visit):
        return True
    if understood.kind == "thanks":
        return await thanking.in_words(visit, words)
    if understood.category == urging.FOLLOW_UP and await _has_reports(visit):
        await own_list.show(visit)
        return True
    return False


async def _has_reports(visit: Visit) -> bool:
    return bool(await reports.of_reporter(visit.tx, visit.speaker.id, limit=1))
