"""Measures a bare echo bot, Xiaoyuan, and an announcement to 3,000; prints small tables."""

from __future__ import annotations

import asyncio
import os
import platform
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import broadcast, durable, lines
from tests.bench.broadcast import Broadcast
from tests.bench.crowd import Crowd
from tests.bench.measure import RESIDENTS, Figures, Measured, measure
from tests.bench.simulated import simulated
from tests.crash.program import TOKEN, Program
from tests.processes import ROOT, from_nothing

PEOPLE = range(1001, 1001 + RESIDENTS)
HELPERS = range(5001, 5016)
EVERYBODY = [*PEOPLE, *HELPERS]
COMMUNITY_OF, GROUPS, IDLE_SECONDS = 3_000, 9, 45


@asynccontextmanager
async def echoing(url: str) -> AsyncIterator[None]:
    """Run the bare bot. Its last question is answered too, while it ends."""
    command = (sys.executable, "-m", "tests.bench.echo", url, TOKEN)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


async def measure_echo(folder: Path) -> Measured:
    """Measure the bare bot."""
    async with simulated(folder, EVERYBODY) as (world, url), echoing(url):
        await world.until(lambda: world.first_bot.wanted is not None, 30)
        return await measure(Crowd(world), lines.ECHO, PEOPLE, ())


async def measure_durable(folder: Path) -> Measured:
    """Measure Xiaoyuan."""
    async with simulated(folder / "world", EVERYBODY) as (world, url):
        program = Program(folder / "bot", url, begin=from_nothing)
        await durable.register(program.database, PEOPLE, HELPERS)
        with program:
            await program.is_up()
            return await measure(Crowd(world), lines.RESIDENT, PEOPLE, HELPERS)


async def measure_all() -> tuple[Measured, Measured, Broadcast]:
    """Measure one after the other: they would take each other's processors."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        echo = await measure_echo(folder / "echo")
        ours = await measure_durable(folder / "ours")
        announced = await broadcast.measure(
            folder / "broadcast", COMMUNITY_OF, GROUPS, IDLE_SECONDS
        )
        return echo, ours, announced


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


def told(measured: Broadcast) -> str:
    """Write what became of an announcement to everybody."""
    seen = measured.seen
    return "\n".join(
        (
            f"announced to {COMMUNITY_OF} people and {GROUPS} groups, 30 messages a second allowed",
            _figure("time, against the least possible", f"{seen.ratio:.3f}"),
            _figure("refused with 429", str(seen.refused)),
            _figure("most messages in any second", str(seen.most_in_a_second)),
            _figure("answers to residents, idle: p95, ms", f"{measured.idle_p95:.1f}"),
            _figure("answers to residents, meanwhile: p95, ms", f"{measured.meanwhile_p95:.1f}"),
            f"unanswered: {measured.unanswered}",
        )
    )


def _figure(what: str, figure: str) -> str:
    return f"{what:42}{figure:>12}"


def main() -> None:
    """Measure and print."""
    where = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    sys.stdout.write(f"{where}, load {os.getloadavg()[0]:.1f}; {lines.MADE_OF}\n")
    echo, ours, announced = asyncio.run(measure_all())
    sys.stdout.write(f"{table(echo, ours)}\n\n{told(announced)}\n")


if __name__ == "__main__":
    main()
