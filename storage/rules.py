"""Rules by which things recur, as they stand now, and how far ahead each has been planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.calendar.reminders import Kind
from domain.calendar.rules import Activity
from storage.database import Transaction
from storage.tables import rules


@dataclass(frozen=True, slots=True)
class KeptRule:
    """A rule, as it is kept."""

    id: int
    kind: Kind
    activity: Activity
    since: datetime
    """Since when it stands as it does."""
    planned_until: datetime
    """Whatever is due before this has been written down."""
    active: bool = True
    """It holds; False: it has been ended."""
    configured: str | None = None
    """The mark of what the configuration said of it the last time; None if it did not name it."""


async def active(tx: Transaction, community_id: int) -> list[KeptRule]:
    """Give the rules that hold, in the order in which they were made."""
    rows = await tx.execute(
        select(rules)
        .where(rules.c.community_id == community_id, rules.c.active)
        .order_by(rules.c.id)
    )
    return [_rule(row) for row in rows]


async def of_configuration(tx: Transaction, community_id: int) -> list[KeptRule]:
    """Give the rules that the configuration has named, those that hold no longer too."""
    named = rules.c.community_id == community_id, rules.c.kind == Kind.ACTIVITY
    rows = await tx.execute(select(rules).where(*named).order_by(rules.c.id))
    return [_rule(row) for row in rows]


async def note_configured(
    tx: Transaction, community_id: int, key: str, activity: Activity | None
) -> None:
    """Note what the configuration says of a rule of its own; None where it names it no longer."""
    mark = mark_of(activity) if activity else None
    one = rules.c.community_id == community_id, rules.c.key == key
    await tx.execute(update(rules).where(*one).values(configured=mark))


def mark_of(activity: Activity) -> str:
    """Give what tells one wording of a rule from another, and no name that stands in it.

    Without what is as usual, so that a fact that is new to the program changes no mark.
    """
    said = activity.model_dump_json(exclude_defaults=True)
    return sha256(said.encode()).hexdigest()


async def keep(
    tx: Transaction,
    community_id: int,
    activity: Activity,
    now: datetime,
    kind: Kind = Kind.ACTIVITY,
) -> None:
    """Write a rule down, in place of an older one with its key: it holds from now on."""
    facts = {
        "kind": kind,
        "body": activity.model_dump(mode="json"),
        "since": now,
        "planned_until": now,
        "active": True,
    }
    row = insert(rules).values(community_id=community_id, key=_key(kind, activity), **facts)
    await tx.execute(row.on_conflict_do_update(index_elements=["community_id", "key"], set_=facts))


async def get(tx: Transaction, community_id: int, rule_id: int) -> KeptRule | None:
    """Give a rule of a community by id, if it holds."""
    one = rules.c.community_id == community_id, rules.c.id == rule_id
    row = (await tx.execute(select(rules).where(*one, rules.c.active))).first()
    return _rule(row) if row else None


async def find(tx: Transaction, community_id: int, kind: Kind, key: str) -> KeptRule | None:
    """Find the rule of a kind by its key, if it holds."""
    active_ones = await active(tx, community_id)
    same = (rule for rule in active_ones if (rule.kind, rule.activity.key) == (kind, key))
    return next(same, None)


async def count(tx: Transaction, community_id: int, kind: Kind) -> int:
    """Count the rules of a kind, those that hold no longer among them."""
    theirs = rules.c.community_id == community_id, rules.c.kind == kind
    return (await tx.execute(select(func.count()).where(*theirs))).scalar_one()


async def retire(tx: Transaction, rule_id: int) -> None:
    """Let a rule hold no longer; what it has brought about stays known."""
    await tx.execute(update(rules).where(rules.c.id == rule_id).values(active=False))


async def planned(tx: Transaction, rule_id: int, since: datetime, until: datetime) -> None:
    """Note how far ahead a rule is planned, and since when it stands."""
    await tx.execute(
        update(rules).where(rules.c.id == rule_id).values(since=since, planned_until=until)
    )


def _key(kind: Kind, activity: Activity) -> str:
    """Give the key in storage: no key of the configuration can be that of another kind."""
    return activity.key if kind is Kind.ACTIVITY else f"{kind}:{activity.key}"


def _rule(row: Any) -> KeptRule:
    return KeptRule(
        id=row.id,
        kind=Kind(row.kind),
        activity=Activity.model_validate(row.body),
        since=row.since,
        planned_until=row.planned_until,
        active=row.active,
        configured=row.configured,
    )
