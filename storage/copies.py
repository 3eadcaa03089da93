"""The copies of an announcement: one for each group and each person, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, insert, select, update

from domain.announcements import Fate
from storage import many
from storage.database import Transaction
from storage.outbox import Delivery
from storage.tables import announcement_copies as copies
from storage.tables import announcement_sendings as sendings
from storage.tables import groups, outbox, people


class Part(StrEnum):
    """What a message of a copy is."""

    WORDS = "words"
    """The one with the words and the buttons: it can be edited and pinned."""
    FILE = "file"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a copy is for; one of the two."""

    group_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """One message of a copy, and how its sending stands."""

    copy_id: int
    person_id: int | None
    """Whom the copy is for; None in a group."""
    outbox_id: int
    part: Part
    channel: str
    handle: str
    body: str
    state: Delivery
    why: str


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy by name, and what became of it."""

    id: int
    group_id: int | None
    person_id: int | None
    name: str
    fate: Fate
    why: str
    """What the channel said; empty when nothing was sent because there is no address."""


@dataclass(frozen=True, slots=True)
class Landed:
    """A copy that went to a chat."""

    group_id: int | None
    """None: it is somebody's own chat."""


_FATES = {
    Delivery.WAITING: Fate.WAITING,
    Delivery.SENDING: Fate.WAITING,
    Delivery.SENT: Fate.DELIVERED,
    Delivery.POINTLESS: Fate.DELIVERED,
    Delivery.UNCERTAIN: Fate.UNCERTAIN,
    Delivery.UNREACHABLE: Fate.UNREACHABLE,
    Delivery.REFUSED: Fate.REFUSED,
    Delivery.EXPIRED: Fate.EXPIRED,
    Delivery.WITHDRAWN: Fate.WITHDRAWN,
}
_WORST_FIRST = (
    Fate.UNREACHABLE,
    Fate.REFUSED,
    Fate.EXPIRED,
    Fate.UNCERTAIN,
    Fate.WAITING,
    Fate.WITHDRAWN,
    Fate.DELIVERED,
)
"""A copy of several messages is where the worst of them is."""


async def add(
    tx: Transaction, community_id: int, announcement_id: int, targets: Sequence[Target]
) -> list[int]:
    """Write down copies; returns their ids in this order."""
    rows = [
        {
            "community_id": community_id,
            "announcement_id": announcement_id,
            "group_id": target.group_id,
            "person_id": target.person_id,
        }
        for target in targets
    ]
    return await many.add(tx, copies, rows)


async def note_sendings(
    tx: Transaction, community_id: int, sent: Sequence[tuple[int, int, Part]]
) -> None:
    """Note which rows of the outbox are the messages of which copy: (copy, row, part)."""
    rows = [
        {"community_id": community_id, "copy_id": copy_id, "outbox_id": outbox_id, "part": part}
        for copy_id, outbox_id, part in sent
    ]
    if rows:
        await tx.execute(insert(sendings), rows)


async def forget_sendings(tx: Transaction, copy_ids: Collection[int]) -> None:
    """Forget how copies were sent that are sent anew."""
    await tx.execute(delete(sendings).where(sendings.c.copy_id.in_(copy_ids)))


async def sendings_of(
    tx: Transaction, announcement_id: int, *, in_groups: bool = False, of_person: int | None = None
) -> list[Sending]:
    """Give the messages of an announcement, in the order in which they were put into the outbox.

    All of them, or those in groups, or those to somebody. Those to people who are forgotten are
    left out: nobody knows where they went.
    """
    only: list[ColumnElement[bool]] = [copies.c.group_id.is_not(None)] if in_groups else []
    only += [copies.c.person_id == of_person] if of_person is not None else []
    rows = await tx.execute(
        select(
            sendings.c.copy_id,
            copies.c.person_id,
            sendings.c.outbox_id,
            sendings.c.part,
            outbox.c.channel,
            outbox.c.handle,
            outbox.c.body,
            outbox.c.state,
            outbox.c.why,
        )
        .join(copies, copies.c.id == sendings.c.copy_id)
        .join(outbox, outbox.c.id == sendings.c.outbox_id)
        .where(copies.c.announcement_id == announcement_id, outbox.c.handle != "", *only)
        .order_by(sendings.c.outbox_id)
    )
    return [
        Sending(*row[:3], Part(row.part), *row[4:7], Delivery(row.state), row.why) for row in rows
    ]


async def of(tx: Transaction, announcement_id: int) -> list[Copied]:
    """Give all copies of an announcement by name, groups first, and what became of each."""
    rows = await tx.execute(
        select(
            copies.c.id,
            copies.c.group_id,
            copies.c.person_id,
            groups.c.title,
            people.c.name,
        )
        .outerjoin(groups, groups.c.id == copies.c.group_id)
        .outerjoin(people, people.c.id == copies.c.person_id)
        .where(copies.c.announcement_id == announcement_id, people.c.forgotten_at.is_(None))
        .order_by(copies.c.group_id.is_(None), copies.c.id)
    )
    sent: dict[int, list[Sending]] = {}
    for sending in await sendings_of(tx, announcement_id):
        if sending.part is not Part.PIN:
            sent.setdefault(sending.copy_id, []).append(sending)
    return [
        Copied(*row[:3], row.title or row.name or "", *_fate(sent.get(row.id, ()))) for row in rows
    ]


async def unpinned(tx: Transaction, announcement_id: int) -> int:
    """Count the groups in which it could not be pinned."""
    sent = await sendings_of(tx, announcement_id)
    return sum(1 for one in sent if one.part is Part.PIN and one.state is Delivery.REFUSED)


async def forget_refused_pins(tx: Transaction, announcement_id: int) -> set[int]:
    """Forget where it could not be pinned; returns those copies."""
    sent = await sendings_of(tx, announcement_id)
    pins = [one for one in sent if one.part is Part.PIN and one.state is Delivery.REFUSED]
    rows = [one.outbox_id for one in pins]
    await tx.execute(delete(sendings).where(sendings.c.outbox_id.in_(rows)))
    return {one.copy_id for one in pins}


async def landed_at(
    tx: Transaction, announcement_id: int, channel: str, handle: str
) -> Landed | None:
    """Find the copy that went to an address; None when none did."""
    rows = await tx.execute(
        select(copies.c.group_id)
        .select_from(sendings)
        .join(copies, copies.c.id == sendings.c.copy_id)
        .join(outbox, outbox.c.id == sendings.c.outbox_id)
        .where(
            copies.c.announcement_id == announcement_id,
            outbox.c.channel == channel,
            outbox.c.handle == handle,
        )
        .limit(1)
    )
    row = rows.first()
    return Landed(*row) if row else None


async def withdraw_waiting(tx: Transaction, outbox_ids: Collection[int], now: datetime) -> None:
    """Take back messages that were not sent yet."""
    await tx.execute(
        update(outbox)
        .where(outbox.c.id.in_(outbox_ids), outbox.c.state == Delivery.WAITING)
        .values(state=Delivery.WITHDRAWN, ended_at=now)
    )


def _fate(sent: Sequence[Sending]) -> tuple[Fate, str]:
    """Tell what became of a copy, by the worst of its messages; unsent ones have no address."""
    fates = {_FATES[sending.state]: sending.why for sending in sent}
    worst = next((fate for fate in _WORST_FIRST if fate in fates), Fate.UNREACHABLE)
    return worst, fates.get(worst, "")
