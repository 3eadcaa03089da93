"""Whom a report may be offered to: everybody approved for a trade, with their record."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, String, bindparam, func, literal_column, select

from domain.community import Community
from domain.dispatch import Candidate, Record, Tired
from domain.offers import OfferState
from domain.people import Standing
from domain.reports import Action, Report, State
from storage import acquaintance
from storage.database import Transaction
from storage.learned import RECORD
from storage.reports import fixed_by
from storage.switches import HABIT, OFTEN, count_on, from_utc
from storage.tables import (
    addresses,
    offers,
    people,
    report_events,
    reports,
    volunteer_compounds,
    volunteer_records,
    volunteer_trades,
    volunteers,
)

WEEK, MONTH = timedelta(days=7), timedelta(days=28)
JOB = timedelta(minutes=90)
"""How long somebody who has set off is taken to be at work."""

_HAD_IT = (OfferState.ACCEPTED, OfferState.GIVEN_BACK, OfferState.LAPSED)
_OPEN = literal_column(f"'{OfferState.OPEN}'", String)
"""Written out: the index of what is open is not found by a parameter."""
_UNUSED = offers.c.answered_at.is_(None) & offers.c.state.in_(
    (OfferState.TAKEN, OfferState.WITHDRAWN)
)
"""Somebody was faster, or nobody was needed: she has not said no, and may be asked again."""
_HERS = offers.c.person_id == volunteers.c.person_id
_RECORDS = (
    *RECORD,
    volunteer_records.c.tired_learning,
    volunteer_records.c.tired_price,
    volunteer_records.c.tired_at,
)
_SINGLE = len(RECORD)


def _of_offers() -> tuple[Any, ...]:
    """What her own last offers tell: each is a short look into an index."""
    this_report = offers.c.report_id == bindparam("report")
    # + 0: SQLite looks among the report's few offers, not among all of hers
    her_own_of_it = this_report & (offers.c.person_id + 0 == volunteers.c.person_id)
    week = select(func.count()).where(
        _HERS,
        offers.c.sent_at >= bindparam("week"),
        offers.c.wave > 0,
        offers.c.state != OfferState.UNDELIVERED,
    )
    load = select(func.count()).where(
        _HERS, offers.c.sent_at >= bindparam("month"), offers.c.state == OfferState.ACCEPTED
    )
    busy_until = select(func.max(offers.c.expires_at)).where(
        _HERS, offers.c.state == _OPEN, ~this_report
    )
    asked = select(func.coalesce(func.max(offers.c.round), 0)).where(her_own_of_it, ~_UNUSED)
    had_it = select(func.count() > 0).where(her_own_of_it, offers.c.state.in_(_HAD_IT))
    return (
        week.scalar_subquery().label("offers_this_week"),
        load.scalar_subquery().label("load"),
        busy_until.scalar_subquery().label("busy_until"),
        asked.scalar_subquery().label("asked_in_round"),
        had_it.scalar_subquery().label("had_it"),
    )


def _at_work() -> Any:
    """Since when she is on the way: what was agreed on meanwhile begins no way anew."""
    since = (
        select(func.max(report_events.c.at))
        .join(reports, reports.c.id == report_events.c.report_id)
        .where(
            fixed_by(volunteers.c.person_id),
            reports.c.state == State.ON_THE_WAY,
            report_events.c.action == Action.SET_OFF,
        )
    )
    return since.scalar_subquery().label("at_work")


def _of_her() -> tuple[Any, ...]:
    visited = select(func.coalesce(reports.c.for_id, reports.c.reporter_id)).where(
        reports.c.id == bindparam("report")
    )
    serves = select(func.group_concat(volunteer_compounds.c.compound)).where(
        volunteer_compounds.c.person_id == volunteers.c.person_id
    )
    switched = count_on(volunteers.c.person_id, bindparam("habit"), bindparam("from_utc"))
    last = func.coalesce(
        volunteer_records.c.last_offer_at, volunteers.c.decided_at, volunteers.c.applied_at
    )
    return (
        serves.scalar_subquery().label("serves"),
        (~volunteers.c.strict_hours & (switched.scalar_subquery() >= OFTEN)).label("keeps_switch"),
        acquaintance.known_to(visited.scalar_subquery()).label("known"),
        (volunteers.c.certificate != "").label("certified"),
        volunteer_trades.c.paused.label("trade_paused"),
        last.label("last_offer_at"),
    )


def _candidates() -> Select[Any]:
    plain = ("hours_start", "hours_end", "strict_hours", "at_night", "weekly_offers")
    now = ("paused_until", "on_duty_until")
    return (
        select(
            volunteers.c.person_id,
            people.c.name,
            people.c.compound,
            *(volunteers.c[name] for name in (*plain, *now)),
            *_of_her(),
            *_of_offers(),
            _at_work(),
            *_RECORDS,
        )
        .join(volunteer_trades, volunteer_trades.c.person_id == volunteers.c.person_id)
        .join(people, people.c.id == volunteers.c.person_id)
        .outerjoin(volunteer_records, volunteer_records.c.person_id == volunteers.c.person_id)
        .where(
            volunteer_trades.c.trade == bindparam("trade"),
            volunteers.c.community_id == bindparam("community"),
            volunteers.c.standing == Standing.APPROVED,
            select(addresses.c.id)
            .where(addresses.c.person_id == volunteers.c.person_id, addresses.c.reachable)
            .exists(),
        )
        .order_by(volunteers.c.person_id)
    )


CANDIDATES = _candidates()
_ONE = CANDIDATES.where(volunteers.c.person_id == bindparam("person"))


async def for_report(
    tx: Transaction, report: Report, community: Community, now: datetime
) -> list[Candidate]:
    """Give everybody approved for the trade of a report who can be reached, with their record."""
    rows = await tx.execute(CANDIDATES, asked_for(report, community, now))
    return [_candidate(row, report, community) for row in rows]


async def one(
    tx: Transaction, report: Report, community: Community, now: datetime, person_id: int
) -> Candidate | None:
    """Give one of them; None if she is not approved for the trade, or out of reach."""
    rows = await tx.execute(_ONE, asked_for(report, community, now) | {"person": person_id})
    return next((_candidate(row, report, community) for row in rows), None)


def asked_for(report: Report, community: Community, now: datetime) -> dict[str, Any]:
    """Give what the query of candidates is asked with."""
    return {
        "community": report.community_id,
        "report": report.id,
        "trade": report.trade or "",
        "week": now - WEEK,
        "month": now - MONTH,
        "habit": now - HABIT,
        "from_utc": from_utc(community.zone, now),
    }


def _candidate(row: Any, report: Report, community: Community) -> Candidate:
    facts = dict(row._mapping)
    numbers = [facts.pop(column.name) for column in _RECORDS]
    serves, at_work = facts.pop("serves") or "", facts.pop("at_work")
    known = numbers[0] is not None
    return Candidate(
        **facts,
        serves=frozenset(serves.split(",")) - {""},
        at_work_until=at_work + JOB if at_work else None,
        distance=community.metres(facts["compound"], report.compound),
        record=Record(*numbers[:_SINGLE]) if known else Record(),
        tired=Tired(*numbers[_SINGLE:]) if known else Tired(),
    )
