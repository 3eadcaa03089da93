"""Why one is asked and another is spared, as data."""

from __future__ import annotations

import math
from datetime import datetime

from domain.dispatch.candidate import Candidate, Need
from domain.dispatch.decision import Reason, Snapshot, Spare, Spared, Why
from domain.dispatch.learning import Pool
from domain.dispatch.options import Option

OFTEN = 3
"""Offers in a week that nobody minds."""

_RESTS, _OUTSIDE_HOURS = Spare.RESTS, Spare.OUTSIDE_HOURS
_DID_MUCH, _OTHERS_FIRST = Spare.DID_MUCH, Spare.OTHERS_FIRST
"""By names of their own: for thousands who are spared, looking into an enumeration is dear."""


def why_asked(
    candidate: Candidate, need: Need, snapshot: Snapshot, pool: Pool, now: datetime
) -> tuple[Reason, ...]:
    """Tell why she is asked, what matters most first."""
    return (*_because(candidate, need, snapshot, now), *_as_known(candidate, snapshot, pool))


def _because(c: Candidate, need: Need, snapshot: Snapshot, now: datetime) -> list[Reason]:
    near = c.compound == need.compound
    idle_days = (now - c.last_offer_at).days if c.last_offer_at else 0
    facts = [
        (need.guarded, Reason(Why.KNOWN)),
        (need.certificate, Reason(Why.CERTIFIED)),
        (snapshot.idle, Reason(Why.IDLE, str(idle_days))),
        (snapshot.on_duty, Reason(Why.ON_DUTY)),
        (near, Reason(Why.SAME_COMPOUND)),
        (not near, Reason(Why.NEAR, str(round(snapshot.distance, -1)).removesuffix(".0"))),
        (snapshot.in_hours and not snapshot.on_duty, Reason(Why.IN_HOURS)),
        (not snapshot.in_hours, Reason(Why.OUTSIDE_HOURS)),
    ]
    return [reason for holds, reason in facts if holds]


def _as_known(c: Candidate, snapshot: Snapshot, pool: Pool) -> list[Reason]:
    record = c.record
    jobs = record.kept + record.given_back
    minutes = max(1, round(math.exp(pool.pace.of(record))))
    facts = [
        (record.offers, Reason(Why.SAYS_YES, str(record.accepted), str(record.offers))),
        (record.answers, Reason(Why.ANSWERS_IN, str(minutes))),
        (jobs, Reason(Why.KEPT, str(record.kept), str(jobs))),
        (True, Reason(Why.OFFERS, str(c.offers_this_week))),
        (c.load, Reason(Why.LOAD, str(c.load), f"{snapshot.mean_load:.1f}")),
        (
            True,
            Reason(Why.CHANCE, str(round(100 * snapshot.success)), f"{snapshot.look_ahead:g}"),
        ),
    ]
    return [reason for holds, reason in facts if holds]


def why_not(option: Option, mean_load: float) -> Spared:
    """Tell why one who may be asked is not asked now."""
    c = option.candidate
    if c.offers_this_week >= OFTEN:
        return Spared(c.person_id, _RESTS, str(c.offers_this_week))
    if not option.hours:
        return Spared(c.person_id, _OUTSIDE_HOURS)
    if c.load > mean_load + 1:
        return Spared(c.person_id, _DID_MUCH, str(c.load))
    return Spared(c.person_id, _OTHERS_FIRST)
