"""She asks in words why nobody has come yet: that is an urge of her report, and no new one."""

from __future__ import annotations

from domain.again import FOLLOW_UP
from domain.reports import UNDONE
from handlers import conversations, post
from handlers.actions import own_report
from handlers.turn import Visit
from storage import reports


async def take(visit: Visit, category: str) -> bool:
    """Urge her one report under way, or ask which; False if there is none that she can mean."""
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    undone = [report for report in found if report.state in UNDONE]
    meant = undone if category == FOLLOW_UP else [r for r in undone if r.category == category]
    if len(meant) == 1:
        urged = await own_report.urge(visit, meant[0])
        await post.reply(visit, urged.told())
    elif meant:
        await conversations.begin(visit, "urge_one")
    return bool(meant)
