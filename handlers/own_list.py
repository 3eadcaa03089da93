"""The list of one's own reports, and of what one follows."""

from __future__ import annotations

from dialogue.words import t
from handlers import board, post
from handlers.turn import Visit
from storage import followers, reports

MOST_FOLLOWED = 3
"""How many of the reports that she follows are shown beside her own."""


async def show(visit: Visit) -> None:
    """Show her reports, open ones first, and what she follows."""
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    followed = await followers.followed_by(visit.tx, visit.speaker.id)
    if not found and not followed:
        await post.reply(visit, t("mine-none"))
    for one in found:
        await board.show(visit, visit.speaker.id, "mine", one.id)
    for report_id in followed[:MOST_FOLLOWED]:
        await board.show(visit, visit.speaker.id, "followed", report_id)
