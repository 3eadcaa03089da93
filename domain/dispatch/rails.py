"""Guard rails: who may be asked about a report now, who only later, and who not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.dispatch.candidate import Candidate, Need
from domain.dispatch.decision import Spare, Spared
from domain.dispatch.settings import Settings
from domain.quiet import next_at

FAR = timedelta(days=3)
"""Hours that do not come round within these days never do: they lie in the quiet ones."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Who may be asked about one report at one moment, in local time."""

    need: Need
    settings: Settings
    now: datetime
    awake_at: datetime
    """When the quiet hours are over; now, where it is not quiet."""

    def bar(self, candidate: Candidate) -> Spared | None:
        """Give why she may not be asked now, and from when on she may; None if she may."""
        if never := self._never(candidate):
            return never
        reason = self._not_yet(candidate, self.now)
        if reason is None:
            return None
        return Spared(candidate.person_id, reason, "", self._free_at(candidate))

    def suits(self, c: Candidate) -> bool:
        """Tell whether she may take it of her own accord, where she goes anyway.

        Nobody asks her, so neither her week nor her hours count; but a no of hers does.
        """
        return c.asked_in_round < self.need.round and self._unfit(c) is None

    def _never(self, c: Candidate) -> Spared | None:
        if c.asked_in_round >= self.need.round:
            return Spared(c.person_id, Spare.ASKED)
        return self._unfit(c) or self._week_full(c)

    def _unfit(self, c: Candidate) -> Spared | None:
        need = self.need
        if need.compound not in c.serves:
            return Spared(c.person_id, Spare.ELSEWHERE)
        if c.person_id in (need.reporter_id, need.visited_id):
            return Spared(c.person_id, Spare.OWN_REPORT)
        if c.had_it:
            return Spared(c.person_id, Spare.HAD_IT)
        if c.trade_paused:
            return Spared(c.person_id, Spare.TRADE_PAUSED)
        return self._not_for_it(c)

    def _not_for_it(self, c: Candidate) -> Spared | None:
        if self.need.guarded and not c.known:
            return Spared(c.person_id, Spare.UNKNOWN)
        if self.need.certificate and not c.certified:
            return Spared(c.person_id, Spare.NO_CERTIFICATE)
        return None

    def _week_full(self, c: Candidate) -> Spared | None:
        """Her weekly cap; what is urgent is asked beyond it."""
        cap = self.settings.weekly_offers if c.weekly_offers is None else c.weekly_offers
        if self.need.urgent or c.offers_this_week < cap:
            return None
        return Spared(c.person_id, Spare.WEEK_FULL, str(c.offers_this_week))

    def _not_yet(self, c: Candidate, moment: datetime) -> Spare | None:
        if c.paused_until is not None and moment < c.paused_until:
            return Spare.PAUSED
        if c.at_work_until is not None and moment < c.at_work_until:
            return Spare.AT_WORK
        if not self.need.urgent and c.busy_until is not None and moment < c.busy_until:
            return Spare.OPEN_OFFER
        if self.need.urgent and c.at_night:
            return None
        if moment < self._awake(moment):
            return Spare.QUIET_HOURS
        return Spare.OWN_HOURS if c.strict_hours and not c.is_in_hours(moment) else None

    def _free_at(self, c: Candidate) -> datetime | None:
        """Give the first moment at which nothing bars her any more, if there is one."""
        moment = self.now
        while moment < self.now + FAR:
            reason = self._not_yet(c, moment)
            if reason is None:
                return moment
            moment = self._lifted(c, reason, moment)
        return None

    def _lifted(self, c: Candidate, reason: Spare, moment: datetime) -> datetime:
        if reason is Spare.QUIET_HOURS:
            return self._awake(moment)
        if reason is Spare.OWN_HOURS:
            return next_at(c.hours_start, moment)
        until = {
            Spare.PAUSED: c.paused_until,
            Spare.AT_WORK: c.at_work_until,
            Spare.OPEN_OFFER: c.busy_until,
        }[reason]
        return (until or moment).astimezone(self.settings.quiet.zone)

    def _awake(self, moment: datetime) -> datetime:
        """Put a moment off; it is nearly always one of two, that are known."""
        known = moment is self.now or moment is self.awake_at
        return self.awake_at if known else self.settings.quiet.put_off(moment)


def gate(need: Need, settings: Settings, now: datetime) -> Gate:
    """Give the guard rails of a report at a moment."""
    local = now.astimezone(settings.quiet.zone)
    return Gate(need, settings, local, settings.quiet.put_off(local))
