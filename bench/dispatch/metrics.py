"""What a run was worth: its figures, and one score from 0 to 100."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.dispatch.engine import Engine
from bench.dispatch.tasks import PRIORITIES, Task

WEIGHTS = {
    "speed": 0.25,
    "completion": 0.20,
    "priority": 0.15,
    "burden": 0.15,
    "dose": 0.15,
    "fair": 0.10,
}
"""How the parts of the score are weighed; each lies between 0 and 1."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of a run."""

    score: float
    speed: float
    completion: float
    """Share of the reports that a volunteer saw through."""
    priority: float
    """Share of urgent ones within 15 minutes and elders' within 30."""
    offers_per_job: float
    excess: float
    """Share of offers that were somebody's fourth or later in 7 days."""
    gini: float
    """How unequally the jobs are shared out, within a community."""
    median: float
    """Minutes to the claim that was seen through; 240 where there was none."""
    urgent_in_15: float
    elder_in_30: float
    lost_races: float
    """For each report."""
    paused: float
    """Share of volunteers who ever paused the bot."""
    accepted: float
    tasks: int
    microseconds: float
    """For each decision, on this machine."""


def figures_of(run: Engine) -> Figures:
    """Measure a run that has ended."""
    tasks, volunteers = run.tasks, run.volunteers
    waits = [_minutes(task) for task in tasks]
    offers, done = sum(t.offers for t in tasks), sum(t.done for t in tasks)
    parts = {
        "speed": _speed(tasks, waits),
        "completion": done / len(tasks),
        "priority": _in_time(tasks, waits, ("urgent", "elder")),
        "burden": 2 / (1 + max(1.0, offers / max(1, done))),
        "dose": 1 - run.excess / max(1, offers),
        "fair": 1 - _unequal(run),
    }
    return Figures(
        score=100 * sum(WEIGHTS[name] * parts[name] for name in WEIGHTS),
        speed=parts["speed"],
        completion=parts["completion"],
        priority=parts["priority"],
        offers_per_job=offers / max(1, done),
        excess=run.excess / max(1, offers),
        gini=1 - parts["fair"],
        median=sorted(min(wait, 240.0) for wait in waits)[len(tasks) // 2],
        urgent_in_15=_in_time(tasks, waits, ("urgent",)),
        elder_in_30=_in_time(tasks, waits, ("elder",)),
        lost_races=sum(t.lost_races for t in tasks) / len(tasks),
        paused=sum(v.paused_until > -math.inf for v in volunteers) / len(volunteers),
        accepted=sum(v.accepted for v in volunteers) / max(1, offers),
        tasks=len(tasks),
        microseconds=1e6 * run.seconds / max(1, run.decisions),
    )


def gini(shares: Iterable[float]) -> float:
    """Give how unequal shares are: 0 where all are the same."""
    ordered = sorted(shares)
    size, total = len(ordered), sum(ordered)
    if not total:
        return 0.0
    return sum((2 * i - size + 1) * share for i, share in enumerate(ordered)) / (size * total)


def _minutes(task: Task) -> float:
    return task.elapsed(task.claimed_at) if task.done else math.inf


def _speed(tasks: Sequence[Task], waits: Sequence[float]) -> float:
    priorities = [PRIORITIES[task.priority] for task in tasks]
    both = list(zip(priorities, waits, strict=True))
    worth = sum(
        p.weight * (0.5 ** (wait / p.half_life) if wait < math.inf else 0.0) for p, wait in both
    )
    return worth / sum(p.weight for p, _ in both)


def _in_time(tasks: Sequence[Task], waits: Sequence[float], kinds: tuple[str, ...]) -> float:
    which = [(t, wait) for t, wait in zip(tasks, waits, strict=True) if t.priority in kinds]
    hits = sum(wait <= PRIORITIES[task.priority].target for task, wait in which)
    return hits / max(1, len(which))


def _unequal(run: Engine) -> float:
    jobs = defaultdict[int, list[float]](list)
    for who in run.volunteers:
        jobs[who.community].append(who.done)
    return sum(gini(each) for each in jobs.values()) / len(jobs)
