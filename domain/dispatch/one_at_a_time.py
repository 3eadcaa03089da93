"""The simple rule that asks one neighbour at a time, until the bot sends what `decide` says.

Who is on duty (在岗), then who was asked least this week,
near first. Guard rails: quiet hours, the volunteer's own hours, pauses and weekly cap, one open
offer a head. Who can be asked only later is waited for; who is in a pause, or never can be, is
passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.community import Community, Hours
from domain.dispatch.candidate import Candidate, Need
from domain.people import USUAL_OFFERS


@dataclass(frozen=True, slots=True)
class AskNow:
    """Offer the job to this volunteer, until this moment."""

    person_id: int
    until: datetime
    reasons: tuple[tuple[str, str], ...]
    """Why she: pairs of a reason's key (see the locales) and its figure."""


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Nobody can be asked now; at this moment somebody can."""

    at: datetime


@dataclass(frozen=True, slots=True)
class GiveUp:
    """No neighbour is left: a partner unit with the trade, then staff."""


Decision = AskNow | LookAgain | GiveUp


def choose(
    need: Need, candidates: Sequence[Candidate], community: Community, now: datetime
) -> Decision:
    """Decide what to do about a report that waits for a neighbour and has no open offer."""
    willing = [c for c in candidates if _could_be_asked(c, need, now)]
    moments = [(c, _free_at(c, need, community, now)) for c in willing]
    free = [(c, moment) for c, moment in moments if moment is not None]
    if ready := [c for c, moment in free if moment <= now]:
        best = min(ready, key=lambda c: _order(c, need, now))
        return AskNow(best.person_id, now + _patience(need, community), _reasons(best, need, now))
    return LookAgain(min(moment for _, moment in free)) if free else GiveUp()


def _could_be_asked(candidate: Candidate, need: Need, now: datetime) -> bool:
    return (
        not _lasts(candidate.paused_until, now)
        and not candidate.trade_paused
        and (candidate.known or not need.guarded)
        and (candidate.certified or not need.certificate)
        and candidate.person_id != need.reporter_id
        and need.compound in candidate.serves
        and candidate.asked_in_round < need.round
        and not candidate.had_it
        and candidate.offers_this_week < (candidate.weekly_offers or USUAL_OFFERS)
    )


def _lasts(until: datetime | None, now: datetime) -> bool:
    return until is not None and now < until


def _order(c: Candidate, need: Need, now: datetime) -> tuple[bool, int, bool, int, int]:
    away = c.compound != need.compound
    off_duty = not _lasts(c.on_duty_until, now)
    return off_duty, c.offers_this_week, away, c.jobs_done, c.person_id


def _free_at(c: Candidate, need: Need, community: Community, now: datetime) -> datetime | None:
    """Give the first moment from now on at which she may be asked, if there is one."""
    start = max(now, c.busy_until or now).astimezone(community.zone)
    own = Hours(start=c.hours_start, end=c.hours_end)
    quiet = community.quiet_hours
    if need.urgent and c.at_night:
        return start
    for moment in _moments(start, own, quiet):
        at = moment.time()
        if (need.urgent or own.hold(at)) and not quiet.hold(at):
            return moment
    return None


def _moments(local: datetime, own: Hours, quiet: Hours) -> list[datetime]:
    """Give this moment, and the moments of the next days at which a bar may fall, in order."""
    days = [local.date() + timedelta(days=n) for n in range(3)]
    bars = [datetime.combine(d, t, local.tzinfo) for d in days for t in (own.start, quiet.end)]
    return [local, *sorted(moment for moment in bars if moment > local)]


def _patience(need: Need, community: Community) -> timedelta:
    minutes = community.offer_minutes
    chosen = minutes.urgent if need.urgent else minutes.elder if need.elder else minutes.normal
    return timedelta(minutes=chosen)


def _reasons(candidate: Candidate, need: Need, now: datetime) -> tuple[tuple[str, str], ...]:
    near = "same-compound" if candidate.compound == need.compound else "serves-compound"
    on_duty = (("on-duty", ""),) if _lasts(candidate.on_duty_until, now) else ()
    known = (("she-knows-her", ""),) if need.guarded else ()
    certified = (("certified-for-it", ""),) if need.certificate else ()
    return (
        *known,
        *certified,
        *on_duty,
        (near, ""),
        ("offers-this-week", str(candidate.offers_this_week)),
        ("jobs-done", str(candidate.jobs_done)),
    )
