"""Runs the demo: simulator and bot in one process, their data in one folder."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import webbrowser
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from random import Random
from secrets import token_urlsafe

from pydantic import SecretStr

from bot import config
from bot.app import Account, App, build
from bot.channels.telegram.channel import TelegramChannel
from bot.demo.clock import DemoClock
from bot.demo.groups import chats
from bot.demo.hints import LAMP_STORY, Hints, empty_community
from bot.demo.people import STORY, members
from bot.demo.settling import move_in, register, say_hello
from bot.demo.winding import ClockWinder
from bot.errors import ConfigError
from bot.limits import Limits
from bot.lock import alone_with
from bot.logs import set_up
from domain.people import Role
from handlers.actions import joining
from handlers.turn import Turn
from simulator.server import Server
from simulator.world import World
from storage import people

TOKEN = "100001:simulated"  # noqa: S105 - opens nothing but the simulator of this process
USERNAME = "xiaoyuan_bot"
EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
SEED = 1123
ADMIN = STORY[2]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")

Pacing = tuple[float, float, float]
"""How much may go in a second, to a chat in a second, and to a group in a minute."""
TELEGRAMS: Pacing = (30, 1, 20)
HURRIED: Pacing = (1_000, 1_000, 60_000)
"""The simulator bears all of it, as long as nobody has Telegram's limits hold there."""


def play(folder: Path, port: int, pacing: Pacing, *, fresh: bool, empty: bool) -> None:
    """Play until interrupted; raises ConfigError where folder or port cannot be had."""
    set_up("warning")
    folder.mkdir(parents=True, exist_ok=True)
    with alone_with(folder / "xiaoyuan.db"):
        if fresh:
            _forget(folder)
        asyncio.run(_until_told(folder, port, pacing, empty=empty))


def _forget(folder: Path) -> None:
    """Simulator and bot are forgotten together: each remembers what it said to the other."""
    for path in folder.iterdir():
        if path.name != "xiaoyuan.db.lock":
            shutil.rmtree(path) if path.is_dir() else path.unlink()


async def _until_told(folder: Path, port: int, pacing: Pacing, *, empty: bool) -> None:
    playing = asyncio.create_task(_play(folder, port, pacing, empty=empty))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, playing.cancel)
    with suppress(asyncio.CancelledError):
        await playing


async def _play(folder: Path, port: int, pacing: Pacing, *, empty: bool) -> None:
    community = config.load(EXAMPLE, {"XIAOYUAN_TOKEN": TOKEN}).accounts[0].community
    async with AsyncExitStack() as stack:
        clock = DemoClock(folder / "clock", community.zone)
        world = World.open(folder / "simulator", clock)
        stack.callback(world.close)
        bot = world.add_bot(TOKEN, username=USERNAME, name="小源")
        winder = ClockWinder(
            clock,
            everything_fetched=lambda: not world.state.accounts[bot].updates,
            happened=world.last_shown,
        )
        server = await _serve(world, winder, port, stack)
        channel = TelegramChannel(SecretStr(TOKEN), server.url)
        stack.push_async_callback(channel.close)
        await channel.start()
        account = Account(community, channel, Limits(*pacing))
        app = await build(folder / "xiaoyuan.db", [account], clock, stack)
        winder.attach(app)
        link = await _settle(app, world, bot, clock, empty=empty)
        world.hints = _hints(link, empty=empty)
        _say_where(server.url, link)
        _open_where_there_is_a_display(server.url)
        await app.run(app.intakes)


async def _serve(world: World, winder: ClockWinder, port: int, stack: AsyncExitStack) -> Server:
    server = Server(world, winder, port=port)
    try:
        await server.start()
    except OSError as error:
        raise ConfigError(f"port {port} cannot be had; try --port 0: {error.strerror}") from None
    stack.push_async_callback(server.stop)
    return server


async def _settle(app: App, world: World, bot: int, clock: DemoClock, *, empty: bool) -> str | None:
    """Let people move in, once; give a link where an empty community has no admin yet."""
    (service,) = app.services.values()
    id, who = service.setting.community_id, members(service.setting.community, Random(SEED))
    groups = chats(service.setting.community)
    move_in(world, bot, who, groups, strangers=empty)
    async with app.database.transaction() as tx:
        turn = Turn(tx=tx, now=clock.now(), setting=service.setting)
        if empty and not await people.with_role(tx, id, Role.ADMIN):
            return await joining.invite(turn, Role.ADMIN, None, token_urlsafe(24))
        if empty or await people.anybody(tx, id):
            return None
        await register(turn, who, groups)
    say_hello(world, who)
    return None


def _hints(link: str | None, *, empty: bool) -> Hints:
    if link:
        return empty_community(ADMIN, link)
    return {} if empty else LAMP_STORY


def _say_where(url: str, link: str | None) -> None:
    lines = [f"Xiaoyuan 小源 plays at {url}"]
    if link:
        lines.append(f"The first admin pastes this into her phone (⋮, open a link): {link}")
    lines.append("Stop with Ctrl+C; `--fresh` begins anew.")
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _open_where_there_is_a_display(url: str) -> None:
    if sys.platform in ("darwin", "win32") or any(map(os.environ.get, DISPLAYS)):
        webbrowser.open(url)
