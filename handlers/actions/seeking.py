"""Finds somebody for a report: the next neighbour, else a partner unit, else staff."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from dialogue.words import Text, t
from domain import home_safety
from domain.dispatch import Candidate, Need
from domain.dispatch.one_at_a_time import AskNow, GiveUp, LookAgain, choose
from domain.masking import neighbours_view
from domain.offers import OfferState
from domain.reports import Action, Actor, Report
from handlers import board, post, wording
from handlers.actions import lifecycle, referrals
from handlers.actions.lifecycle import SEEK_AGAIN
from handlers.turn import Turn
from storage import candidates, offers, people, reports, timers
from storage.outbox import Priority

WEEK = timedelta(days=7)
OFFER_EXPIRED = "offer_expired"


async def start(turn: Turn, report: Report) -> Report:
    """Bring a new report on its way: to neighbours with the trade, or to the staff's desk."""
    if report.trade is None:
        await lifecycle.show_to_staff(turn, report)
        return report
    seeking = await lifecycle.change(turn, report, Action.SEEK, Actor.CLOCK)
    return await go_on(turn, seeking or report)


async def go_on(turn: Turn, report: Report) -> Report:
    """Take the next step for a report that waits for a neighbour and has no open offer."""
    if not report.wants or await _has_open_offer(turn, report):
        return report
    pool = await candidates.of_trade(
        turn.tx, turn.community_id, report.id, report.trade or "", turn.now - WEEK
    )
    need = await _need(turn, report)
    match choose(need, pool, turn.community, turn.now):
        case AskNow() as asked:
            await _offer(turn, report, asked)
        case LookAgain(at):
            await timers.put(turn.tx, turn.community_id, SEEK_AGAIN, report.id, at)
            news = t("news-later", matter=wording.matter(report), time=wording.moment(turn, at))
            await post.tell(turn, report.reporter_id, news)
        case GiveUp() if report.fixers:
            await post.tell_staff(turn, t("second-nobody", number=str(report.number)))
            await lifecycle.show_to_staff(turn, report)
        case GiveUp() if _is_held_back(need, pool, turn):
            return await _to_staff(turn, report, t("guard-staff", number=str(report.number)))
        case GiveUp():
            return await _give_up(turn, report)
    return report


async def _has_open_offer(turn: Turn, report: Report) -> bool:
    made = await offers.of_report(turn.tx, report.id)
    return any(offer.state is OfferState.OPEN for offer in made)


async def _need(turn: Turn, report: Report) -> Need:
    resident = await people.get(turn.tx, report.visited_id)
    return Need(
        reporter_id=report.reporter_id,
        compound=report.compound,
        urgent=report.urgent,
        elder=resident.lives_alone,
        round=report.round,
        guarded=report.seats == 1
        and home_safety.is_guarded(report.category, lives_alone=resident.lives_alone),
        certificate=home_safety.needs_certificate(report.trade, report.words),
    )


def _is_held_back(need: Need, pool: Sequence[Candidate], turn: Turn) -> bool:
    """Tell whether there are neighbours, but none whom she knows, or none with a certificate."""
    anybody = replace(need, guarded=False, certificate=False)
    found = choose(anybody, pool, turn.community, turn.now)
    return anybody != need and not isinstance(found, GiveUp)


async def _offer(turn: Turn, report: Report, asked: AskNow) -> None:
    offer = await offers.create(
        turn.tx,
        report,
        asked.person_id,
        OfferState.OPEN,
        turn.now,
        asked.until,
        json.dumps(asked.reasons),
    )
    sent = await board.show(
        turn,
        asked.person_id,
        "offer",
        offer.id,
        priority=Priority.OFFER,
        expires_at=asked.until,
    )
    if sent:
        await timers.put(turn.tx, turn.community_id, OFFER_EXPIRED, offer.id, asked.until)
        await board.refresh(turn, ("case",), report.id)
        return
    await offers.close(turn.tx, offer, OfferState.UNDELIVERED, turn.now)
    await go_on(turn, report)


async def _give_up(turn: Turn, report: Report) -> Report:
    unit = next((u for u in turn.community.units if report.trade in u.trades), None)
    if unit:
        referred = await referrals.refer(turn, report, unit.key, Actor.CLOCK)
        return referred or report
    return await _to_staff(turn, report)


async def _to_staff(turn: Turn, report: Report, *why: Text) -> Report:
    escalated = await lifecycle.change(turn, report, Action.ESCALATE, Actor.CLOCK)
    if escalated and why:
        await post.tell_staff(turn, *why)
    if escalated:
        await lifecycle.show_to_staff(turn, escalated)
    return escalated or report


async def reopen(
    turn: Turn, report: Report, by: int, actor: Actor, words: str, *, why: str
) -> Report | None:
    """Not solved: open it again with her words, and ask other neighbours."""
    names = await people.names(turn.tx, (report.reporter_id, report.visited_id))
    view = neighbours_view(words, list(names.values()))
    opened = await lifecycle.change(
        turn,
        report,
        Action.REJECT,
        actor,
        by=by,
        why=why,
        fixer_id=None,
        unit=None,
        round=report.round + 1,
        minutes=None,
        used=None,
        words="\n".join(filter(None, (report.words, words))),
        view="\n".join(filter(None, (report.view, view))),
    )
    if opened is None:
        return None
    for person_id in report.fixers:
        await post.tell(turn, person_id, t("news-not-solved", number=str(report.number)))
    return await start(turn, await reports.get(turn.tx, opened.id))
