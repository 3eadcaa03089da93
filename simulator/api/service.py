"""Answers calls: finds the bot and the method, checks, performs, and keeps the journal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from simulator.api import parameters
from simulator.api.context import Context
from simulator.api.errors import ApiError, method_not_found, too_many_requests, unauthorized
from simulator.api.limits import Limits
from simulator.api.methods import BY_LOWER_NAME, METHODS
from simulator.api.methods.relays import SendMediaGroup
from simulator.api.parameters import Posting, Sent
from simulator.api.polls import Polls
from simulator.contents import Json
from simulator.journal import ApiCall
from simulator.state import Account
from simulator.trouble import Fault
from simulator.world import World

NO_ANSWER = 0
"""The status in the journal of a call whose line was cut."""


class Answer(NamedTuple):
    """The HTTP status and the body that a bot gets, unless a fault takes their place."""

    status: int
    body: dict[str, Json]
    fault: Fault | None = None


class Service:
    """The Bot API of a world. Every call of every bot goes through `answer`."""

    def __init__(self, world: World, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._world = world
        self._limits = Limits(monotonic)
        self.polls = Polls(world.chronicle)

    async def answer(self, token: str, name: str, sent: Sent) -> Answer:
        """Answer one call, or say which fault strikes it."""
        account = self._world.state.account_by_token(token)
        if account is None:
            return _refused(unauthorized())
        method = BY_LOWER_NAME.get(name.lower(), name)
        fault = self._world.strikes(method, str(sent.parameters.get("chat_id", "")))
        if fault is not None and not fault.after:
            return self._fails(account, method, sent, fault)
        return await self._answer(account, method, sent, fault)

    async def _answer(
        self, account: Account, method: str, sent: Sent, fault: Fault | None
    ) -> Answer:
        try:
            result = await self._perform(account, method, sent)
        except ApiError as refusal:
            self._write_down(account, method, sent, error=refusal, fault=fault)
            return _refused(refusal)._replace(fault=fault)
        self._write_down(account, method, sent, result=result, fault=fault)
        return Answer(200, {"ok": True, "result": result}, fault)

    def _fails(self, account: Account, method: str, sent: Sent, fault: Fault) -> Answer:
        if fault.kind == "flood":
            refusal = too_many_requests(fault.seconds)
            self._write_down(account, method, sent, error=refusal, fault=fault)
            return _refused(refusal)
        status = fault.status if fault.kind == "html" else NO_ANSWER
        self._write_down(account, method, sent, error=ApiError(status, ""), fault=fault)
        return Answer(status, {}, fault)

    async def _perform(self, account: Account, name: str, sent: Sent) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise method_not_found()
        asked = parameters.read(name, method.parameters, sent)
        if self._world.state.limited and isinstance(asked, Posting):
            messages = len(asked.media) if isinstance(asked, SendMediaGroup) else 1
            self._limits.check(account.bot.id, asked.chat_id, messages)
        context = Context(self._world, account, sent.uploads, self.polls)
        return await method.perform(context, asked)

    def _write_down(
        self,
        account: Account,
        method: str,
        sent: Sent,
        *,
        result: Json = None,
        error: ApiError | None = None,
        fault: Fault | None = None,
    ) -> None:
        journal = self._world.calls
        call = ApiCall(
            seq=len(journal) + 1,
            at=self._world.chronicle.now(),
            bot=account.bot.id,
            method=method,
            parameters=sent.described,
            result=result,
            error=error and error.description,
            code=error.code if error else 200,
            fault=fault and fault.kind,
        )
        journal.write(call)


def _refused(refusal: ApiError) -> Answer:
    return Answer(refusal.code, refusal.envelope)
