"""The rule: rolling offers, each sent while its chance to be the one is worth its price.

At the arrival of a report, at each no, when the look-ahead has passed, and when somebody gives it
back, all who may be asked are weighed: the chance that she takes it within the look-ahead and sees
it through, against the goodwill that one more offer costs. Who is best for her price is asked
first, and more only while it is likely enough that none of those asked before takes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.dispatch.candidate import Candidate, Need, OpenOffer
from domain.dispatch.decision import (
    Ask,
    Decision,
    Escalate,
    HandOver,
    OfferNow,
    Snapshot,
    Spare,
    Spared,
    Wait,
    WaitFor,
)
from domain.dispatch.learning import NEWCOMER, Context, Pool
from domain.dispatch.odds import Odds, open_need
from domain.dispatch.options import Chosen, Option, drawn, idlest, mean_load, options_of, wave
from domain.dispatch.rails import gate
from domain.dispatch.reasons import why_asked, why_not
from domain.dispatch.settings import POLICY, Settings, deadline, share_of_window

UNLIKELY = 0.02
"""With nobody likelier than this to say yes, it is handed over in the second half of the window."""


@dataclass(frozen=True, slots=True)
class Case:
    """A report that looks for a neighbour, at one moment, in local time."""

    need: Need
    pool: Pool
    settings: Settings
    now: datetime
    deadline: datetime
    seed: int

    @property
    def look_again(self) -> datetime:
        """When to decide anew, if nobody answers before."""
        later = self.now + timedelta(minutes=self.settings.look_ahead.of(self.need))
        return min(self._awake(later), self.deadline)

    def _awake(self, moment: datetime) -> datetime:
        return moment if self.need.urgent else self.settings.quiet.put_off(moment)


def decide(
    need: Need,
    candidates: Sequence[Candidate],
    open_offers: Sequence[OpenOffer],
    pool: Pool,
    settings: Settings,
    now: datetime,
    seed: int,
) -> Decision:
    """Decide what to do now about a report that looks for a neighbour."""
    until = deadline(need, settings, now)
    if now >= until:
        return Escalate(HandOver.WINDOW_OVER, ())
    local = now.astimezone(settings.quiet.zone)
    case = Case(need, pool, settings, local, until, seed)
    ready, barred = _sorted(candidates, case)
    odds = Odds(pool, need, local, settings.look_ahead.of(need))
    options = options_of(ready, odds, settings, local)
    if chosen := _wave(case, options, open_offers, odds, candidates):
        return _offer(case, chosen, options, barred)
    mean = mean_load(ready)
    spared = (*barred, *(why_not(option, mean) for option in options))
    return _without(case, options, open_offers, spared)


def _sorted(candidates: Sequence[Candidate], case: Case) -> tuple[list[Candidate], list[Spared]]:
    at_gate, ready, barred = gate(case.need, case.settings, case.now), [], []
    for candidate in candidates:
        if bar := at_gate.bar(candidate):
            barred.append(bar)
        else:
            ready.append(candidate)
    return ready, barred


def _wave(
    case: Case,
    options: list[Option],
    open_offers: Sequence[OpenOffer],
    odds: Odds,
    candidates: Sequence[Candidate],
) -> list[Chosen]:
    short = _short(case, open_offers, odds, candidates)
    best = drawn(options, case.settings, case.seed)
    worth = case.settings.worth.of(case.need)
    chosen = wave(best, short, worth, case.settings.most_at_once)
    likely = max((option.chance for option in options), default=0.0) >= UNLIKELY
    if open_offers or not likely:
        return chosen
    chosen = chosen or [Chosen(best[0], sum(short), idle=False)]
    idle = None if case.need.urgent else idlest(options, case.settings, case.now)
    if idle is None:
        return chosen
    others = [one for one in chosen if one.option is not idle]
    return [*others, Chosen(idle, sum(short), idle=True)]


def _short(
    case: Case, open_offers: Sequence[OpenOffer], odds: Odds, candidates: Sequence[Candidate]
) -> list[float]:
    """How likely too few of those who were asked take it within the look-ahead."""
    asked = {offer.person_id for offer in open_offers}
    records = {c.person_id: c.record for c in candidates if c.person_id in asked}
    still = [odds.still(o, records.get(o.person_id, NEWCOMER)) for o in open_offers]
    return open_need(still, case.need.seats)


def _offer(
    case: Case, chosen: list[Chosen], options: list[Option], barred: list[Spared]
) -> OfferNow:
    mean = mean_load([option.candidate for option in options])
    asked = {one.option.candidate.person_id for one in chosen}
    spared = [why_not(o, mean) for o in options if o.candidate.person_id not in asked]
    asks = tuple(_ask(case, one, mean) for one in chosen)
    return OfferNow(asks, case.look_again, (*barred, *spared))


def _ask(case: Case, chosen: Chosen, mean: float) -> Ask:
    candidate, snapshot = chosen.option.candidate, _snapshot(case, chosen, mean)
    reasons = why_asked(candidate, case.need, snapshot, case.pool, case.now)
    return Ask(candidate.person_id, case.deadline, snapshot, reasons)


def _snapshot(case: Case, chosen: Chosen, mean: float) -> Snapshot:
    option, c, need = chosen.option, chosen.option.candidate, case.need
    hurry = float(need.urgent), float(need.elder)
    return Snapshot(
        context=Context(1.0, option.hours, option.distance, *hurry, option.recent),
        chance=option.chance,
        success=option.success,
        price=option.price,
        open_need=chosen.open_need,
        worth=case.settings.worth.of(need),
        look_ahead=case.settings.look_ahead.of(need),
        distance=c.distance,
        in_hours=bool(option.hours),
        on_duty=c.is_on_duty(case.now),
        idle=chosen.idle,
        offers_this_week=c.offers_this_week,
        tired=option.tired,
        load=c.load,
        mean_load=mean,
        policy=POLICY,
        preset=case.settings.preset,
        seed=case.seed,
    )


def _without(
    case: Case,
    options: list[Option],
    open_offers: Sequence[OpenOffer],
    spared: tuple[Spared, ...],
) -> Decision:
    """Decide what to do where nobody is asked now."""
    if open_offers:
        return Wait(case.look_again, WaitFor.ANSWERS, spared)
    if options:
        early = share_of_window(case.need, case.settings, case.now) < 0.5
        hopeless = Escalate(HandOver.UNLIKELY, spared)
        return Wait(case.look_again, WaitFor.BETTER_ODDS, spared) if early else hopeless
    free = [_free_at(case, one) for one in spared if one.until]
    moments = [moment for moment in free if moment and moment < case.deadline]
    if moments:
        return Wait(min(moments), WaitFor.SOMEBODY, spared)
    held_back = any(one.reason in (Spare.UNKNOWN, Spare.NO_CERTIFICATE) for one in spared)
    return Escalate(HandOver.HELD_BACK if held_back else HandOver.NOBODY_LEFT, spared)


def _free_at(case: Case, one: Spared) -> datetime | None:
    """Tell when she may be asked; an open offer of another job may end at any moment."""
    return case.look_again if one.reason is Spare.OPEN_OFFER else one.until
