"""``xiaoyuan triage train``: learn from what staff have put right, if that helps."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot import config
from bot.clock import SystemClock
from bot.config import Config
from bot.opening import opened
from domain.learned import NOTHING, Learned, PutRight
from domain.teaching import Trial, tried
from storage import communities, corrections
from storage.database import Database

USED = "learned, and used from now on"
NOT_USED = "not learned: it would help no more than it spoils"


async def train(settings: Config) -> list[str]:
    """Try it out for each community, use what helps from now on, and tell what came of it."""
    async with opened(settings.database) as database:
        keys = [account.community.key for account in settings.accounts]
        return [f"{key}: {line}" for key in keys for line in await _teach(database, key)]


async def forget(settings: Config) -> list[str]:
    """Use nothing that was learned any more."""
    keys = [account.community.key for account in settings.accounts]
    async with opened(settings.database) as database, database.transaction() as tx:
        for key in keys:
            await corrections.unlearn(tx, await communities.ensure(tx, key))
    return [f"{key}: nothing is learned any more" for key in keys]


def learned_by(path: Path, key: str) -> Learned:
    """Give what a community of a configuration has learned, as the bot uses it."""
    database = config.database(path)
    return asyncio.run(_learned(database, key)) if database.exists() else NOTHING


async def _learned(path: Path, key: str) -> Learned:
    async with opened(path) as database, database.transaction() as tx:
        return Learned(await corrections.learned(tx, await communities.ensure(tx, key)))


async def _teach(database: Database, key: str) -> list[str]:
    put_right, others = await _reports(database, key)
    trial = tried(put_right, others)
    async with database.transaction() as tx:
        community_id = await communities.ensure(tx, key)
        numbers = [report.number for report in put_right] if trial.helps else []
        await corrections.learn(tx, community_id, numbers, SystemClock().now())
    return _told(trial)


async def _reports(database: Database, key: str) -> tuple[list[PutRight], list[PutRight]]:
    async with database.transaction() as tx:
        community_id = await communities.ensure(tx, key)
        made = await corrections.made(tx, community_id)
        return made, await corrections.not_needed(tx, community_id)


def _told(trial: Trial) -> list[str]:
    taught = f"{trial.put_right} put right by staff: {trial.right_before} understood before"
    others = f"{trial.others} not put right: {trial.others_before} understood before"
    return [
        f"{taught}, {trial.right_after} by what the other ones teach",
        f"{others}, {trial.others_after} after",
        USED if trial.helps else NOT_USED,
    ]
