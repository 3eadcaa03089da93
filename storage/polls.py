"""Polls that were posted, and who has chosen what: one vote a head, wherever it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.polls import Poll, Tally
from storage.database import Transaction
from storage.tables import announcements, groups, people, poll_votes, polls


@dataclass(frozen=True, slots=True)
class Share:
    """How many of those who voted in one chat, or live in one compound, chose what."""

    name: str
    """A group's title, or a compound's key; empty for private chats, and where it is not known."""
    votes: Sequence[int]


async def open_one(
    tx: Transaction, community_id: int, announcement_id: int, closes_at: datetime | None
) -> None:
    """Take votes from now on."""
    row = {"announcement_id": announcement_id, "community_id": community_id}
    await tx.execute(insert(polls).values(**row, closes_at=closes_at))


async def get(tx: Transaction, announcement_id: int) -> Poll | None:
    """Give a poll that was posted."""
    columns = polls.c.announcement_id, polls.c.closes_at, polls.c.closed_at, polls.c.result_id
    one = polls.c.announcement_id == announcement_id
    row = (await tx.execute(select(*columns).where(one))).first()
    return Poll(*row) if row else None


async def close(tx: Transaction, announcement_id: int, now: datetime) -> bool:
    """Take no votes any more; False when it was closed before."""
    one = polls.c.announcement_id == announcement_id, polls.c.closed_at.is_(None)
    return (await tx.execute(update(polls).where(*one).values(closed_at=now))).rowcount == 1


async def note_result(tx: Transaction, announcement_id: int, result_id: int) -> None:
    """Note which announcement tells its result."""
    one = polls.c.announcement_id == announcement_id
    await tx.execute(update(polls).where(one).values(result_id=result_id))


async def vote(
    tx: Transaction,
    community_id: int,
    announcement_id: int,
    person_id: int,
    choice: int,
    group_id: int | None,
    now: datetime,
) -> bool:
    """Note what somebody chooses, in place of what she chose before; False when it is the same."""
    facts = {"choice": choice, "group_id": group_id, "at": now}
    row = upsert(poll_votes).values(
        community_id=community_id, announcement_id=announcement_id, person_id=person_id, **facts
    )
    done = await tx.execute(
        row.on_conflict_do_update(
            index_elements=["announcement_id", "person_id"],
            set_=facts,
            where=poll_votes.c.choice != choice,
        )
    )
    return done.rowcount == 1


async def tally(tx: Transaction, announcement_id: int, options: int) -> Tally:
    """Count the votes for each of so many options."""
    rows = await tx.execute(
        select(poll_votes.c.choice, func.count())
        .where(poll_votes.c.announcement_id == announcement_id)
        .group_by(poll_votes.c.choice)
    )
    votes = [0] * options
    for choice, count in rows:
        votes[choice] = count
    return Tally(votes)


async def choices(tx: Transaction, announcement_id: int) -> dict[int, int]:
    """Give what each has chosen, by the person's id."""
    rows = await tx.execute(
        select(poll_votes.c.person_id, poll_votes.c.choice).where(
            poll_votes.c.announcement_id == announcement_id
        )
    )
    return {row.person_id: row.choice for row in rows}


async def by_chat(tx: Transaction, announcement_id: int, options: int) -> list[Share]:
    """Count by the chat in which each voted; private chats are one."""
    rows = await tx.execute(
        select(groups.c.title, poll_votes.c.choice, func.count())
        .select_from(poll_votes.outerjoin(groups, groups.c.id == poll_votes.c.group_id))
        .where(poll_votes.c.announcement_id == announcement_id)
        .group_by(poll_votes.c.group_id, groups.c.title, poll_votes.c.choice)
        .order_by(poll_votes.c.group_id.is_(None), poll_votes.c.group_id)
    )
    return _shares([(title or "", choice, count) for title, choice, count in rows], options)


async def by_compound(tx: Transaction, announcement_id: int, options: int) -> list[Share]:
    """Count by the compound that is registered of each; unknown ones are one."""
    rows = await tx.execute(
        select(people.c.compound, poll_votes.c.choice, func.count())
        .join(people, people.c.id == poll_votes.c.person_id)
        .where(poll_votes.c.announcement_id == announcement_id)
        .group_by(people.c.compound, poll_votes.c.choice)
        .order_by(people.c.compound == "", people.c.compound)
    )
    return _shares([(compound, choice, count) for compound, choice, count in rows], options)


async def strangers(tx: Transaction, announcement_id: int) -> int:
    """Count those who voted and have never spoken with the bot, nor are registered."""
    known = or_(people.c.introduced_at.is_not(None), people.c.compound != "")
    rows = await tx.execute(
        select(func.count())
        .select_from(poll_votes.join(people, people.c.id == poll_votes.c.person_id))
        .where(poll_votes.c.announcement_id == announcement_id, ~known)
    )
    return int(rows.scalar_one())


@dataclass(frozen=True, slots=True)
class Vote:
    """What somebody has chosen in a poll, by its place."""

    at: datetime
    post: Mapping[str, Any]
    choice: int


async def of_person(tx: Transaction, person_id: int) -> list[Vote]:
    """Give all that somebody has chosen, the newest first."""
    rows = await tx.execute(
        select(poll_votes.c.at, announcements.c.post, poll_votes.c.choice)
        .join(announcements, announcements.c.id == poll_votes.c.announcement_id)
        .where(poll_votes.c.person_id == person_id)
        .order_by(poll_votes.c.at.desc())
    )
    return [Vote(*row) for row in rows]


def _shares(rows: Sequence[tuple[str, int, int]], options: int) -> list[Share]:
    found: dict[str, list[int]] = {}
    for name, choice, count in rows:
        found.setdefault(name, [0] * options)[choice] += count
    return [Share(name, votes) for name, votes in found.items()]
