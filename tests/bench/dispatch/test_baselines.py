"""The benchmark gives the figures that were recorded when it was first written.

Recorded: score, offers for each finished job, and the share of people who paused the bot, on seed 3
of four small scenarios; and the reference's score in changed worlds on seed 4.
"""

from dataclasses import replace

import pytest

from bench.dispatch.engine import Engine
from bench.dispatch.metrics import Figures, figures_of
from bench.dispatch.policies import LIMITS, PEERS, POLICIES
from bench.dispatch.scenarios import CHANGED, SCENARIOS, Scenario

SMALL = {
    "S1": SCENARIOS["S1"],
    "S10": replace(SCENARIOS["S10"], days=40),
    "SURGE": replace(SCENARIOS["SURGE"], days=20, storms=SCENARIOS["SURGE"].storms[:1]),
    "D200": replace(SCENARIOS["D200"], communities=5, days=5),
}

RECORDED = {
    ("S1", "broadcast"): (64.446100298, 5.678571429, 0.000000000),
    ("S1", "random-1"): (58.799861782, 3.703703704, 0.000000000),
    ("S1", "nearest-1"): (64.361968516, 3.178571429, 0.000000000),
    ("S1", "leastload-1"): (62.385814808, 3.410714286, 0.000000000),
    ("S1", "waves3x10"): (66.304771444, 4.196428571, 0.000000000),
    ("S1", "radius-then-all"): (62.948524039, 4.410714286, 0.000000000),
    ("S1", "goodsam-3repl"): (66.101064637, 4.178571429, 0.000000000),
    ("S1", "tuned-simple"): (64.906600309, 3.178571429, 0.000000000),
    ("S1", "top3-learned"): (65.262466065, 4.446428571, 0.000000000),
    ("S1", "token-sparse"): (66.227029498, 4.053571429, 0.000000000),
    ("S1", "beta-target"): (65.448390945, 4.660714286, 0.000000000),
    ("S1", "beta-target-cap"): (65.260499995, 3.535714286, 0.000000000),
    ("S1", "reference"): (67.104734114, 3.578947368, 0.000000000),
    ("S1", "oracle"): (67.761998566, 3.596491228, 0.000000000),
    ("S1", "clairvoyant"): (77.277782768, 1.017241379, 0.000000000),
    ("S10", "broadcast"): (47.214341883, 5.606060606, 0.400000000),
    ("S10", "random-1"): (47.739457779, 3.910447761, 0.133333333),
    ("S10", "nearest-1"): (51.382617115, 3.614285714, 0.066666667),
    ("S10", "leastload-1"): (46.145150841, 4.223880597, 0.066666667),
    ("S10", "waves3x10"): (51.006153450, 4.925373134, 0.133333333),
    ("S10", "radius-then-all"): (46.903799101, 5.109375000, 0.200000000),
    ("S10", "goodsam-3repl"): (50.709971839, 4.791044776, 0.200000000),
    ("S10", "tuned-simple"): (55.140426033, 3.076923077, 0.000000000),
    ("S10", "top3-learned"): (51.096072054, 4.925373134, 0.066666667),
    ("S10", "token-sparse"): (49.753712100, 3.978260870, 0.000000000),
    ("S10", "beta-target"): (48.553910364, 5.318181818, 0.400000000),
    ("S10", "beta-target-cap"): (53.967503537, 3.420000000, 0.000000000),
    ("S10", "reference"): (52.441007433, 3.089285714, 0.000000000),
    ("S10", "oracle"): (57.942879278, 2.693548387, 0.000000000),
    ("S10", "clairvoyant"): (75.214279028, 1.000000000, 0.000000000),
    ("SURGE", "broadcast"): (39.652337064, 11.377358491, 0.600000000),
    ("SURGE", "random-1"): (46.856820977, 3.890625000, 0.075000000),
    ("SURGE", "nearest-1"): (44.383252706, 4.540983607, 0.150000000),
    ("SURGE", "leastload-1"): (47.527273642, 4.338709677, 0.175000000),
    ("SURGE", "waves3x10"): (48.387793869, 5.887096774, 0.175000000),
    ("SURGE", "radius-then-all"): (43.500711364, 7.700000000, 0.350000000),
    ("SURGE", "goodsam-3repl"): (47.831368862, 5.698412698, 0.200000000),
    ("SURGE", "tuned-simple"): (49.249735587, 3.250000000, 0.000000000),
    ("SURGE", "top3-learned"): (50.371185353, 5.285714286, 0.125000000),
    ("SURGE", "token-sparse"): (51.389718994, 4.080000000, 0.025000000),
    ("SURGE", "beta-target"): (50.423599653, 6.968750000, 0.300000000),
    ("SURGE", "beta-target-cap"): (51.990330190, 4.075471698, 0.000000000),
    ("SURGE", "reference"): (58.613860722, 3.460317460, 0.000000000),
    ("SURGE", "oracle"): (57.768773009, 3.306451613, 0.000000000),
    ("SURGE", "clairvoyant"): (73.830838478, 1.125000000, 0.000000000),
    ("D200", "broadcast"): (53.165284665, 8.714285714, 0.093333333),
    ("D200", "random-1"): (52.396167573, 5.022727273, 0.000000000),
    ("D200", "nearest-1"): (51.620128715, 4.933333333, 0.026666667),
    ("D200", "leastload-1"): (54.241135285, 5.500000000, 0.000000000),
    ("D200", "waves3x10"): (55.555120837, 8.142857143, 0.066666667),
    ("D200", "radius-then-all"): (46.650263797, 9.794871795, 0.106666667),
    ("D200", "goodsam-3repl"): (56.137647252, 8.023255814, 0.066666667),
    ("D200", "tuned-simple"): (58.623908822, 4.000000000, 0.000000000),
    ("D200", "top3-learned"): (54.858361715, 8.000000000, 0.053333333),
    ("D200", "token-sparse"): (47.474417195, 8.040000000, 0.000000000),
    ("D200", "beta-target"): (49.083768490, 14.000000000, 0.253333333),
    ("D200", "beta-target-cap"): (52.719281073, 5.774193548, 0.000000000),
    ("D200", "reference"): (55.343921906, 5.378378378, 0.000000000),
    ("D200", "oracle"): (58.064227690, 5.028571429, 0.000000000),
    ("D200", "clairvoyant"): (89.104493900, 1.000000000, 0.000000000),
}

