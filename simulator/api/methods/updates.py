"""How a bot fetches what happened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import BeforeValidator

from simulator import wire
from simulator.api.context import Context
from simulator.api.errors import conflict
from simulator.api.parameters import Parameters
from simulator.api.wanted import read_kinds
from simulator.contents import Json
from simulator.facts import Forgotten, Wanted
from simulator.model import Update
from simulator.updates import waiting

MOST = 100
LONGEST_WAIT = 50
"""Seconds."""
HOOKED = (
    "can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)


class GetUpdates(Parameters):
    """What to fetch. `offset` confirms everything before it; negative, all but the last few."""

    offset: int = 0
    limit: int = MOST
    timeout: int = 0
    allowed_updates: Annotated[tuple[str, ...] | None, BeforeValidator(read_kinds)] = None


async def get_updates(context: Context, asked: GetUpdates) -> Json:
    """The oldest updates that wait, or those that come while the call waits for them."""
    if context.account.hook is not None:
        raise conflict(HOOKED)
    if asked.allowed_updates is not None and asked.allowed_updates != context.account.wanted:
        context.chronicle.record(Wanted(bot=context.bot.id, kinds=asked.allowed_updates))
    _confirm(context, asked.offset)
    limit = min(max(asked.limit, 1), MOST)
    with context.polls.opened(context.bot.id) as poll:
        seconds = min(max(asked.timeout, 0), LONGEST_WAIT)
        found = await poll.wait(lambda: _waiting(context), seconds)
    return [wire.update(update) for update in found[:limit]]


def _waiting(context: Context) -> list[Update]:
    return waiting(context.account, context.chronicle.now())


def _confirm(context: Context, offset: int) -> None:
    there = list(context.account.updates)
    fresh = {update.id for update in _waiting(context)}
    old = [number for number in there if number not in fresh]
    forget(context, {*_confirmed(there, offset), *old})


def _confirmed(there: list[int], offset: int) -> Iterable[int]:
    if offset < 0:
        return there[:offset]
    return [number for number in there if number < offset]


def forget(context: Context, updates: Iterable[int]) -> None:
    """These updates wait no longer."""
    gone = tuple(sorted(updates))
    if gone:
        context.chronicle.record(Forgotten(bot=context.bot.id, updates=gone))
