"""What was learned of volunteers: numbers that are kept, and the outcomes they came from."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from domain.dispatch import Ending, Outcome, Pool, Record, Tired, pool_of
from domain.dispatch.learning import Context
from domain.offers import Offer
from storage.database import Transaction
from storage.tables import offers, outcomes, pool_records, volunteer_records

RECORD = tuple(volunteer_records.c[name] for name in Record.__slots__)
_TIRED = (
    volunteer_records.c.tired_learning,
    volunteer_records.c.tired_price,
    volunteer_records.c.tired_at,
)
Known = tuple[Record, Tired, datetime | None]
"""What was learned of a volunteer, how much she was asked lately, and when last."""

_POOL = select(pool_records.c.numbers).where(pool_records.c.community_id == bindparam("community"))
_NUMBERS = (*RECORD, *_TIRED, volunteer_records.c.last_offer_at)
_HERS = select(*_NUMBERS).where(volunteer_records.c.person_id == bindparam("person"))
_NOTE = insert(outcomes).on_conflict_do_nothing()
_NEW_POOL, _NEW = insert(pool_records), insert(volunteer_records)
_KEEP_POOL = _NEW_POOL.on_conflict_do_update(
    index_elements=["community_id"], set_={"numbers": _NEW_POOL.excluded.numbers}
)
_KEEP = _NEW.on_conflict_do_update(
    index_elements=["person_id"],
    set_={column.name: _NEW.excluded[column.name] for column in _NUMBERS},
)


async def pool(tx: Transaction, community_id: int) -> Pool:
    """Give what was learned of all volunteers of a community together."""
    numbers = (await tx.execute(_POOL, {"community": community_id})).scalar()
    return pool_of(numbers) if numbers else Pool()


async def keep_pool(tx: Transaction, community_id: int, pool: Pool) -> None:
    """Keep what was learned of all together."""
    await tx.execute(_KEEP_POOL, {"community_id": community_id, "numbers": asdict(pool)})


async def record(tx: Transaction, person_id: int) -> Known:
    """Give what is known of a volunteer; of a newcomer nothing."""
    row = (await tx.execute(_HERS, {"person": person_id})).first()
    return _known(row) if row else (Record(), Tired(), None)


async def everybody(tx: Transaction, community_id: int) -> dict[int, Known]:
    """Give what is known of each volunteer of a community."""
    query = select(*_NUMBERS, volunteer_records.c.person_id)
    rows = await tx.execute(query.where(volunteer_records.c.community_id == community_id))
    return {row.person_id: _known(row) for row in rows}


def _known(row: Any) -> Known:
    size = len(RECORD)
    return Record(*row[:size]), Tired(*row[size : size + 3]), row.last_offer_at


async def keep_record(
    tx: Transaction,
    community_id: int,
    person_id: int,
    record: Record,
    tired: Tired,
    last_offer_at: datetime | None,
) -> None:
    """Keep what is known of a volunteer."""
    facts = asdict(record) | {
        "person_id": person_id,
        "community_id": community_id,
        "tired_learning": tired.learning,
        "tired_price": tired.price,
        "tired_at": tired.counted_at,
        "last_offer_at": last_offer_at,
    }
    await tx.execute(_KEEP, facts)


async def note(tx: Transaction, offer: Offer, ending: Ending, now: datetime) -> bool:
    """Write down how an offer, or the job that came of it, ended; False if that is known."""
    row = {"community_id": offer.community_id, "offer_id": offer.id, "ending": ending, "at": now}
    return (await tx.execute(_NOTE, row)).rowcount == 1


async def history(tx: Transaction, community_id: int) -> list[tuple[int, Outcome]]:
    """Give all outcomes and whose they are, in the order in which they were learned from."""
    rows = await tx.execute(
        select(
            offers.c.person_id,
            offers.c.snapshot,
            offers.c.sent_at,
            outcomes.c.ending,
            outcomes.c.at,
        )
        .join(offers, offers.c.id == outcomes.c.offer_id)
        .where(outcomes.c.community_id == community_id)
        .order_by(outcomes.c.id)
    )
    return [(row.person_id, _outcome(row)) for row in rows]


async def sendings(tx: Transaction, community_id: int) -> list[tuple[int, datetime]]:
    """Give who was asked, by the rule or by staff, and when, in order."""
    rows = await tx.execute(
        select(offers.c.person_id, offers.c.sent_at)
        .where(offers.c.community_id == community_id, offers.c.wave > 0)
        .order_by(offers.c.id)
    )
    return [(row.person_id, row.sent_at) for row in rows]


def _outcome(row: Any) -> Outcome:
    return Outcome(Ending(row.ending), context_of(row.snapshot), row.sent_at, row.at)


def context_of(snapshot: Any) -> Context:
    """Give what an offer was sent in; what staff gave by hand was sent in none."""
    return Context(*snapshot["context"]) if snapshot else Context()
