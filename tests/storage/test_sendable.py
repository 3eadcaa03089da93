"""What it costs to look which messages may go, while very many wait."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogue.messages import AnswerTap, Outgoing, Send
from storage import communities, mailing, outbox, sendable
from storage.database import Database, Transaction
from storage.mailing import Copy
from storage.outbox import Priority
from storage.sendable import Free

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
LOOKS = 100
BUSY = [f"busy {number}" for number in range(60)]
"""As many as Telegram's limits keep closed at a time."""


@pytest.fixture
async def tx(tmp_path: Path) -> AsyncIterator[Transaction]:
    database = Database(tmp_path / "x.db")
    await database.upgrade()
    async with database.transaction() as tx:
        yield tx
    await database.close()


async def announces(tx: Transaction, chats: Sequence[str]) -> int:
    """Let one announcement wait for each of these chats; gives the community."""
    community = await communities.ensure(tx, "jinshanyuan")
    body = Send(text="停水通知" * 100).model_dump_json()
    await mailing.put(tx, community, [Copy("telegram", chat, body) for chat in chats], NOW)
    return community


async def says(tx: Transaction, chat: str, message: Outgoing) -> int:
    community = await communities.ensure(tx, "jinshanyuan")
    body = message.model_dump_json()
    return await outbox.put(tx, community, "telegram", chat, Priority.ANSWER, body, NOW)


async def seconds(tx: Transaction, free: Free) -> float:
    begun = time.process_time()
    for _ in range(LOOKS):
        await sendable.waiting(tx, NOW, free, 20)
    return time.process_time() - begun


async def test_a_look_costs_as_much_with_thousands_waiting(tx: Transaction) -> None:
    community = await announces(tx, [*BUSY, *(f"few {number}" for number in range(40))])
    free = Free([community], BUSY[:10], BUSY[10:])
    few = await seconds(tx, free)
    await announces(tx, [f"many {number}" for number in range(5_000)])
    assert await seconds(tx, free) < 2 * few


async def test_an_announcement_is_not_looked_at_while_there_is_no_room(tx: Transaction) -> None:
    community = await announces(tx, ["1", "2"])
    answer = await says(tx, "2", Send(text="好的"))
    rows = await sendable.waiting(tx, NOW, Free([community], full=[community]), 20)
    assert [row.id for row in rows] == [answer]


async def test_a_community_without_room_leaves_the_others_theirs(tx: Transaction) -> None:
    community = await announces(tx, ["1"])
    other = await communities.ensure(tx, "other")
    (copy,) = await mailing.put(
        tx, other, [Copy("telegram", "1", Send(text="停水").model_dump_json())], NOW
    )
    rows = await sendable.waiting(tx, NOW, Free([community, other], full=[community]), 20)
    assert [row.id for row in rows] == [copy]


async def test_a_paced_chat_gets_what_does_not_count_and_a_shut_one_nothing(
    tx: Transaction,
) -> None:
    community = await communities.ensure(tx, "jinshanyuan")
    tap = await says(tx, "paced", AnswerTap(tap_id="1"))
    await says(tx, "paced", Send(text="好的"))
    await says(tx, "shut", AnswerTap(tap_id="2"))
    rows = await sendable.waiting(tx, NOW, Free([community], ["shut"], ["paced"]), 20)
    assert [(row.id, row.counts) for row in rows] == [(tap, False)]
