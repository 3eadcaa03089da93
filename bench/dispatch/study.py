"""What is run: policies, scenarios and changed worlds, on seeds on which nothing was chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from multiprocessing import Pool
from typing import NamedTuple

from bench.dispatch.engine import Engine
from bench.dispatch.metrics import Figures, figures_of
from bench.dispatch.policies import LIMITS, OURS, PEERS, POLICIES, TUNED
from bench.dispatch.scenarios import CHANGED, SCENARIOS, Human

FIRST_SEED = 500
"""The benchmark's first figures are of seeds from 0 on, and rules were tuned on those from 9000."""
USUAL_WORLD = "usual"
WORLDS_IN = "S10"
"""The scenario in which the worlds are changed."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is run."""

    seeds: Mapping[str, int]
    """Runs of each scenario."""
    world_seeds: int
    worlds: tuple[str, ...]
    policies: tuple[str, ...]

    def shared(self, share: float) -> Extent:
        """Give the same with a share of the seeds, one at least."""
        seeds = {scenario: max(1, round(n * share)) for scenario, n in self.seeds.items()}
        return replace(self, seeds=seeds, world_seeds=max(1, round(self.world_seeds * share)))


QUICK = Extent(
    seeds={"S1": 8, "S10": 3, "S10R": 3, "S100": 1, "SURGE": 4, "D200": 1},
    world_seeds=0,
    worlds=(),
    policies=("broadcast", "nearest-1", "waves3x10", *TUNED, "live", *LIMITS),
)
FULL = Extent(
    seeds={"S1": 60, "S10": 12, "S10R": 12, "S100": 8, "SURGE": 16, "D200": 3},
    world_seeds=6,
    worlds=tuple(CHANGED),
    policies=tuple(POLICIES),
)


class Run(NamedTuple):
    """One run."""

    world: str
    scenario: str
    policy: str
    seed: int


class Results(dict[tuple[str, str, str], list[Figures]]):
    """The figures of all runs, by world, scenario and policy."""

    def score(self, policy: str, scenario: str, world: str = USUAL_WORLD) -> float:
        """Give the mean score of a policy in a scenario."""
        return self.mean("score", policy, scenario, world)

    def mean(self, name: str, policy: str, scenario: str, world: str = USUAL_WORLD) -> float:
        """Give the mean of a figure."""
        runs = self[world, scenario, policy]
        return sum(float(getattr(figures, name)) for figures in runs) / len(runs)

    def has(self, policy: str) -> bool:
        """Tell whether a policy was run."""
        return any(policy == name for _, _, name in self)


def run(world: str, scenario: str, policy: str, seed: int) -> Figures:
    """Run one scenario under one policy."""
    changed = replace(SCENARIOS[scenario], human=CHANGED.get(world, Human()))
    return figures_of(Engine(changed, POLICIES[policy](), seed).run())


def study(extent: Extent, first_seed: int, processes: int) -> Results:
    """Run everything, the longest first."""
    runs = sorted(_runs(extent, first_seed), key=lambda run: -_size(run))
    found = defaultdict[tuple[str, str, str], dict[int, Figures]](dict)
    with Pool(processes) as pool:
        for each, figures in pool.imap_unordered(_one, runs):
            found[each.world, each.scenario, each.policy][each.seed] = figures
    return Results({key: [by[seed] for seed in sorted(by)] for key, by in found.items()})


def peers_in(results: Results) -> list[str]:
    """Give the naive and learning peers that were run."""
    return [name for name in PEERS if results.has(name)]


def _one(each: Run) -> tuple[Run, Figures]:
    return each, run(*each)


def _runs(extent: Extent, first: int) -> Iterator[Run]:
    for scenario, count in extent.seeds.items():
        yield from _all(USUAL_WORLD, scenario, extent.policies, range(first, first + count))
    seeds = range(first, first + extent.world_seeds)
    for world in extent.worlds:
        yield from _all(world, WORLDS_IN, (*PEERS, "live"), seeds)


def _all(world: str, scenario: str, policies: Iterable[str], seeds: range) -> Iterator[Run]:
    yield from (Run(world, scenario, policy, seed) for policy in policies for seed in seeds)


def _size(run: Run) -> float:
    scenario = SCENARIOS[run.scenario]
    reports = scenario.communities * scenario.per_day * scenario.days
    return reports * (4 if run.policy in {*LIMITS, *OURS} else 1)
