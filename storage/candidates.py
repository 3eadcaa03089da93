"""Whom a report may be offered to: everybody approved for a trade, with their record."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from domain.dispatch import Candidate
from domain.offers import OfferState
from domain.people import Standing
from domain.reports import State
from storage import acquaintance
from storage.database import Transaction
from storage.reports import fixed_by
from storage.tables import (
    offers,
    people,
    reports,
    volunteer_compounds,
    volunteer_trades,
    volunteers,
)

_HAD_IT = (OfferState.ACCEPTED, OfferState.GIVEN_BACK, OfferState.LAPSED)


def _candidates() -> Select[Any]:
    week = (
        select(func.count())
        .where(offers.c.person_id == volunteers.c.person_id, offers.c.sent_at >= bindparam("since"))
        .scalar_subquery()
    )
    busy_until = (
        select(func.max(offers.c.expires_at))
        .where(offers.c.person_id == volunteers.c.person_id, offers.c.state == OfferState.OPEN)
        .scalar_subquery()
    )
    asked = (
        select(func.max(offers.c.round))
        .where(
            offers.c.person_id == volunteers.c.person_id, offers.c.report_id == bindparam("report")
        )
        .scalar_subquery()
    )
    had_it = (
        select(func.count())
        .where(
            offers.c.person_id == volunteers.c.person_id,
            offers.c.report_id == bindparam("report"),
            offers.c.state.in_(_HAD_IT),
        )
        .scalar_subquery()
    )
    jobs = (
        select(func.count())
        .where(
            fixed_by(volunteers.c.person_id),
            reports.c.state == State.SOLVED,
        )
        .scalar_subquery()
    )
    visited = (
        select(func.coalesce(reports.c.for_id, reports.c.reporter_id))
        .where(reports.c.id == bindparam("report"))
        .scalar_subquery()
    )
    serves = (
        select(func.group_concat(volunteer_compounds.c.compound))
        .where(volunteer_compounds.c.person_id == volunteers.c.person_id)
        .scalar_subquery()
    )
    return (
        select(
            volunteers.c.person_id,
            people.c.name,
            people.c.compound,
            serves.label("serves"),
            volunteers.c.hours_start,
            volunteers.c.hours_end,
            volunteers.c.at_night,
            volunteers.c.weekly_offers,
            week.label("offers_this_week"),
            busy_until.label("busy_until"),
            func.coalesce(asked, 0).label("asked_in_round"),
            (had_it > 0).label("had_it"),
            jobs.label("jobs_done"),
            volunteer_trades.c.paused.label("trade_paused"),
            volunteers.c.paused_until,
            volunteers.c.on_duty_until,
            (volunteers.c.certificate != "").label("certified"),
            acquaintance.known_to(visited).label("known"),
        )
        .join(volunteer_trades, volunteer_trades.c.person_id == volunteers.c.person_id)
        .join(people, people.c.id == volunteers.c.person_id)
        .where(
            volunteer_trades.c.trade == bindparam("trade"),
            volunteers.c.community_id == bindparam("community"),
            volunteers.c.standing == Standing.APPROVED,
        )
        .order_by(volunteers.c.person_id)
    )


_CANDIDATES = _candidates()


async def of_trade(
    tx: Transaction, community_id: int, report_id: int, trade: str, since: datetime
) -> list[Candidate]:
    """Give everybody approved for a trade, with their record; `since` begins the offer week."""
    asked = {"community": community_id, "report": report_id, "trade": trade, "since": since}
    return [_candidate(row) for row in await tx.execute(_CANDIDATES, asked)]


def _candidate(row: Any) -> Candidate:
    facts = dict(row._mapping)
    facts["serves"] = frozenset((facts["serves"] or "").split(",")) - {""}
    return Candidate(**facts)
