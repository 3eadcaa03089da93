"""The six scenarios, and the truth about people that the changed worlds change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Human:
    """How people really answer. No policy sees it."""

    base: float = 0.80
    """Mean willingness of somebody at home, near and rested, in log odds."""
    base_spread: float = 1.0
    distance: float = -0.6
    """Log odds for each 500 metres."""
    urgent: float = 0.5
    elder: float = 0.3
    fatigue: float = 0.30
    """Log odds lost for each recent offer, in the mean."""
    fatigue_days: float = 4.0
    lost_race: float = 0.5
    """Fatigue of claiming and hearing that it is taken."""
    available_in: float = 0.75
    """How likely she is really available inside the hours she declared."""
    available_out: float = 0.25
    peek: float = 0.15
    """How likely she sees it at once although she is not."""
    late: float = 0.8
    """What is left of her willingness when she sees it only later."""
    delay: float = 6.0
    """Median minutes to an answer."""
    delay_between: float = 0.6
    delay_within: float = 0.9
    says_no: float = 0.33
    """Share of those who do not accept that say so; the others are silent."""
    gives_back: float = 0.10
    pause_rate: float = 0.02
    """How likely an offer makes her pause the bot, for each unit of fatigue above 3."""
    pause_days: float = 14.0
    silence: float = 0.0
    """How likely an offer begins a silent spell."""
    silence_days: float = 3.0
    drift: float = 0.0
    """How much willingness wanders in 30 days (standard deviation, log odds)."""
    idle_decay: float = 0.0
    """Log odds lost for each 30 days without a job, at most 2."""
    joy: float = 0.0
    """Fatigue that a finished job takes away."""
    duty: float = 0.0
    """Share of volunteers who keep an honest duty switch."""


class Storm(NamedTuple):
    """Many reports within hours."""

    day: int
    hour: int
    hours: int
    reports: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """How many people and reports there are."""

    name: str
    communities: int = 1
    talents: int = 15
    red_hats: int = 0
    days: int = 300
    per_day: float = 0.2
    """Reports a day in each community."""
    storms: tuple[Storm, ...] = ()
    neighbours_help: bool = False
    """Volunteers of the neighbouring communities may be asked."""
    human: Human = Human()


_STORMS = (Storm(14, 9, 3, 40), Storm(28, 14, 3, 40), Storm(42, 9, 3, 40), Storm(56, 17, 3, 40))

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("S1"),
        Scenario("S10", per_day=2.0),
        Scenario("S10R", per_day=2.0, red_hats=25, days=150),
        Scenario("S100", per_day=20.0, talents=50, red_hats=25, days=60),
        Scenario("SURGE", per_day=2.0, red_hats=25, days=60, storms=_STORMS),
        Scenario("D200", communities=200, per_day=2.0, days=28, neighbours_help=True),
    )
}
"""S1 is the community as it is: 15 talents, 60 reports in 10 months. S10: ten times the reports.
S10R: and 25 red hats. S100: a hundred times, with 75 people. SURGE: four storms. D200: a district
of 200 communities."""

_USUAL = Human()

CHANGED = {
    "base": _USUAL,
    "tireless people": replace(_USUAL, fatigue=0.0, lost_race=0.0, pause_rate=0.0),
    "fatigue x2, 7 d": replace(_USUAL, fatigue=0.6, fatigue_days=7.0),
    "silent spells": replace(_USUAL, fatigue=0.0, silence=0.5, pause_rate=0.0),
    "unwilling pool": replace(_USUAL, base=-0.6),
    "eager pool": replace(_USUAL, base=2.0),
    "all alike": replace(_USUAL, base_spread=0.1, delay_between=0.1),
    "very unequal": replace(_USUAL, base_spread=2.0),
    "slow answers (25 min)": replace(_USUAL, delay=25.0),
    "fast answers (2 min)": replace(_USUAL, delay=2.0),
    "nobody says no": replace(_USUAL, says_no=0.0),
    "hours mean nothing": replace(_USUAL, available_in=0.55, available_out=0.55),
    "hours exact": replace(_USUAL, available_in=0.95, available_out=0.05),
    "distance x3": replace(_USUAL, distance=-1.8),
    "distance irrelevant": replace(_USUAL, distance=0.0),
    "25% given back": replace(_USUAL, gives_back=0.25),
    "drifting people": replace(_USUAL, drift=0.5),
    "idle people fade": replace(_USUAL, idle_decay=0.5),
    "helping restores": replace(_USUAL, joy=1.5),
    "switch kept by half": replace(_USUAL, duty=0.5),
    "switch kept by all": replace(_USUAL, duty=1.0),
}
"""The 21 worlds of the sensitivity study, all in scenario S10."""
