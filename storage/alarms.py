"""Alarms: dangers that wait for a person on duty."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from domain.alarms import Alarm, AlarmState
from storage.database import Transaction
from storage.tables import alarms

_COLUMNS = tuple(alarms.c[name] for name in Alarm.__slots__)
_OPEN_OF = (
    select(*_COLUMNS)
    .where(
        alarms.c.person_id == bindparam("person"),
        alarms.c.state != AlarmState.OVER,
        alarms.c.created_at >= bindparam("since"),
    )
    .order_by(alarms.c.id.desc())
    .limit(1)
)


async def create(tx: Transaction, **facts: object) -> Alarm:
    """Write an alarm down, calling."""
    done = await tx.execute(
        insert(alarms).values(state=AlarmState.CALLING, **facts).returning(*_COLUMNS)
    )
    return _alarm(done.one())


async def get(tx: Transaction, alarm_id: int) -> Alarm:
    """Give an alarm by id."""
    return _alarm((await tx.execute(select(*_COLUMNS).where(alarms.c.id == alarm_id))).one())


async def open_of(tx: Transaction, person_id: int, since: datetime) -> Alarm | None:
    """Give the alarm about a person that was raised lately and is not over, if there is one."""
    row = (await tx.execute(_OPEN_OF, {"person": person_id, "since": since})).first()
    return _alarm(row) if row else None


async def unfinished(tx: Transaction, community_id: int) -> list[Alarm]:
    """Give all alarms that are not over, the oldest first."""
    rows = await tx.execute(
        select(*_COLUMNS)
        .where(alarms.c.community_id == community_id, alarms.c.state != AlarmState.OVER)
        .order_by(alarms.c.id)
    )
    return [_alarm(row) for row in rows]


async def change(
    tx: Transaction, alarm: Alarm, seen: Collection[AlarmState], **facts: object
) -> Alarm | None:
    """Change an alarm that is in one of these states; None when it no longer is."""
    done = await tx.execute(
        update(alarms)
        .where(alarms.c.id == alarm.id, alarms.c.state.in_(seen))
        .values(**facts)
        .returning(*_COLUMNS)
    )
    row = done.first()
    return _alarm(row) if row else None


def _alarm(row: Any) -> Alarm:
    facts = dict(row._mapping)
    return Alarm(**(facts | {"state": AlarmState(facts["state"])}))
