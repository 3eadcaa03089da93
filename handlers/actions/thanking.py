"""Thanks and stars after "solved": both are welcome, neither is asked for twice."""

from __future__ import annotations

from datetime import timedelta

from dialogue.words import t
from domain.masking import neighbours_view
from domain.reports import Actor, Report, State
from domain.timeline import MOST_STARS, STARS, THANK
from handlers import board, post, wording
from handlers.turn import Visit
from storage import reports, timeline

SOON = timedelta(days=1)
"""So long after "solved" a typed thank-you is for whoever mended it."""


async def give_stars(visit: Visit, report: Report, count: int) -> bool:
    """Give one to five stars, once."""
    if not 1 <= count <= MOST_STARS or not await _still_to(visit, report, STARS):
        return False
    await _note(visit, report, STARS, str(count))
    return True


async def thank(visit: Visit, report: Report, words: str = "") -> bool:
    """Pass her thanks on to the volunteer, once; with her words, if there are any."""
    if not report.fixers or not await _still_to(visit, report, THANK):
        return False
    said = neighbours_view(words, [visit.speaker.name])
    await _note(visit, report, THANK, said)
    job = wording.job(visit, report)
    news = t("news-her-words", job=job, words=said) if said else None
    for person_id in report.fixers:
        await post.tell(visit, person_id, news or t("news-her-thanks", job=job))
    return True


async def in_words(visit: Visit, words: str) -> bool:
    """Take a typed thank-you for whoever has just mended something; False if nobody has."""
    for report in await reports.of_reporter(visit.tx, visit.speaker.id):
        just_now = report.changed_at > visit.now - SOON
        if just_now and await thank(visit, report, words):
            await post.reply(visit, t("thanks-passed-on"))
            return True
    return False


async def _still_to(visit: Visit, report: Report, what: str) -> bool:
    events = await timeline.events(visit.tx, report.id)
    return report.state is State.SOLVED and all(event.action != what for event in events)


async def _note(visit: Visit, report: Report, what: str, why: str) -> None:
    by = visit.speaker.id
    await timeline.note(visit.tx, report, visit.now, Actor.REPORTER, by, what, report.state, why)
    await board.refresh(visit, ("case", "thanks"), report.id)
