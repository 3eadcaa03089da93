"""What came of a study: tables, and the goals with what was reached."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean, stdev
from typing import NamedTuple

from bench.dispatch.policies import LEARNED, NAIVE, OURS, TUNED
from bench.dispatch.study import USUAL_WORLD, WORLDS_IN, Results, peers_in

LIVE, LIMIT, ORACLE, EVERYBODY = "live", "clairvoyant", "oracle", "broadcast"
COLUMNS = ("score", "completion", "priority", "median", "offers_per_job", "excess", "gini")


class Goal(NamedTuple):
    """What was wanted, and what was reached."""

    what: str
    wanted: str
    reached: str
    met: bool


def report(results: Results) -> str:
    """Write everything down."""
    parts = [_scores(results), _figures(results), goal_table(results)]
    if worlds := worlds_in(results):
        parts.insert(2, _worlds(results, worlds, LIVE))
    return "\n\n".join(parts)


def goals(results: Results, policy: str = LIVE) -> Iterator[Goal]:
    """Compare what was reached with what was wanted, in the mean of the scenarios."""
    yield _at_least("share of the clairvoyant limit", 0.72, _ratio(results, policy, LIMIT))
    yield _at_least("share of the informed oracle", 0.98, _ratio(results, policy, ORACLE))
    tuned = [name for name in TUNED if results.has(name)]
    best = max(tuned, key=lambda name: _mean(results, name))
    yield _at_least(f"over the best tuned rule ({best})", 1.05, _ratio(results, policy, best))
    spent = fmean(
        results.mean("offers_per_job", policy, scenario)
        / results.mean("offers_per_job", EVERYBODY, scenario)
        for scenario in scenarios_in(results)
    )
    yield Goal("offers for a job, of broadcast's", "<= 0.40", f"{spent:.3f}", spent <= 0.40)
    yield _no_scenario_below(results, policy)
    if worlds := worlds_in(results):
        lost = [world for world in worlds if not _wins(results, world, policy)]
        reached = f"{len(worlds) - len(lost)} (not: {', '.join(lost) or 'none'})"
        wanted = f">= 20 of {len(worlds)}"
        yield Goal("changed worlds better than every peer", wanted, reached, len(lost) <= 1)


def scenarios_in(results: Results) -> list[str]:
    """Give the scenarios that were run."""
    return list(dict.fromkeys(s for world, s, _ in results if world == USUAL_WORLD))


def worlds_in(results: Results) -> list[str]:
    """Give the changed worlds that were run."""
    return list(dict.fromkeys(world for world, _, _ in results if world != USUAL_WORLD))


def _no_scenario_below(results: Results, policy: str) -> Goal:
    naive = [name for name in NAIVE if results.has(name)]
    margins = {
        scenario: results.score(policy, scenario) - max(results.score(n, scenario) for n in naive)
        for scenario in scenarios_in(results)
    }
    worst = min(margins, key=lambda scenario: margins[scenario])
    reached = f"{margins[worst]:+.2f} ({worst})"
    return Goal("least lead over the best naive peer", ">= 0", reached, margins[worst] >= 0)


def _at_least(what: str, wanted: float, reached: float) -> Goal:
    return Goal(what, f">= {wanted:.2f}", f"{reached:.3f}", reached >= wanted)


def _mean(results: Results, policy: str) -> float:
    return fmean(results.score(policy, scenario) for scenario in scenarios_in(results))


def _ratio(results: Results, policy: str, other: str) -> float:
    return fmean(
        results.score(policy, scenario) / results.score(other, scenario)
        for scenario in scenarios_in(results)
    )


def _wins(results: Results, world: str, policy: str) -> bool:
    best = max(results.score(name, WORLDS_IN, world) for name in peers_in(results))
    return results.score(policy, WORLDS_IN, world) > best


def _scores(results: Results) -> str:
    scenarios = scenarios_in(results)
    rows = [_row("score (of 100)", *scenarios, "mean")]
    for policy in _policies(results):
        scores = [results.score(policy, scenario) for scenario in scenarios]
        rows.append(_row(policy, *(f"{score:.1f}" for score in (*scores, fmean(scores)))))
    spreads = [_half_width(results, LIVE, scenario) for scenario in scenarios]
    rows.append(_row("live, 95% +-", *(f"{spread:.1f}" for spread in spreads)))
    return "\n".join(rows)


def _half_width(results: Results, policy: str, scenario: str) -> float:
    scores = [figures.score for figures in results[USUAL_WORLD, scenario, policy]]
    return 2 * stdev(scores) / len(scores) ** 0.5 if len(scores) > 1 else float("nan")


def _figures(results: Results) -> str:
    rows = [_row("means of the scenarios", *COLUMNS)]
    for policy in _policies(results):
        means = [
            fmean(results.mean(name, policy, scenario) for scenario in scenarios_in(results))
            for name in COLUMNS
        ]
        rows.append(_row(policy, *(f"{mean:.3f}" for mean in means)))
    return "\n".join(rows)


def _worlds(results: Results, worlds: list[str], policy: str) -> str:
    rows = [_row(f"changed worlds ({WORLDS_IN})", policy, "best peer", "")]
    for world in worlds:
        best = max(peers_in(results), key=lambda name: results.score(name, WORLDS_IN, world))
        scores = (results.score(name, WORLDS_IN, world) for name in (policy, best))
        rows.append(_row(world, *(f"{score:.1f}" for score in scores), f"  {best}"))
    return "\n".join(rows)


def goal_table(results: Results, policy: str = LIVE) -> str:
    """Write down the goals."""
    rows = [_row(f"goals ({policy})", "wanted", "reached")]
    rows.extend(
        _row(goal.what, goal.wanted, goal.reached, "" if goal.met else "NOT MET")
        for goal in goals(results, policy)
    )
    return "\n".join(rows)


def _policies(results: Results) -> list[str]:
    known = (*NAIVE, *LEARNED, *TUNED, *OURS, ORACLE, LIMIT)
    return [name for name in known if results.has(name)]


def _row(head: str, *cells: str) -> str:
    return f"{head:38}" + "".join(f"{cell:>16}" for cell in cells).rstrip()
