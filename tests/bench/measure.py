"""Three measurements of one bot: one at a time, at a steady pace, flat out."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle, islice
from math import inf
from statistics import quantiles
from typing import Any

from tests.bench.crowd import Crowd, Line
from tests.bench.lines import OFFERED, VOLUNTEER

WARM_UP, ALONE = 25, 100
"""Acts of one person alone: before it counts, and then."""

PACE, PACED_SECONDS, PACED_PEOPLE = 100, 10, 100
"""Updates a second, volunteers' taps among them; for how long; by how many residents."""

ASKED = 2
"""So many volunteers are asked about each report; all tap, and one of them has it."""

FLAT_OUT_SECONDS, FLAT_OUT_PEOPLE = 10, 50

RESIDENTS = 1 + PACED_PEOPLE + FLAT_OUT_PEOPLE
"""How many people take part."""


@dataclass(frozen=True)
class Figures:
    """Of one measurement: updates answered in a second, and milliseconds to an answer."""

    rate: float
    p50: float
    p99: float
    unanswered: int


@dataclass(frozen=True)
class Measured:
    """All figures of one bot."""

    alone: Figures
    paced: Figures
    flat_out: Figures


async def measure(
    crowd: Crowd, lines: Sequence[Line], residents: Sequence[int], helpers: Sequence[int]
) -> Measured:
    """Let the people act, each measurement by people of its own."""
    alone, others = residents[0], residents[1:]
    paced, flat_out = others[:PACED_PEOPLE], others[PACED_PEOPLE:]
    async with asyncio.TaskGroup() as lives:
        background = [lives.create_task(crowd.watch())]
        background += [lives.create_task(_helps(crowd, helper)) for helper in helpers]
        await _plays(crowd, alone, lines, acts=WARM_UP)
        measured = Measured(
            alone=await _figures(crowd, [_plays(crowd, alone, lines, acts=ALONE)]),
            paced=await _measure_pace(crowd, paced, lines, claims=ASKED if helpers else 0),
            flat_out=await _figures(
                crowd, [_plays(crowd, p, lines, seconds=FLAT_OUT_SECONDS) for p in flat_out]
            ),
        )
        for task in background:
            task.cancel()
    return measured


async def _figures(crowd: Crowd, lives: Iterable[Coroutine[Any, Any, None]]) -> Figures:
    crowd.took.clear()
    crowd.unanswered = 0
    begun = _now()
    await asyncio.gather(*lives)
    seconds = _now() - begun
    cuts = quantiles(crowd.took, n=100)
    return Figures(
        rate=len(crowd.took) / seconds,
        p50=cuts[49] * 1000,
        p99=cuts[98] * 1000,
        unanswered=crowd.unanswered,
    )


async def _plays(
    crowd: Crowd,
    person: int,
    lines: Sequence[Line],
    *,
    acts: int | None = None,
    seconds: float = inf,
) -> None:
    """She does one thing after another, as soon as she is answered."""
    until = _now() + seconds
    for line in islice(cycle(lines), acts):
        if _now() >= until:
            return
        await crowd.plays(person, line)


async def _measure_pace(
    crowd: Crowd, people: Sequence[int], lines: Sequence[Line], *, claims: int
) -> Figures:
    """Measure a mix: at each moment everybody is at another line of her story.

    So many volunteers' taps, `claims`, follow in each story, and are a part of the pace.
    """
    begun = [lines[: place % len(lines)] for place in range(len(people))]
    for person, said in zip(people, begun, strict=True):
        await _plays(crowd, person, said, acts=len(said))
    between = len(people) / PACE * (len(lines) + claims) / len(lines)
    rest = [(*lines[len(said) :], *said) for said in begun]
    return await _figures(
        crowd,
        [_paced(crowd, n, p, rest[n], between) for n, p in enumerate(people)],
    )


async def _paced(
    crowd: Crowd, place: int, person: int, lines: Sequence[Line], between: float
) -> None:
    """She does one thing in each of her slots; all people's slots together make the pace."""
    begun = _now() + place * between / PACED_PEOPLE
    for number, line in enumerate(islice(cycle(lines), round(PACED_SECONDS / between))):
        await asyncio.sleep(begun + number * between - _now())
        await crowd.plays(person, line)


async def _helps(crowd: Crowd, person: int) -> None:
    """She takes every job, if nobody is faster."""
    while True:
        await crowd.is_shown(person, OFFERED)
        with suppress(LookupError):
            await crowd.plays(person, VOLUNTEER)


def _now() -> float:
    return asyncio.get_running_loop().time()
