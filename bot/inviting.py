"""``xiaoyuan invite``: a one-time link, so that nobody hunts for numeric ids."""

from __future__ import annotations

from contextlib import AsyncExitStack
from random import SystemRandom
from secrets import token_urlsafe

from bot.app import setting_of
from bot.channels.telegram.channel import TelegramChannel
from bot.clock import SystemClock
from bot.config import Account, Config, chosen
from bot.errors import ConfigError, TryLater
from bot.opening import opened
from domain.people import Role
from handlers.actions import joining
from handlers.turn import Turn

TOKEN_BYTES = 24


async def invite(config: Config, role: str, community: str | None, unit: str | None) -> str:
    """Make a link that gives a role once; it may be made while the bot is running."""
    account = _chosen(config, community)
    _check_unit(account, role, unit)
    async with AsyncExitStack() as stack:
        channel = TelegramChannel(account.token, account.telegram.base_url)
        stack.push_async_callback(channel.close)
        try:
            await channel.start()
        except TryLater as error:
            raise ConfigError(f"the server does not say what the bot is called: {error}") from None
        database = await stack.enter_async_context(opened(config.database))
        setting = await setting_of(database, account.community, channel, SystemRandom())
        async with database.transaction() as tx:
            turn = Turn(tx=tx, now=SystemClock().now(), setting=setting)
            return await joining.invite(turn, Role(role), unit, token_urlsafe(TOKEN_BYTES))


def _chosen(config: Config, key: str | None) -> Account:
    found = {account.community.key: account for account in config.accounts}
    return found[chosen(list(found), key)]


def _check_unit(account: Account, role: str, unit: str | None) -> None:
    known = [u.key for u in account.community.units]
    if (role == Role.PARTNER) != (unit is not None):
        raise ConfigError("--unit goes with --role partner, and only with it")
    if unit is not None and unit not in known:
        raise ConfigError(f"--unit must be one of {', '.join(known)}")
