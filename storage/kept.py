"""All that is kept about one person, where no other module asks for it: for her to read."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select

from domain.alarms import Alarm
from domain.offers import OfferState, Refusal
from domain.people import Role
from domain.reports import Report
from storage import alarms as stored_alarms
from storage import reports as stored_reports
from storage.database import Transaction
from storage.people import Address
from storage.reports import ReportPart
from storage.tables import (
    addresses,
    alarms,
    audit,
    invites,
    occurrences,
    offers,
    people,
    report_parts,
    reports,
    roles,
    rules,
    signups,
)


class Held(NamedTuple):
    """A role, the unit she speaks for if it is that of a partner, and since when."""

    role: Role
    unit: str | None
    since: datetime


class Asked(NamedTuple):
    """She was offered a job."""

    at: datetime
    number: int
    category: str
    state: OfferState
    refusal: Refusal | None


class Look(NamedTuple):
    """Somebody looked at her phone or address, or changed her entry."""

    at: datetime
    by: int
    what: str
    number: int | None
    """The report that it was for."""


class Gathered(NamedTuple):
    """She signed up for an activity."""

    at: datetime
    """When it was."""
    name: str
    there: bool
    missed: bool


class Invited(NamedTuple):
    """She came by a one-time link."""

    at: datetime
    role: Role


async def addresses_of(tx: Transaction, person_id: int) -> list[Address]:
    """Give the accounts that hang on a person."""
    columns = [addresses.c[name] for name in Address.__slots__]
    rows = await tx.execute(select(*columns).where(addresses.c.person_id == person_id))
    return [Address(*row) for row in rows]


async def roles_of(tx: Transaction, person_id: int) -> list[Held]:
    """Give her roles, the oldest first."""
    rows = await tx.execute(
        select(roles.c.role, roles.c.unit, roles.c.since)
        .where(roles.c.person_id == person_id)
        .order_by(roles.c.since, roles.c.role)
    )
    return [Held(Role(row.role), row.unit, row.since) for row in rows]


async def helped_by(tx: Transaction, person_id: int) -> list[int]:
    """Give the ids of those for whom she speaks."""
    rows = await tx.execute(select(people.c.id).where(people.c.helper_id == person_id))
    return list(rows.scalars())


async def reports_of(tx: Transaction, person_id: int) -> list[Report]:
    """Give all reports that she made, and those that others made for her, the newest first."""
    hers = (reports.c.reporter_id == person_id) | (reports.c.for_id == person_id)
    query = stored_reports.select_all().where(hers).order_by(reports.c.id.desc())
    return [stored_reports.read(row) for row in await tx.execute(query)]


async def said_elsewhere(tx: Transaction, person_id: int) -> list[tuple[datetime, int, ReportPart]]:
    """Give what she said about the reports of others: when, about which, and what."""
    columns = [report_parts.c[name] for name in ReportPart.__slots__]
    rows = await tx.execute(
        select(report_parts.c.said_at, reports.c.number, *columns)
        .join(reports, reports.c.id == report_parts.c.report_id)
        .where(
            report_parts.c.said_by == person_id,
            reports.c.reporter_id != person_id,
            func.coalesce(reports.c.for_id, 0) != person_id,
        )
        .order_by(report_parts.c.id.desc())
    )
    return [(row[0], row[1], ReportPart(*row[2:])) for row in rows]


async def offers_to(tx: Transaction, person_id: int) -> list[Asked]:
    """Give the jobs that she was offered, the newest first."""
    rows = await tx.execute(
        select(
            offers.c.sent_at, reports.c.number, reports.c.category, offers.c.state, offers.c.refusal
        )
        .join(reports, reports.c.id == offers.c.report_id)
        .where(offers.c.person_id == person_id)
        .order_by(offers.c.id.desc())
    )
    return [
        Asked(*row[:3], OfferState(row.state), Refusal(row.refusal) if row.refusal else None)
        for row in rows
    ]


async def alarms_of(tx: Transaction, person_id: int) -> list[Alarm]:
    """Give the alarms that she raised, the newest first."""
    query = select(alarms.c.id).where(alarms.c.person_id == person_id).order_by(alarms.c.id.desc())
    return [await stored_alarms.get(tx, id) for id in (await tx.execute(query)).scalars()]


async def looks_at(tx: Transaction, person_id: int) -> list[Look]:
    """Give who else looked at her data, when and for what, the newest first."""
    rows = await tx.execute(
        select(audit.c.at, audit.c.actor_id, audit.c.what, reports.c.number)
        .outerjoin(reports, reports.c.id == audit.c.report_id)
        .where(audit.c.subject_id == person_id, audit.c.actor_id != person_id)
        .order_by(audit.c.id.desc())
    )
    return [Look(*row) for row in rows]


async def invites_of(tx: Transaction, person_id: int) -> list[Invited]:
    """Give the invitations that she used."""
    rows = await tx.execute(
        select(invites.c.used_at, invites.c.role)
        .where(invites.c.used_by == person_id)
        .order_by(invites.c.used_at)
    )
    return [Invited(row.used_at, Role(row.role)) for row in rows]


async def activities_of(tx: Transaction, person_id: int) -> list[Gathered]:
    """Give what she has signed up for, and whether she was there."""
    there = signups.c.present_at.is_not(None)
    rows = await tx.execute(
        select(occurrences.c.due_at, rules.c.body, there.label("there"), signups.c.missed)
        .join(occurrences, occurrences.c.id == signups.c.occurrence_id)
        .join(rules, rules.c.id == occurrences.c.rule_id)
        .where(signups.c.person_id == person_id)
        .order_by(occurrences.c.due_at)
    )
    return [Gathered(row.due_at, row.body["name"], row.there, row.missed) for row in rows]
