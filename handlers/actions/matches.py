"""Staff hear of every volunteer who goes to the home of an elder living alone."""

from __future__ import annotations

from dialogue.words import t
from domain.reports import Report
from handlers import choosing, post, wording
from handlers.turn import Visit
from storage import acquaintance


async def tell(visit: Visit, report: Report) -> None:
    """Tell all staff, but for the one who arranged it, who has it and why that is all right."""
    if not await choosing.is_guarded(visit, report):
        return
    known = [await _knows(visit, report, person_id) for person_id in report.fixers]
    arranged = t("match-two") if report.seats > 1 else t("match-arranged")
    news = t(
        "match",
        number=str(report.number),
        who=await wording.whoever_has_it(visit, report),
        why=t("match-known") if all(known) else arranged,
    )
    await post.tell_staff(visit, news, besides=visit.speaker.id)


async def _knows(visit: Visit, report: Report, person_id: int) -> bool:
    return await acquaintance.knows(visit.tx, report.visited_id, person_id)