IN_CHANGED_WORLDS = {
    "silent spells": 51.814606911,
    "drifting people": 58.135326838,
    "idle people fade": 55.960340375,
    "helping restores": 60.958120337,
    "switch kept by half": 63.139035954,
}


def run(scenario: Scenario, policy: str, seed: int) -> Figures:
    """Run a scenario once."""
    return figures_of(Engine(scenario, POLICIES[policy](), seed).run())


@pytest.mark.parametrize(("scenario", "policy"), RECORDED)
def test_the_same_seed_gives_the_same_figures_as_ever(scenario: str, policy: str) -> None:
    figures = run(SMALL[scenario], policy, 3)
    found = (figures.score, figures.offers_per_job, figures.paused)
    assert found == pytest.approx(RECORDED[scenario, policy], abs=1e-8)


def test_every_peer_and_limit_is_recorded() -> None:
    assert {policy for _, policy in RECORDED} == {*PEERS, *LIMITS, "reference"}


@pytest.mark.parametrize("world", IN_CHANGED_WORLDS)
def test_changed_worlds_are_as_they_were(world: str) -> None:
    changed = replace(SMALL["S10"], human=CHANGED[world])
    assert run(changed, "reference", 4).score == pytest.approx(IN_CHANGED_WORLDS[world], abs=1e-8)


def test_no_scenario_and_no_world_is_missing() -> None:
    assert list(SCENARIOS) == ["S1", "S10", "S10R", "S100", "SURGE", "D200"]
    assert len(CHANGED) == 21
