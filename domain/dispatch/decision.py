"""What the rule decides, with its reasons as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from domain.dispatch.learning import Context


class Why(StrEnum):
    """Why she is asked."""

    KNOWN = "she-knows-her"
    CERTIFIED = "certified-for-it"
    IDLE = "not-asked-for-long"
    """Figure: for how many days."""
    ON_DUTY = "on-duty"
    SAME_COMPOUND = "same-compound"
    NEAR = "metres-away"
    IN_HOURS = "in-her-hours"
    OUTSIDE_HOURS = "outside-her-hours"
    SAYS_YES = "said-yes"
    """Figure: how often, of so many."""
    ANSWERS_IN = "answers-in-minutes"
    KEPT = "kept-jobs"
    """Figure: how many, of so many."""
    OFFERS = "offers-this-week"
    LOAD = "jobs-in-28-days"
    """Figure: how many, of which mean among those who could be asked."""
    CHANCE = "chance-in-percent"
    """Figure: that she takes it within so many minutes."""


class Spare(StrEnum):
    """Why she is not asked, or not now."""

    OWN_REPORT = "own-report"
    TRADE_PAUSED = "trade-paused"
    ELSEWHERE = "does-not-go-there"
    ASKED = "asked-already"
    HAD_IT = "had-it-already"
    UNKNOWN = "not-known-to-her"
    NO_CERTIFICATE = "no-certificate"
    WEEK_FULL = "week-is-full"
    """Figure: how often she was asked this week."""
    PAUSED = "pauses"
    AT_WORK = "at-work"
    OPEN_OFFER = "has-an-open-offer"
    QUIET_HOURS = "quiet-hours"
    OWN_HOURS = "not-in-her-hours"
    RESTS = "rests"
    """Figure: how often she was asked this week."""
    OUTSIDE_HOURS = "outside-her-hours"
    DID_MUCH = "did-much-already"
    """Figure: her jobs in 28 days."""
    OTHERS_FIRST = "others-first"


class Reason(NamedTuple):
    """A reason with its figures, as text, in no language."""

    key: Why
    figure: str = ""
    of: str = ""


class Spared(NamedTuple):
    """Who is not asked now, why, and from when on she may be; None for not in this window."""

    person_id: int
    reason: Spare
    figure: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The numbers of one offer when it was sent: by them the choice is recomputed and judged."""

    context: Context
    """What must be given back when the offer is open, and when it is learned from."""
    chance: float
    """That she says yes (p)."""
    success: float
    """That she takes it within the look-ahead, and sees it through (s)."""
    price: float
    """In offers to somebody rested (c)."""
    open_need: float
    """That without her not enough of those asked before take it (Q)."""
    worth: float
    """What a job that is seen through is worth (V)."""
    look_ahead: float
    """In minutes (H)."""
    distance: float
    in_hours: bool
    on_duty: bool
    idle: bool
    """She is asked because she was not for so long."""
    offers_this_week: int
    tired: float
    load: int
    mean_load: float
    policy: str
    preset: str
    seed: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Offer the job to this volunteer; she may take it until this moment."""

    person_id: int
    until: datetime
    snapshot: Snapshot
    reasons: tuple[Reason, ...]


class WaitFor(StrEnum):
    """What is waited for."""

    ANSWERS = "answers"
    """Offers are open, and more are not worth their price."""
    SOMEBODY = "somebody"
    """Nobody may be asked before."""
    BETTER_ODDS = "better-odds"
    """Nobody is likely to say yes now."""


class HandOver(StrEnum):
    """Why a partner unit, or staff, must take it over."""

    WINDOW_OVER = "window-over"
    NOBODY_LEFT = "nobody-left"
    HELD_BACK = "held-back"
    """There is somebody, but nobody whom the resident knows, or none with a certificate."""
    UNLIKELY = "unlikely"


@dataclass(frozen=True, slots=True)
class OfferNow:
    """Offer it to these, the best first, and decide anew at this moment, or when one says no."""

    asks: tuple[Ask, ...]
    look_again: datetime
    spared: tuple[Spared, ...]


@dataclass(frozen=True, slots=True)
class Wait:
    """Ask nobody now, and decide anew at this moment, or when one of those asked says no."""

    until: datetime
    what_for: WaitFor
    spared: tuple[Spared, ...]


@dataclass(frozen=True, slots=True)
class Escalate:
    """Look for no neighbour any more: a partner unit with the trade, then staff."""

    why: HandOver
    spared: tuple[Spared, ...]


Decision = OfferNow | Wait | Escalate
