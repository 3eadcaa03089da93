"""What the dispatch decides about a report is written down here, and done: who is asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from domain.dispatch import (
    Ask,
    Candidate,
    Decision,
    Escalate,
    OfferNow,
    OpenOffer,
    Spared,
    Wait,
    decide,
    settings_of,
)
from domain.dispatch.settings import deadline
from domain.offers import OfferState
from domain.people import USUAL_OFFERS
from domain.quiet import quiet_of
from domain.reports import Report
from domain.visits import by_day
from handlers import board, needs
from handlers.actions import ending
from handlers.turn import Turn
from storage import candidates, decisions, learned, offers, timers, volunteers
from storage.decisions import Decided, Facts
from storage.learned import context_of
from storage.outbox import Priority

STILL_ON_DUTY, SEEN_WITHIN = "still_on_duty", timedelta(minutes=30)
"""Whoever is on duty and has not looked at an offer for so long may have forgotten the switch."""


async def decide_about(turn: Turn, report: Report) -> tuple[Decision, int]:
    """Decide whom to ask about a report now, if anybody, and write that down; give the wave too."""
    made, waves = await decisions.so_far(turn.tx, report.id)
    settings = settings_of(turn.community)
    need = await needs.need_of(turn, report)
    who = await candidates.for_report(turn.tx, report, turn.community, turn.now)
    decision = decide(
        need,
        [_as_she_wishes(candidate) for candidate in who],
        await _open_offers(turn, report),
        await learned.pool(turn.tx, turn.community_id),
        settings,
        turn.now,
        _seed(report, made),
    )
    await _write_down(turn, report, decision, waves + 1)
    await _put_off(turn, report, deadline(need, settings, turn.now))
    return decision, waves + 1


async def _put_off(turn: Turn, report: Report, until: datetime) -> None:
    """The search has begun anew, for the second seat: whoever was asked before has longer too."""
    for one in await offers.of_report(turn.tx, report.id):
        if one.state is OfferState.OPEN and one.expires_at < until:
            await offers.put_off(turn.tx, one.id, until)
            await board.refresh(turn, ("offer",), one.id)


async def offer(turn: Turn, report: Report, ask: Ask, wave: int) -> None:
    """Offer it to one of those who were chosen; outside her hours her phone makes no sound."""
    made = await offers.create(
        turn.tx,
        report,
        ask.person_id,
        OfferState.OPEN,
        turn.now,
        ask.until,
        json.dumps(ask.reasons),
        wave=wave,
        snapshot=asdict(ask.snapshot),
    )
    await ending.count_sent(turn, made)
    await board.show(
        turn,
        ask.person_id,
        "offer",
        made.id,
        priority=Priority.OFFER,
        expires_at=ask.until,
        silent=not ask.snapshot.in_hours and not report.urgent,
        by_day=not await _may_ring_at_night(turn, report, ask.person_id),
    )
    if ask.snapshot.on_duty:
        at = by_day(turn.now + SEEN_WITHIN, turn.community)
        await timers.ensure(turn.tx, turn.community_id, STILL_ON_DUTY, ask.person_id, at)


async def _may_ring_at_night(turn: Turn, report: Report, person_id: int) -> bool:
    """An offer that was held up, by an outage or the limits, keeps to the quiet hours too."""
    volunteer = await volunteers.member(turn.tx, person_id) if report.urgent else None
    return volunteer is not None and volunteer.at_night


async def expire(turn: Turn, report: Report) -> None:
    """The time for all who were asked is over."""
    for one in await offers.of_report(turn.tx, report.id):
        if one.state is OfferState.OPEN:
            await ending.end(turn, one, OfferState.EXPIRED)
            await board.refresh(turn, ("offer",), one.id)


async def offer_by_hand(turn: Turn, report: Report, person_id: int) -> None:
    """Offer it to whom staff have chosen; by night without a sound, unless it is urgent."""
    until = deadline(await needs.need_of(turn, report), settings_of(turn.community), turn.now)
    _, wave = await decisions.so_far(turn.tx, report.id)
    made = await offers.create(
        turn.tx, report, person_id, OfferState.OPEN, turn.now, until, "[]", wave=wave
    )
    await ending.count_sent(turn, made)
    await board.show(
        turn,
        person_id,
        "offer",
        made.id,
        priority=Priority.OFFER,
        expires_at=until,
        silent=not report.urgent and quiet_of(turn.community).hold(turn.now),
    )


def _as_she_wishes(candidate: Candidate) -> Candidate:
    """Who has the usual number of offers a week does not mind: it is the community's choice."""
    usual = candidate.weekly_offers == USUAL_OFFERS
    return replace(candidate, weekly_offers=None) if usual else candidate


async def _open_offers(turn: Turn, report: Report) -> list[OpenOffer]:
    return [
        OpenOffer(one.person_id, one.sent_at, context_of(one.snapshot))
        for one in await offers.of_report(turn.tx, report.id)
        if one.state is OfferState.OPEN
    ]


def _seed(report: Report, made: int) -> int:
    """Give chance a number of its own for each decision, the same whenever it is recomputed."""
    return report.id * 1000 + made


async def _write_down(turn: Turn, report: Report, decision: Decision, wave: int) -> None:
    decided = Decided(turn.now, 0, "", "", None, None, (), ())
    match decision:
        case OfferNow(asks, look_again, spared):
            whom = [ask.person_id for ask in asks]
            made: dict[str, Any] = {"kind": "offer", "until": look_again, "asked": whom}
            decided = replace(decided, wave=wave, spared=_facts(spared), **made)
        case Wait(until, what_for, spared):
            decided = replace(
                decided, kind="wait", why=what_for, until=until, spared=_facts(spared)
            )
        case Escalate(why, spared):
            decided = replace(decided, kind="escalate", why=why, spared=_facts(spared))
    await decisions.note(turn.tx, report, decided)


def _facts(spared: Iterable[Spared]) -> list[Facts]:
    return [
        {
            "person": one.person_id,
            "reason": one.reason,
            "figure": one.figure,
            "until": one.until.isoformat() if one.until else "",
        }
        for one in spared
    ]
