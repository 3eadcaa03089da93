"""Volunteers: what the bot knows of each, and what only nature knows."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from statistics import NormalDist
from typing import NamedTuple

from bench.dispatch.day import DAY, NEVER, hour_of, is_weekend
from bench.dispatch.scenarios import Human, Scenario
from domain.dispatch.draw import draw

NORMAL = NormalDist()
BETWEEN_COMMUNITIES, BETWEEN_COMPOUNDS, JITTER, HOMES = 1200.0, 350, 60, 80
"""Metres; the homes of a compound spread around its middle."""
REMEMBERED = 28 * DAY


class Skill(NamedTuple):
    """How often it is wanted, who has it, and how long a job takes."""

    share: float
    talents: float
    red_hats: float
    minutes: float


SKILLS = {
    "electric": Skill(0.18, 0.25, 0.05, 35),
    "plumbing": Skill(0.14, 0.20, 0.05, 45),
    "handyman": Skill(0.12, 0.30, 0.10, 30),
    "digital": Skill(0.14, 0.30, 0.05, 25),
    "errand": Skill(0.16, 0.50, 0.50, 30),
    "visit": Skill(0.12, 0.50, 0.80, 45),
    "health": Skill(0.07, 0.20, 0.15, 30),
    "mediation": Skill(0.07, 0.25, 0.60, 60),
}

WORKDAY_HOURS = {"retired": (8.0, 20.0), "worker": (18.0, 21.5), "home": (9.0, 16.0)}
WEEKEND_HOURS = {"retired": (8.0, 20.0), "worker": (9.0, 21.0), "home": (10.0, 20.0)}


@dataclass(eq=False)
class Volunteer:
    """What the bot knows of a volunteer."""

    id: int
    skills: set[str]
    community: int
    x: float
    y: float
    kind: str
    busy_until: float = NEVER
    paused_until: float = NEVER
    last_offer: float = NEVER
    offer_times: deque[float] = field(default_factory=deque)
    job_times: deque[float] = field(default_factory=deque)
    open_offers: int = 0
    offers: int = 0
    accepted: int = 0
    done: int = 0

    def hours(self, moment: float) -> tuple[float, float]:
        """Give the hours she declared for the day of a moment."""
        return (WEEKEND_HOURS if is_weekend(moment) else WORKDAY_HOURS)[self.kind]

    def declares(self, moment: float) -> bool:
        """Tell whether a moment is inside of the hours she declared."""
        start, end = self.hours(moment)
        return start <= hour_of(moment) < end

    def fatigue(self, now: float, days: float) -> float:
        """Give the offers of the last 28 days, each fading with age."""
        while self.offer_times and self.offer_times[0] < now - REMEMBERED:
            self.offer_times.popleft()
        return sum(math.exp((sent - now) / (days * DAY)) for sent in self.offer_times)

    def offers_within(self, now: float, minutes: float) -> int:
        """Count the offers of the last minutes."""
        return sum(1 for sent in self.offer_times if sent > now - minutes)

    def load(self, now: float) -> int:
        """Count the jobs of the last 28 days."""
        return sum(1 for taken in self.job_times if taken > now - REMEMBERED)


@dataclass(eq=False)
class Hidden:
    """What only nature, and the limits, know of a volunteer."""

    base: float
    fatigue_each: float
    fatigue_minutes: float
    log_delay: float
    says_no: float
    gives_back: float
    fatigue: float = 0.0
    fatigue_at: float = 0.0
    silent_until: float = NEVER
    last_done: float = 0.0


class Place(NamedTuple):
    """A point on the map, in metres."""

    x: float
    y: float


def compounds_of(seed: int, scenario: Scenario) -> list[list[Place]]:
    """Place nine compounds on a grid in each community."""
    side = side_of(scenario)
    return [
        [
            Place(
                (c % side) * BETWEEN_COMMUNITIES
                + (k % 3) * BETWEEN_COMPOUNDS
                + JITTER * (draw(seed, 1, c, k) - 0.5),
                (c // side) * BETWEEN_COMMUNITIES
                + (k // 3) * BETWEEN_COMPOUNDS
                + JITTER * (draw(seed, 2, c, k) - 0.5),
            )
            for k in range(9)
        ]
        for c in range(scenario.communities)
    ]


def side_of(scenario: Scenario) -> int:
    """Give how many communities lie side by side."""
    return math.ceil(math.sqrt(scenario.communities))


def settle(
    seed: int, scenario: Scenario, places: list[list[Place]]
) -> tuple[list[Volunteer], list[Hidden]]:
    """Let people live in the communities, as the seed says."""
    volunteers, hidden = list[Volunteer](), list[Hidden]()
    for community in range(scenario.communities):
        here = list[Volunteer]()
        for number in range(scenario.talents + scenario.red_hats):
            red_hat = number >= scenario.talents
            who = _volunteer(seed, len(volunteers), community, places[community], red_hat=red_hat)
            volunteers.append(who)
            here.append(who)
            hidden.append(_hidden(seed, who, scenario.human))
        _two_for_each_skill(seed, community, here[: scenario.talents] or here, here)
    return volunteers, hidden


def _volunteer(
    seed: int, id: int, community: int, compounds: list[Place], *, red_hat: bool
) -> Volunteer:
    luck = partial(draw, seed, 10, id)
    held = {
        name
        for index, (name, skill) in enumerate(SKILLS.items())
        if luck(1, index) < (skill.red_hats if red_hat else skill.talents)
    }
    home, kind = compounds[int(luck(2) * 9)], luck(3)
    return Volunteer(
        id=id,
        skills=held or {"errand"},
        community=community,
        x=home.x + HOMES * NORMAL.inv_cdf(luck(4)),
        y=home.y + HOMES * NORMAL.inv_cdf(luck(5)),
        kind="retired" if red_hat or kind < 0.45 else "worker" if kind < 0.80 else "home",
    )


def _hidden(seed: int, who: Volunteer, human: Human) -> Hidden:
    luck = partial(draw, seed, 10, who.id)

    def bell(key: int) -> float:
        return NORMAL.inv_cdf(luck(key))

    older = 0.2 if who.kind == "retired" else 0.0
    given_back = human.gives_back
    return Hidden(
        base=human.base + human.base_spread * bell(6) + older,
        fatigue_each=human.fatigue * math.exp(0.4 * bell(7) - 0.08),
        fatigue_minutes=human.fatigue_days * DAY * math.exp(0.3 * bell(8) - 0.045),
        log_delay=math.log(human.delay) + human.delay_between * bell(9),
        says_no=min(0.95, max(0.0, human.says_no * (0.5 + luck(11)))),
        gives_back=min(0.6, max(0.0, given_back * (-math.log(luck(12))) * 0.8 + given_back * 0.2)),
    )


def _two_for_each_skill(
    seed: int, community: int, talents: list[Volunteer], everybody: list[Volunteer]
) -> None:
    for index, name in enumerate(SKILLS):
        tried = 0
        while sum(name in who.skills for who in everybody) < 2:
            who = talents[int(draw(seed, 11, community, index, tried) * len(talents))]
            who.skills.add(name)
            tried += 1
