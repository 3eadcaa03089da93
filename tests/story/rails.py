"""What holds for every offer, whatever happens: the rails as a test states them, and all offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.offers import Offer, OfferState
from domain.people import Volunteer
from domain.quiet import quiet_of
from domain.reports import Report
from storage import offers, reports
from storage.database import Transaction
from tests.chats import COMMUNITY

ZONE = COMMUNITY.zone
LONGEST_SEARCH = timedelta(days=1)
FOR_EVER = datetime(2030, 1, 1, tzinfo=ZONE)


@dataclass
class Away:
    """She asked for peace: from when, until when, and for which trade, if not for all."""

    person_id: int
    since: datetime
    until: datetime
    trade: str = ""


def fits_the_clock(offer: Offer, report: Report, her: Volunteer) -> None:
    """Nobody is woken who did not agree, or asked outside of hours that are a wall."""
    woken = report.urgent and her.at_night
    local = offer.sent_at.astimezone(ZONE)
    assert woken or not quiet_of(COMMUNITY).hold(local)
    inside = her.hours_start <= local.time() < her.hours_end or her.is_on_duty(offer.sent_at)
    assert woken or not her.strict_hours or inside


def fits_the_week(offer: Offer, her: Volunteer, before: Sequence[Offer]) -> None:
    """Nobody is asked more often in seven days than she wants."""
    since = offer.sent_at - timedelta(days=7)
    week = [one for one in before if since <= one.sent_at and one.wave > 0]
    assert len(week) < her.weekly_offers


def was_open(one: Offer, at: datetime) -> bool:
    """Tell whether an offer waited for an answer at a moment."""
    return one.state is OfferState.OPEN or (one.closed_at is not None and one.closed_at > at)


def asked_once(offer: Offer, report: Report, before: Sequence[Offer]) -> None:
    """Nobody is asked again in a round, nor about what she had."""
    same = [one for one in before if one.report_id == report.id]
    had = (OfferState.ACCEPTED, OfferState.GIVEN_BACK, OfferState.LAPSED)
    assert not [one for one in same if one.state in had]
    unused = (OfferState.TAKEN, OfferState.WITHDRAWN)
    round = [one for one in same if one.round == offer.round]
    assert not [one for one in round if one.state not in unused or one.answered_at]


def is_for(away: Away, offer: Offer, report: Report) -> bool:
    """Tell whether an offer came although she had asked for peace."""
    if away.person_id != offer.person_id or away.trade not in ("", report.trade):
        return False
    return away.since < offer.sent_at < away.until


async def all_reports(tx: Transaction) -> list[Report]:
    """Give all reports."""
    found, number = list[Report](), 1
    while report := await reports.numbered(tx, 1, number):
        found.append(report)
        number += 1
    return found


async def everything(tx: Transaction) -> list[tuple[Offer, Report]]:
    """Give all offers, each with its report."""
    found = [(o, r) for r in await all_reports(tx) for o in await offers.of_report(tx, r.id)]
    return sorted(found, key=lambda one: one[0].id)
