"""Residents' reports, as the seed says: when, where, for which skill, how urgent."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random
from typing import Any, NamedTuple

from bench.dispatch.day import DAY, HOUR, after_open, next_open, open_minutes
from bench.dispatch.people import HOMES, SKILLS, Place
from bench.dispatch.scenarios import Scenario

HOURLY = (1, 0.5, 0.5, 0.5, 0.5, 1, 3, 6, 9, 10, 9, 7, 5, 5, 6, 7, 7, 7, 8, 9, 7, 5, 3, 2)
"""How many reports come in each hour of the day, relatively."""


class Priority(NamedTuple):
    """How much it is hurried."""

    share: float
    window: float
    """Minutes in which it may be offered, open ones where it is not urgent."""
    half_life: float
    """After so many minutes it is worth half."""
    target: float
    weight: float


PRIORITIES = {
    "urgent": Priority(0.10, 45, 10, 15, 3.0),
    "elder": Priority(0.25, 120, 20, 30, 2.0),
    "normal": Priority(0.65, 240, 45, 120, 1.0),
}


@dataclass(frozen=True, slots=True)
class Sent:
    """An open offer: since when, and what the policy knew when it was sent."""

    at: float
    features: Any


@dataclass(eq=False)
class Task:
    """A report, and how far it has come."""

    id: int
    community: int
    created: float
    x: float
    y: float
    skill: str
    priority: str
    job_minutes: float
    state: str = "new"
    open_offers: dict[int, Sent] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    """Those who said no, let it run out, or gave it back."""
    timer: int = 0
    attempt: int = 0
    claimed_at: float = math.nan
    given_back_at: float | None = None
    done: bool = False
    offers: int = 0
    lost_races: int = 0
    given_back: int = 0
    deadline: float = field(init=False)

    def __post_init__(self) -> None:
        """Give it its window."""
        window = PRIORITIES[self.priority].window
        ends = self.created + window if self.urgent else after_open(self.created, window)
        self.deadline = ends

    @property
    def urgent(self) -> bool:
        """Whether it is offered at night too."""
        return self.priority == "urgent"

    @property
    def elder(self) -> bool:
        """Whether it is for an elder living alone."""
        return self.priority == "elder"

    @property
    def start(self) -> float:
        """When it is first offered."""
        return self.created if self.urgent else next_open(self.created)

    def elapsed(self, now: float) -> float:
        """Give the minutes that it waits, open ones where it is not urgent."""
        return now - self.created if self.urgent else open_minutes(self.created, now)


def tasks_of(seed: int, scenario: Scenario, places: list[list[Place]]) -> list[Task]:
    """Give all reports of a run. The order of the draws is part of the benchmark."""
    rng = Random(seed * 1000003 + 17)
    return [
        _task(rng, number, community, created, places[community])
        for number, (community, created) in enumerate(_arrivals(rng, scenario))
    ]


def _arrivals(rng: Random, scenario: Scenario) -> Iterator[tuple[int, float]]:
    until_hour = list(accumulate(HOURLY))
    for community in range(scenario.communities):
        for _ in range(_poisson(rng, scenario.per_day * scenario.days)):
            day = rng.randrange(scenario.days)
            point = rng.random() * until_hour[-1]
            hour = next(i for i, weight in enumerate(until_hour) if point <= weight)
            yield community, day * DAY + hour * HOUR + rng.random() * HOUR
        for storm in scenario.storms:
            for _ in range(storm.reports):
                begins = storm.day * DAY + storm.hour * HOUR
                yield community, begins + rng.random() * storm.hours * HOUR


def _task(rng: Random, number: int, community: int, created: float, places: list[Place]) -> Task:
    place = places[rng.randrange(9)]
    x, y = place.x + rng.gauss(0, HOMES), place.y + rng.gauss(0, HOMES)
    skill = rng.choices(list(SKILLS), [each.share for each in SKILLS.values()])[0]
    priority = rng.choices(list(PRIORITIES), [each.share for each in PRIORITIES.values()])[0]
    minutes = min(240.0, SKILLS[skill].minutes * math.exp(rng.gauss(0, 0.5)))
    return Task(number, community, created, x, y, skill, priority, minutes)


def _poisson(rng: Random, mean: float) -> int:
    if mean > 500:
        return max(0, round(rng.gauss(mean, math.sqrt(mean))))
    least, count = math.exp(-mean / 8), 0
    for _ in range(8):
        product = 1.0
        while (product := product * rng.random()) > least:
            count += 1
    return count
