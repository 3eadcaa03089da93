"""Whom to ask, when: pure functions from a report and the pool's record to what to do now."""

from domain.dispatch.candidate import Candidate, Need, OpenOffer, Tired
from domain.dispatch.decision import (
    Ask,
    Decision,
    Escalate,
    HandOver,
    OfferNow,
    Reason,
    Snapshot,
    Spare,
    Spared,
    Wait,
    WaitFor,
    Why,
)
from domain.dispatch.learning import (
    Context,
    Ending,
    Outcome,
    Pool,
    Record,
    learn,
    pool_of,
    replay,
)
from domain.dispatch.rule import decide
from domain.dispatch.settings import STORM_LASTS, Preset, Settings, is_storm, settings_of

__all__ = [
    "STORM_LASTS",
    "Ask",
    "Candidate",
    "Context",
    "Decision",
    "Ending",
    "Escalate",
    "HandOver",
    "Need",
    "OfferNow",
    "OpenOffer",
    "Outcome",
    "Pool",
    "Preset",
    "Reason",
    "Record",
    "Settings",
    "Snapshot",
    "Spare",
    "Spared",
    "Tired",
    "Wait",
    "WaitFor",
    "Why",
    "decide",
    "is_storm",
    "learn",
    "pool_of",
    "replay",
    "settings_of",
]
