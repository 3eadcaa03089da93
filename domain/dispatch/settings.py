"""How eagerly neighbours are asked: three presets, and the windows in which one must be found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.community import Community
from domain.dispatch.candidate import Need
from domain.people import USUAL_OFFERS
from domain.quiet import Quiet, quiet_of

POLICY = "rolling-1"
"""The version of the rule, kept with every offer."""
STORM = 8
"""From so many reports on that wait for somebody, staff get one list, to take them together."""
STORM_ENDS = 4
"""With fewer than so many it is over."""
STORM_LASTS = timedelta(hours=6)
"""What has waited on the desk for longer is no part of it any more."""


GENTLY = 3
"""How often somebody who does not mind is asked in 7 days at most in a gentle community."""


class Preset(StrEnum):
    """How much goodwill a finished job may cost."""

    GENTLE = "gentle"
    STANDARD = "standard"
    BRISK = "brisk"


@dataclass(frozen=True, slots=True)
class ByNeed:
    """A figure for each degree of need; what is urgent counts as that first."""

    urgent: float
    elder: float
    normal: float

    def of(self, need: Need) -> float:
        """Give the figure for a report."""
        return self.urgent if need.urgent else self.elder if need.elder else self.normal


WORTH = ByNeed(urgent=30.0, elder=21.0, normal=14.0)
"""How many offers to rested neighbours a job that is taken and seen through is worth."""
WINDOW = ByNeed(urgent=45, elder=120, normal=240)
"""Within how many minutes a neighbour must be found; only urgent ones pass in quiet hours."""
AFTER_GIVEN_BACK = ByNeed(urgent=45, elder=60, normal=60)
"""How many minutes are left at least when somebody has given it back."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the rule is told beside the people and the report."""

    quiet: Quiet
    preset: Preset = Preset.STANDARD
    worth: ByNeed = WORTH
    look_ahead: ByNeed = ByNeed(urgent=5, elder=10, normal=20)
    """After how many minutes without an answer more are asked."""
    window: ByNeed = WINDOW
    weekly_offers: int = USUAL_OFFERS
    """How often somebody who does not mind is asked in 7 days at most: never more than she was told
    when she joined, so no preset raises it."""
    most_at_once: int = 8
    floor: float = 0.05
    """Nobody's chance of a yes counts as less, so that no record shuts her out."""
    idle_days: float = 30.0
    """Who was not asked for so long is asked once, if a job fits."""
    explored: float = 0.05
    """The share of decisions in which chance decides among those who are nearly as good, so that
    later the rule can be judged by what became of either."""


def settings_of(community: Community, preset: Preset | None = None) -> Settings:
    """Give a community's settings, with its own preset or another."""
    minutes, window = community.offer_minutes, community.dispatch.window
    preset = preset or Preset(community.dispatch.preset)
    twice = 2.0 if preset is Preset.BRISK else 1.0
    return Settings(
        quiet=quiet_of(community),
        preset=preset,
        worth=ByNeed(WORTH.urgent * twice, WORTH.elder * twice, WORTH.normal * twice),
        look_ahead=ByNeed(minutes.urgent, minutes.elder, minutes.normal),
        window=ByNeed(window.urgent, window.elder, window.normal),
        weekly_offers=GENTLY if preset is Preset.GENTLE else USUAL_OFFERS,
    )


def deadline(need: Need, settings: Settings, now: datetime) -> datetime:
    """Give the moment until which a neighbour must be found."""
    ends = _after(need.opened_at or now, settings.window.of(need), need, settings)
    if need.given_back_at is None:
        return ends
    return max(ends, _after(need.given_back_at, AFTER_GIVEN_BACK.of(need), need, settings))


def share_of_window(need: Need, settings: Settings, now: datetime) -> float:
    """Give how much of the window is over: 1 is all of it."""
    opened = need.opened_at or now
    passed = now - opened if need.urgent else settings.quiet.awake_between(opened, now)
    return passed / timedelta(minutes=settings.window.of(need))


def is_storm(waiting: int, *, already: bool = False) -> bool:
    """Tell whether so many reports wait that staff should take them together by building."""
    return waiting >= (STORM_ENDS if already else STORM)


def _after(moment: datetime, minutes: float, need: Need, settings: Settings) -> datetime:
    length = timedelta(minutes=minutes)
    return moment + length if need.urgent else settings.quiet.after(moment, length)
