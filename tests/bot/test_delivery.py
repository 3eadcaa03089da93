"""Who gets something while somebody else has to wait."""

from __future__ import annotations

from time import monotonic

from dialogue.messages import Send
from storage import outbox
from storage.outbox import Priority
from tests.chats import Town


async def test_whoever_has_to_wait_for_very_many_holds_up_nobody_else(town: Town) -> None:
    waiting, other = await town.resident("王桂兰"), await town.resident("刘秀英")
    (service,) = town.app.services.values()
    service.pace.limits.hold(waiting.address, monotonic() + 3600)
    town.holds_back = True
    async with town.app.database.transaction() as tx:
        body = Send(text="有人报名了").model_dump_json()
        for _ in range(150):
            where = town.turn(tx).community_id, "telegram", waiting.address
            await outbox.put(tx, *where, Priority.ANSWER, body, town.clock.now())

    await other.says("/help")

    assert other.seen
    assert waiting.seen == []
