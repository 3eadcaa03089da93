"""Learns anew from the record what was learned of volunteers, and tells whether it is the same."""

from __future__ import annotations

from dataclasses import dataclass

from domain.dispatch import Record, Tired, replay
from storage import learned
from storage.database import Transaction
from storage.learned import Known


@dataclass(frozen=True, slots=True)
class Relearned:
    """What came of it."""

    outcomes: int
    volunteers: int
    differed: int
    """How many volunteers had other numbers; the pool of all counts as one."""


async def relearn(tx: Transaction, community_id: int) -> Relearned:
    """Compute all that was learned in a community from what is recorded, and keep that."""
    history = await learned.history(tx, community_id)
    pool, records = replay(history)
    known = await _with_sendings(tx, community_id, records)
    before = await learned.everybody(tx, community_id)
    differed = {id for id in {*known, *before} if known.get(id) != before.get(id)}
    other_pool = pool != await learned.pool(tx, community_id)
    await learned.keep_pool(tx, community_id, pool)
    for person_id, numbers in known.items():
        await learned.keep_record(tx, community_id, person_id, *numbers)
    return Relearned(len(history), len(known), len(differed) + other_pool)


async def _with_sendings(
    tx: Transaction, community_id: int, records: dict[int, Record]
) -> dict[int, Known]:
    """Add how much each was asked lately, and when last."""
    known: dict[int, Known] = {id: (record, Tired(), None) for id, record in records.items()}
    for person_id, sent_at in await learned.sendings(tx, community_id):
        record, tired, _ = known.get(person_id, (Record(), Tired(), None))
        known[person_id] = record, tired.asked(sent_at), sent_at
    return known
