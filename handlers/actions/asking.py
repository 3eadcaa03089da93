"""What the dispatch decides about a report is written down here, and done: who is asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from domain import home_safety
from domain.dispatch import (
    Ask,
    Candidate,
    Decision,
    Escalate,
    Need,
    OfferNow,
    OpenOffer,
    Spared,
    Wait,
    decide,
    settings_of,
)
from domain.offers import OfferState
from domain.people import USUAL_OFFERS
from domain.reports import IN_HAND, Action, Report
from domain.timeline import NEED_TWO
from handlers import board
from handlers.actions import ending
from handlers.turn import Turn, Visit
from storage import candidates, decisions, learned, offers, people, seeking, timers
from storage.decisions import Decided, Facts
from storage.learned import context_of
from storage.outbox import Priority

STILL_ON_DUTY, SEEN_WITHIN = "still_on_duty", timedelta(minutes=30)
"""Whoever is on duty and has not looked at an offer for so long may have forgotten the switch."""

_SECOND_SEAT = (Action.CLAIM, Action.ASSIGN, Action.JOIN, Action.LEAVE, NEED_TWO)
"""What may have opened the search for a second neighbour."""


async def decide_about(turn: Turn, report: Report) -> tuple[Decision, int]:
    """Decide whom to ask about a report now, if anybody, and write that down; give the wave too."""
    made, waves = await decisions.so_far(turn.tx, report.id)
    settings = settings_of(turn.community)
    who = await candidates.for_report(turn.tx, report, turn.community, turn.now)
    decision = decide(
        await _need(turn, report),
        [_as_she_wishes(candidate, settings.weekly_offers) for candidate in who],
        await _open_offers(turn, report),
        await learned.pool(turn.tx, turn.community_id),
        settings,
        turn.now,
        _seed(report, made),
    )
    await _write_down(turn, report, decision, waves + 1)
    return decision, waves + 1


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
    )
    if ask.snapshot.on_duty:
        at = turn.now + SEEN_WITHIN
        await timers.ensure(turn.tx, turn.community_id, STILL_ON_DUTY, ask.person_id, at)


async def expire(turn: Turn, report: Report) -> None:
    """The time for all who were asked is over."""
    for one in await offers.of_report(turn.tx, report.id):
        if one.state is OfferState.OPEN:
            await ending.end(turn, one, OfferState.EXPIRED)
            await board.refresh(turn, ("offer",), one.id)


async def note_override(visit: Visit, report: Report, whom: Iterable[int]) -> None:
    """Staff have chosen by hand: that wins over every rule, and is written down like one."""
    by_id = visit.speaker.id
    decided = Decided(visit.now, 0, "assigned", "", None, by_id, tuple(whom), ())
    await decisions.note(visit.tx, report, decided)


def _as_she_wishes(candidate: Candidate, cap: int) -> Candidate:
    """The usual number of offers a week is the community's, and never more than she was told."""
    usual = candidate.weekly_offers == USUAL_OFFERS and cap <= USUAL_OFFERS
    return replace(candidate, weekly_offers=None) if usual else candidate


async def _need(turn: Turn, report: Report) -> Need:
    resident = await people.get(turn.tx, report.visited_id)
    moments = await seeking.last_moments(turn.tx, report.id)
    opened_at = _opened_at(report, moments)
    given_back_at = moments.get(Action.GIVE_BACK)
    if opened_at and given_back_at and given_back_at < opened_at:
        given_back_at = None
    return Need(
        reporter_id=report.reporter_id,
        compound=report.compound,
        urgent=report.urgent,
        elder=resident.lives_alone,
        round=report.round,
        guarded=report.seats == 1
        and home_safety.is_guarded(report.category, lives_alone=resident.lives_alone),
        certificate=home_safety.needs_certificate(report.trade, report.words),
        opened_at=opened_at,
        given_back_at=given_back_at,
        seats=report.seats - len(report.fixers) if report.state in IN_HAND else report.seats,
    )


def _opened_at(report: Report, moments: dict[str, datetime]) -> datetime | None:
    """Give since when a neighbour is sought: for the second seat, since the first was taken."""
    actions = _SECOND_SEAT if report.state in IN_HAND else (Action.SEEK,)
    return max((moments[action] for action in actions if action in moments), default=None)


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
