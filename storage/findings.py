"""What patrols find on their rounds, and which compounds are all clear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.activities import Occasion
from domain.rounds import Finding
from storage.database import Transaction
from storage.tables import clear_compounds, findings, occurrences

_COLUMNS = tuple(findings.c[name] for name in Finding.__slots__)
_SELECT = select(*_COLUMNS).order_by(findings.c.id)


async def find(
    tx: Transaction,
    community_id: int,
    occurrence_id: int,
    person_id: int,
    pieces: Sequence[Any],
    album: str,
    now: datetime,
) -> int:
    """Write down what somebody has shown; gives its id."""
    row = insert(findings).values(
        community_id=community_id,
        occurrence_id=occurrence_id,
        person_id=person_id,
        pieces=pieces,
        album=album,
        at=now,
    )
    return int((await tx.execute(row.returning(findings.c.id))).scalar_one())


async def get(tx: Transaction, community_id: int, finding_id: int) -> Finding | None:
    """Give a finding of a community by id."""
    theirs = findings.c.community_id == community_id, findings.c.id == finding_id
    row = (await tx.execute(_SELECT.where(*theirs))).first()
    return Finding(*row) if row else None


async def of_album(
    tx: Transaction, occurrence_id: int, person_id: int, album: str
) -> Finding | None:
    """Find what somebody has shown with another photo of the same album."""
    hers = findings.c.occurrence_id == occurrence_id, findings.c.person_id == person_id
    row = (await tx.execute(_SELECT.where(*hers, findings.c.album == album))).first()
    return Finding(*row) if row else None


async def change(tx: Transaction, finding_id: int, **facts: object) -> None:
    """Change columns of a finding."""
    await tx.execute(update(findings).where(findings.c.id == finding_id).values(**facts))


async def found(tx: Transaction, occurrence_id: int) -> list[Finding]:
    """Give what became a report on a round, in the order in which it was shown."""
    theirs = findings.c.occurrence_id == occurrence_id, findings.c.report_id.is_not(None)
    return [Finding(*row) for row in await tx.execute(_SELECT.where(*theirs))]


async def found_before(tx: Transaction, occasion: Occasion) -> list[Finding]:
    """Give what became a report on the last round before this one on which anything did."""
    rule = occurrences.c.rule_id == occasion.rule_id
    earlier = occurrences.c.due_at < occasion.begins_at
    last = (
        select(occurrences.c.id)
        .join(findings)
        .where(rule, earlier, findings.c.report_id.is_not(None))
        .order_by(occurrences.c.due_at.desc())
        .limit(1)
    )
    id = (await tx.execute(last)).scalar()
    return await found(tx, id) if id else []


async def clear(
    tx: Transaction,
    community_id: int,
    occurrence_id: int,
    compound: str,
    person_id: int,
    now: datetime,
) -> bool:
    """Note that a compound is all clear; False when it was noted before."""
    row = upsert(clear_compounds).values(
        community_id=community_id,
        occurrence_id=occurrence_id,
        compound=compound,
        person_id=person_id,
        at=now,
    )
    return (await tx.execute(row.on_conflict_do_nothing())).rowcount == 1


async def unclear(tx: Transaction, occurrence_id: int, compound: str) -> None:
    """Note that it was a slip."""
    one = (
        clear_compounds.c.occurrence_id == occurrence_id,
        clear_compounds.c.compound == compound,
    )
    await tx.execute(delete(clear_compounds).where(*one))


async def cleared(tx: Transaction, occurrence_id: int) -> Mapping[str, int]:
    """Give the compounds that are all clear, and who said so."""
    rows = await tx.execute(
        select(clear_compounds.c.compound, clear_compounds.c.person_id).where(
            clear_compounds.c.occurrence_id == occurrence_id
        )
    )
    return {row.compound: row.person_id for row in rows}
