"""``xiaoyuan run``: serves the communities of a configuration until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial

from aiohttp import web

from bot import config
from bot.app import Account, App, build
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import door
from bot.clock import Clock, SystemClock
from bot.config import Config
from bot.errors import TryLater
from bot.health import health_port
from bot.intake import Intake
from bot.limits import Limits
from bot.listening import listening
from bot.lock import alone_with
from bot.logs import set_up
from dialogue.words import t
from domain import triage
from handlers.texts import render
from storage.database import Database

logger = logging.getLogger(__name__)

LONGEST_BACKOFF_SECONDS = 30.0


def serve(settings: Config) -> None:
    """Run until SIGTERM or SIGINT; raises ConfigError where it cannot begin."""
    set_up(settings.log.level)
    with alone_with(settings.database):
        asyncio.run(_until_told(settings, SystemClock()))


async def upgrade(settings: Config) -> None:
    """Bring the database's tables to the newest form."""
    with alone_with(settings.database):
        database = Database(settings.database)
        await database.upgrade()
        await database.close()


async def _until_told(settings: Config, clock: Clock) -> None:
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    working = asyncio.create_task(_work(settings, clock))
    waiting = asyncio.create_task(told.wait())
    await asyncio.wait((working, waiting), return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if told.is_set():
        working.cancel()
        await asyncio.wait((working,))
        logger.info("stopped", extra={"action": "stopped"})
    if not working.cancelled():
        working.result()


async def _work(settings: Config, clock: Clock) -> None:
    async with AsyncExitStack() as stack:
        channels = [await _channel(account, stack) for account in settings.accounts]
        accounts = [
            Account(account.community, channel, _limits(account))
            for account, channel in zip(settings.accounts, channels, strict=True)
        ]
        app = await build(settings.database, accounts, clock, stack)
        _warm_up(settings)
        if settings.health.port:
            port = health_port(
                settings.health.host, settings.health.port, app.health, app.metrics, app.figures
            )
            await stack.enter_async_context(port)
        polled = await _open_doors(settings, app, channels, clock, stack)
        logger.info("running", extra={"action": "running"})
        await app.run(polled)


def _warm_up(settings: Config) -> None:
    """Fetch words and sentences now, not while somebody waits for the first answer."""
    gc.disable()  # nothing of what is loaded is garbage
    triage.read("")
    for account in settings.accounts:
        render(t("sorry"), account.community.language)
    gc.enable()
    gc.freeze()  # nor will it be: the collector need not look it through again


async def _channel(account: config.Account, stack: AsyncExitStack) -> TelegramChannel:
    channel = TelegramChannel(account.token, account.telegram.base_url)
    stack.push_async_callback(channel.close)
    await _patiently(channel.start)
    return channel


def _limits(account: config.Account) -> Limits:
    rates = account.telegram.limits
    return Limits(rates.per_second, rates.per_chat_per_second, rates.per_group_per_minute)


async def _open_doors(
    settings: Config,
    app: App,
    channels: list[TelegramChannel],
    clock: Clock,
    stack: AsyncExitStack,
) -> list[Intake]:
    """Open the webhooks that are wanted; returns the intakes that poll instead."""
    polled, hooked = [], []
    doors: dict[tuple[str, int], web.Application] = defaultdict(web.Application)
    for account, channel, intake in zip(settings.accounts, channels, app.intakes, strict=True):
        if hook := account.webhook:
            route = door(hook.settings.path, hook.secret, intake.store_one, clock.now)
            doors[hook.settings.listens_at].add_routes([route])
            hooked.append((hook, channel))
        else:
            await _patiently(channel.delete_webhook)
            polled.append(intake)
    for (host, port), behind in doors.items():
        await stack.enter_async_context(listening(behind, host, port))
    for hook, channel in hooked:
        await _patiently(partial(channel.set_webhook, hook.settings.url, hook.secret))
    return polled


async def _patiently(ask: Callable[[], Awaitable[None]]) -> None:
    """Ask the server until it answers; that it does not is said once."""
    seconds = 1.0
    while True:
        try:
            await ask()
        except TryLater as error:
            if seconds == 1.0:
                logger.warning("waiting for the server: %s", error, extra={"action": "waiting"})
            await asyncio.sleep(error.seconds or seconds)
            seconds = min(2 * seconds, LONGEST_BACKOFF_SECONDS)
        else:
            return
