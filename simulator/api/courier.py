"""Posts updates to the webhooks of bots: each chat's in their order, chats side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import chain, repeat

import aiohttp

from simulator import wire
from simulator.chronicle import Chronicle
from simulator.facts import Forgotten
from simulator.model import Hook, Update
from simulator.updates import waiting

PATIENCE = aiohttp.ClientTimeout(total=60)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LONGEST_PAUSE = 60

Lane = tuple[int, int]
"""A bot and a chat: what has an order."""


class Couriers:
    """Delivers what waits for bots with a webhook, and tries again until it is taken."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver."""
        self._watch = asyncio.create_task(self._serve())

    async def stop(self) -> None:
        """Deliver no more; what was not taken waits on."""
        running = [task for task in (self._watch, *self._lanes.values()) if task]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _serve(self) -> None:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            with self._chronicle.watching() as changed:
                while True:
                    changed.clear()
                    self._fill_lanes(session)
                    await changed.wait()

    def _fill_lanes(self, session: aiohttp.ClientSession) -> None:
        for bot, account in self._chronicle.state.accounts.items():
            if account.hook is None:
                continue
            for chat in {update.chat for update in account.updates.values()}:
                lane = bot, chat
                if lane not in self._lanes and len(self._of(bot)) < account.hook.connections:
                    self._lanes[lane] = asyncio.create_task(self._work(session, lane))

    def _of(self, bot: int) -> list[Lane]:
        return [lane for lane in self._lanes if lane[0] == bot]

    async def _work(self, session: aiohttp.ClientSession, lane: Lane) -> None:
        pauses = _pauses()
        try:
            while (job := self._next(lane)) is not None:
                hook, update = job
                if await _taken(session, hook, update):
                    self._chronicle.record(Forgotten(bot=lane[0], updates=(update.id,)))
                    pauses = _pauses()
                else:
                    await asyncio.sleep(next(pauses))
        finally:
            del self._lanes[lane]
            self._chronicle.wake()

    def _next(self, lane: Lane) -> tuple[Hook, Update] | None:
        bot, chat = lane
        account = self._chronicle.state.accounts[bot]
        fresh = waiting(account, self._chronicle.now())
        update = next((update for update in fresh if update.chat == chat), None)
        return None if update is None or account.hook is None else (account.hook, update)


def _pauses() -> Iterator[float]:
    """Seconds before each new try: first at once, then ever longer."""
    return chain((0, 1, 2, 4, 8, 16, 32), repeat(LONGEST_PAUSE))


async def _taken(session: aiohttp.ClientSession, hook: Hook, update: Update) -> bool:
    headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=wire.update(update), headers=headers) as answer:
            return answer.ok and answer.status < 300
    except (aiohttp.ClientError, TimeoutError):
        return False
