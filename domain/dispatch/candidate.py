"""What a choice rests on: the report's need, the volunteers' public records, the open offers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, time

from domain.dispatch.learning import DAY, NEWCOMER, Context, Record

LEARNING_DAYS, PRICE_DAYS = 4, 10
"""How fast what she was asked fades: as a reason for a no, and as the price of one more offer."""


@dataclass(frozen=True, slots=True)
class Tired:
    """How much she was asked lately: each offer counts one when it is sent, then fades."""

    learning: float = 0.0
    price: float = 0.0
    counted_at: float = 0.0
    """When these sums were right, in seconds since 1970."""

    def at(self, moment: float) -> tuple[float, float]:
        """Give both sums as they are by now: for learning, and for the price."""
        days = (moment - self.counted_at) / DAY
        return (
            self.learning * math.exp(-days / LEARNING_DAYS),
            self.price * math.exp(-days / PRICE_DAYS),
        )

    def asked(self, now: datetime) -> Tired:
        """Count one more offer."""
        moment = now.timestamp()
        learning, price = self.at(moment)
        return Tired(learning + 1, price + 1, moment)


RESTED = Tired()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An approved volunteer with the trade, and the public record a choice rests on."""

    person_id: int
    name: str
    compound: str
    serves: frozenset[str]
    """The compounds she goes to."""
    hours_start: time
    hours_end: time
    at_night: bool
    """She may be woken when it is urgent."""
    weekly_offers: int | None
    """How often she wants to be asked in 7 days at most; None where she does not mind."""
    offers_this_week: int
    busy_until: datetime | None
    """Until when an offer of another job may wait for her answer."""
    asked_in_round: int
    """The last round of this report in which she was asked; 0 for never."""
    had_it: bool
    """She had this report before: gave it back, or it was not solved."""
    trade_paused: bool = False
    """She does not do this trade for now."""
    paused_until: datetime | None = None
    on_duty_until: datetime | None = None
    known: bool = False
    """The resident knows her: she solved a job for her, or staff vouch."""
    certified: bool = False
    distance: float = 0.0
    """From her home to the report, in metres."""
    strict_hours: bool = False
    """She said: outside of my hours do not ask me (别的时间别问我)."""
    keeps_switch: bool = False
    """She uses the duty switch, so that off duty means: not now."""
    at_work_until: datetime | None = None
    """Until when she is at another job."""
    load: int = 0
    """Jobs that she took in the last 28 days."""
    last_offer_at: datetime | None = None
    """When she was last asked or, who never was, approved."""
    tired: Tired = RESTED
    record: Record = NEWCOMER

    def is_on_duty(self, moment: datetime) -> bool:
        """Tell whether she is on duty (在岗)."""
        return self.on_duty_until is not None and moment < self.on_duty_until

    def is_in_hours(self, local: datetime) -> bool:
        """Tell whether a moment, in local time, is one at which she likes to be asked."""
        return self.is_in_hours_at(local, local.time())

    def is_in_hours_at(self, local: datetime, clock: time) -> bool:
        """Tell the same, where the time of day was read from the moment for many at once."""
        if self.on_duty_until is not None and local < self.on_duty_until:
            return True
        start, end = self.hours_start, self.hours_end
        within = start <= clock < end if start <= end else clock >= start or clock < end
        return within and not self.keeps_switch


@dataclass(frozen=True, slots=True)
class Need:
    """What a choice must know of a report."""

    reporter_id: int
    compound: str
    urgent: bool
    elder: bool
    round: int
    guarded: bool = False
    """Only somebody whom the resident knows may go there alone."""
    certificate: bool = False
    """Only who has a certificate may do it."""
    opened_at: datetime | None = None
    """Since when it looks for a neighbour in this round; None for just now."""
    given_back_at: datetime | None = None
    """When somebody last gave it back: then there is more time to find another."""
    seats: int = 1
    """How many neighbours it still wants."""
    visited_id: int | None = None
    """Whom the visit is for; None where that is whoever reported."""


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer of this report that waits for its answer."""

    person_id: int
    sent_at: datetime
    context: Context
    """What it was sent in; it is kept in the offer's snapshot."""
