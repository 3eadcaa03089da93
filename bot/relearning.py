"""`xiaoyuan dispatch recompute`: what was learned of volunteers, learned anew from the record."""

from __future__ import annotations

from bot.config import Config
from bot.opening import opened
from handlers.relearning import relearn
from storage import communities


async def recompute(settings: Config) -> list[str]:
    """Learn anew, keep that, and say for each community whether it was the same before."""
    lines = []
    async with opened(settings.database) as database, database.transaction() as tx:
        for account in settings.accounts:
            community_id = await communities.ensure(tx, account.community.key)
            done = await relearn(tx, community_id)
            known = f"{done.volunteers} volunteers from {done.outcomes} outcomes"
            lines.append(f"{account.community.key}: {known}, {done.differed} differed")
    return lines
