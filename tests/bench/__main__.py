"""Measures a bare echo bot, then Xiaoyuan, on a simulator of their own; prints a small table."""

from __future__ import annotations

import asyncio
import os
import platform
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.server import Server
from simulator.world import World
from tests.bench import durable, lines
from tests.bench.crowd import Crowd
from tests.bench.measure import RESIDENTS, Figures, Measured, measure
from tests.crash.program import ROOT, TOKEN, Program

PEOPLE = range(1001, 1001 + RESIDENTS)
HELPERS = range(5001, 5016)


@asynccontextmanager
async def simulated(folder: Path) -> AsyncIterator[tuple[World, str]]:
    """Serve a world with everybody in it."""
    world = World.open(folder)
    bot = world.add_bot(TOKEN, username="xiaoyuan_bot", name="小源")
    for person in (*PEOPLE, *HELPERS):
        world.add_person(person, f"居民{person}")
        world.has_met(person, bot)
    server = Server(world)
    await server.start()
    yield world, server.url
    await server.stop()
    world.close()


@contextmanager
def echoing(url: str) -> Iterator[None]:
    """Run the bare bot."""
    command = [sys.executable, "-m", "tests.bench.echo", url, TOKEN]
    with subprocess.Popen(command, cwd=ROOT) as process:
        yield
        process.terminate()


async def measure_echo(folder: Path) -> Measured:
    """Measure the bare bot."""
    async with simulated(folder) as (world, url):
        with echoing(url):
            await world.until(lambda: world.first_bot.wanted is not None, 30)
            return await measure(Crowd(world), lines.ECHO, PEOPLE, ())


async def measure_durable(folder: Path) -> Measured:
    """Measure Xiaoyuan."""
    async with simulated(folder / "world") as (world, url):
        program = Program(folder / "bot", url)
        await durable.register(program.database, PEOPLE, HELPERS)
        with program:
            await program.is_up()
            return await measure(Crowd(world), lines.RESIDENT, PEOPLE, HELPERS)


async def measure_both() -> tuple[Measured, Measured]:
    """Measure one after the other: they would take each other's processors."""
    with TemporaryDirectory() as folder:
        echo = await measure_echo(Path(folder) / "echo")
        return echo, await measure_durable(Path(folder))


def table(echo: Measured, ours: Measured) -> str:
    """Write all figures side by side."""
    rows = [
        _row("one at a time: p50, ms", echo.alone.p50, ours.alone.p50),
        _row("one at a time: p99, ms", echo.alone.p99, ours.alone.p99),
        _row("100 a second offered: answered a second", echo.paced.rate, ours.paced.rate),
        _row("100 a second offered: p50, ms", echo.paced.p50, ours.paced.p50),
        _row("100 a second offered: p99, ms", echo.paced.p99, ours.paced.p99),
        _row("flat out: answered a second", echo.flat_out.rate, ours.flat_out.rate),
    ]
    head = f"{'':42}{'bare echo':>12}{'Xiaoyuan':>12}{'ratio':>9}"
    return "\n".join([head, *rows, _unanswered(echo, ours)])


def _row(what: str, echo: float, ours: float) -> str:
    return f"{what:42}{echo:12.1f}{ours:12.1f}{ours / echo:9.2f}"


def _unanswered(*both: Measured) -> str:
    phases = [figures for each in both for figures in (each.alone, each.paced, each.flat_out)]
    return f"unanswered: {sum(map(_missing, phases))}"


def _missing(figures: Figures) -> int:
    return figures.unanswered


def main() -> None:
    """Measure and print."""
    where = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    sys.stdout.write(f"{where}, load {os.getloadavg()[0]:.1f}; {lines.MADE_OF}\n")
    sys.stdout.write(table(*asyncio.run(measure_both())) + "\n")


if __name__ == "__main__":
    main()
