"""Offers: who was asked for which report, and what they answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import String, and_, bindparam, insert, literal_column, or_, select, update

from domain.offers import ANSWERS, RELEASES, Offer, OfferState, Refusal
from domain.reports import IN_HAND, Report
from storage.database import Transaction
from storage.reports import fixed_by
from storage.tables import cards, offers, reports

_COLUMNS = tuple(offers.c[name] for name in Offer.__slots__)
_GET = select(*_COLUMNS).where(offers.c.id == bindparam("offer"))
_OF_REPORT = (
    select(*_COLUMNS).where(offers.c.report_id == bindparam("report")).order_by(offers.c.id)
)
_CREATE = insert(offers).returning(*_COLUMNS)
_CLOSE = update(offers).where(
    offers.c.id == bindparam("offer"), offers.c.state == bindparam("seen")
)
_NOTE = update(offers).where(offers.c.id == bindparam("offer"))
_OPEN = literal_column(f"'{OfferState.OPEN}'", String)
"""Written out: the index of what is open is not found by a parameter."""
_ARRIVED = update(offers).where(
    offers.c.id
    == select(cards.c.subject_id)
    .where(cards.c.id == bindparam("card"), cards.c.kind == "offer")
    .scalar_subquery(),
    offers.c.delivered_at.is_(None),
)
_SEE = update(offers).where(
    offers.c.person_id == bindparam("person"), offers.c.state == _OPEN, offers.c.seen_at.is_(None)
)


async def create(
    tx: Transaction,
    report: Report,
    person_id: int,
    state: OfferState,
    now: datetime,
    expires_at: datetime,
    why: str,
    *,
    wave: int = 0,
    snapshot: Mapping[str, Any] | None = None,
) -> Offer:
    """Write down that somebody is asked."""
    row = {
        "community_id": report.community_id,
        "report_id": report.id,
        "person_id": person_id,
        "round": report.round,
        "state": state,
        "sent_at": now,
        "expires_at": expires_at,
        "why": why,
        "wave": wave,
        "snapshot": snapshot,
    }
    return _offer((await tx.execute(_CREATE, row)).one())


async def get(tx: Transaction, offer_id: int) -> Offer:
    """Give an offer by id."""
    return _offer((await tx.execute(_GET, {"offer": offer_id})).one())


async def of_report(tx: Transaction, report_id: int) -> list[Offer]:
    """Give all offers of a report, in the order they went out."""
    rows = await tx.execute(_OF_REPORT, {"report": report_id})
    return [_offer(row) for row in rows]


async def close(tx: Transaction, offer: Offer, state: OfferState, now: datetime) -> bool:
    """End an offer in the state it was seen in; False when it had changed meanwhile."""
    seen = {"offer": offer.id, "seen": offer.state}
    moments = {
        "answered_at": now if state in ANSWERS else offer.answered_at,
        "closed_at": offer.closed_at if state in RELEASES else now,
        "released_at": now if state in RELEASES else offer.released_at,
    }
    done = await tx.execute(_CLOSE, {**seen, "state": state, **moments})
    return done.rowcount == 1


async def arrived(tx: Transaction, card_id: int, now: datetime) -> None:
    """Write down that the channel has an offer, if it is one that this card shows."""
    await tx.execute(_ARRIVED, {"card": card_id, "delivered_at": now})


async def see(tx: Transaction, person_id: int, now: datetime) -> None:
    """Write down that she has looked into the chat, for the offers that wait there for her."""
    await tx.execute(_SEE, {"person": person_id, "seen_at": now})


async def put_off(tx: Transaction, offer_id: int, until: datetime) -> None:
    """Let an open offer wait for its answer longer."""
    await tx.execute(_NOTE, {"offer": offer_id, "expires_at": until})


async def note_refusal(tx: Transaction, offer_id: int, why: Refusal) -> None:
    """Write down why she cannot."""
    await tx.execute(_NOTE, {"offer": offer_id, "refusal": why})


async def note_try(tx: Transaction, offer_id: int, now: datetime) -> None:
    """Write down that she said yes to what somebody else had taken already."""
    await tx.execute(_NOTE, {"offer": offer_id, "tried_at": now})


async def count_no_show(tx: Transaction, report_id: int, person_id: int) -> None:
    """Count that whoever has the job did not come, says the resident."""
    await tx.execute(
        update(offers)
        .where(
            offers.c.report_id == report_id,
            offers.c.person_id == person_id,
            offers.c.state == OfferState.ACCEPTED,
        )
        .values(no_shows=offers.c.no_shows + 1)
    )


async def open_to(tx: Transaction, person_id: int) -> list[Offer]:
    """Give the offers that wait for a volunteer's answer."""
    rows = await tx.execute(
        select(*_COLUMNS).where(offers.c.person_id == person_id, offers.c.state == _OPEN)
    )
    return [_offer(row) for row in rows]


async def claimable_by(tx: Transaction, person_id: int) -> list[Offer]:
    """Give the offers that a volunteer could still say yes to."""
    states = (OfferState.OPEN, OfferState.EXPIRED)
    rows = await tx.execute(
        select(*_COLUMNS).where(offers.c.person_id == person_id, offers.c.state.in_(states))
    )
    return [_offer(row) for row in rows]


async def in_hand_of(tx: Transaction, person_id: int) -> list[Offer]:
    """Give a volunteer's offers that wait for an answer, and those that became jobs in hand."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .join(reports, reports.c.id == offers.c.report_id)
        .where(
            offers.c.person_id == person_id,
            or_(
                offers.c.state == OfferState.OPEN,
                and_(
                    offers.c.state == OfferState.ACCEPTED,
                    fixed_by(person_id),
                    reports.c.state.in_(IN_HAND),
                ),
            ),
        )
        .order_by(offers.c.id)
    )
    return [_offer(row) for row in rows]


def _offer(row: Any) -> Offer:
    facts = dict(row._mapping)
    refusal = Refusal(facts["refusal"]) if facts["refusal"] else None
    return Offer(**(facts | {"state": OfferState(facts["state"]), "refusal": refusal}))
