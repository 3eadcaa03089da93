"""Answers calls: finds the bot and the method, checks, performs, and keeps the journal."""

from __future__ import annotations

from typing import NamedTuple

from simulator.api import parameters
from simulator.api.context import Context
from simulator.api.errors import ApiError, method_not_found, unauthorized
from simulator.api.methods import BY_LOWER_NAME, METHODS
from simulator.api.parameters import Sent
from simulator.api.polls import Polls
from simulator.contents import Json
from simulator.journal import ApiCall
from simulator.state import Account
from simulator.world import World


class Answer(NamedTuple):
    """The HTTP status and the body that a bot gets."""

    status: int
    body: dict[str, Json]


class Service:
    """The Bot API of a world. Every call of every bot goes through `answer`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.polls = Polls(world.chronicle)

    async def answer(self, token: str, name: str, sent: Sent) -> Answer:
        """Answer one call."""
        account = self._world.state.account_by_token(token)
        if account is None:
            refusal = unauthorized()
            return Answer(refusal.code, refusal.envelope)
        method = BY_LOWER_NAME.get(name.lower(), name)
        try:
            result = await self._perform(account, method, sent)
        except ApiError as refusal:
            self._write_down(account, method, sent, error=refusal)
            return Answer(refusal.code, refusal.envelope)
        self._write_down(account, method, sent, result=result)
        return Answer(200, {"ok": True, "result": result})

    async def _perform(self, account: Account, name: str, sent: Sent) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise method_not_found()
        asked = parameters.read(name, method.parameters, sent)
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
        )
        journal.write(call)
