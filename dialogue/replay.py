"""One run of a script: through its journal, to the first question without an answer.

The script's coroutine is driven by hand: each `await` yields a request, which is answered from the
journal, or done in this update's transaction, or left open, and then the coroutine is closed.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Protocol

from pydantic import TypeAdapter

from dialogue.journal import DRAFT, JSON, Entry, Journal
from dialogue.outcomes import Diverged, Finished, Outcome, Refused, Waiting
from dialogue.questions import Accepted, Declined, Input, Kept, Question
from dialogue.talk import Call, Script, Talk
from dialogue.words import Text


class Stage(Protocol):
    """Where a script plays: it does the calls and knows the listener's language."""

    def render(self, text: Text) -> str:
        """Give a sentence in the listener's language."""

    async def perform(self, call: Call) -> Any:
        """Do a look or a step in the transaction of the update at hand."""


class ScriptError(Exception):
    """A script awaited something that is no request of `Talk`."""


class _Suspended(Exception):
    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


class Replay:
    """A run in which at most one answer, `said`, is new.

    `remembered` holds recorded entries, by name, that may answer or prefill same-named questions.
    `opening` is true in a conversation's first turn, when nothing was told yet.
    """

    def __init__(
        self,
        journal: Journal,
        stage: Stage,
        said: Input | None,
        remembered: Mapping[str, Entry],
        *,
        opening: bool,
    ) -> None:
        self._journal = journal
        self._stage = stage
        self._input = said
        self._remembered = remembered
        self._opening = opening
        self._silent = not opening and said is None
        self._seq = 0
        self._talk = Talk()

    async def play(self, script: Script) -> Outcome:
        """Run the script as far as the answers go."""
        coroutine = script(self._talk)
        try:
            request = coroutine.send(None)
            while True:
                request = coroutine.send(await self._answer(request))
        except StopIteration:
            return self._finished()
        except _Suspended as suspended:
            return suspended.outcome
        finally:
            coroutine.close()

    def _finished(self) -> Outcome:
        if entry := self._journal.at(self._seq):
            return Diverged(self._seq, str(entry), "nothing more")
        return Finished(self._told())

    def _told(self) -> tuple[Text, ...]:
        return () if self._silent else tuple(self._talk.said)

    async def _answer(self, request: Any) -> Any:
        if isinstance(request, Call):
            return await self._call(request)
        if hasattr(request, "take"):
            return await self._question(request)
        raise ScriptError(f"a script may await only what Talk offers, not {request!r}")

    async def _call(self, call: Call) -> Any:
        shape = _returns(call.function)
        if entry := self._recorded(call.kind, call.name):
            self._seq += 1
            return shape.validate_python(entry.value)
        value = shape.dump_python(await self._stage.perform(call), mode="json")
        return shape.validate_python(await self._record(call.kind, call.name, value))

    async def _question(self, question: Question) -> JSON:
        entry = self._recorded(question.kind, question.name)
        if entry and entry.kind != DRAFT:
            self._seq += 1
            self._talk.said.clear()
            return entry.value
        old = None if entry else self._remembered.get(question.name)
        if old and old.is_answer and question.still_takes(old.value):
            return await self._record(question.kind, question.name, old.value)
        if old and old.kind == DRAFT:
            await self._journal.put(self._seq, DRAFT, question.name, old.value)
            entry = old
        return await self._open(question, entry.value if entry else None)

    async def _open(self, question: Question, draft: JSON) -> JSON:
        if self._input is None:
            raise _Suspended(Waiting(question, draft, self._told()))
        if not self._opening:
            self._talk.said.clear()
        match question.take(self._input, draft, self._stage.render):
            case Accepted(value):
                self._input = None
                return await self._record(question.kind, question.name, value)
            case Kept(new):
                await self._journal.put(self._seq, DRAFT, question.name, new)
                raise _Suspended(Waiting(question, new, self._told(), draft is not None))
            case Declined(why):
                raise _Suspended(Refused(question, draft, why))

    async def _record(self, kind: str, name: str, value: JSON) -> JSON:
        await self._journal.put(self._seq, kind, name, value)
        self._seq += 1
        return value

    def _recorded(self, kind: str, name: str) -> Entry | None:
        entry = self._journal.at(self._seq)
        if entry is None or (entry.name == name and entry.kind in (kind, DRAFT)):
            return entry
        raise _Suspended(Diverged(self._seq, str(entry), f"{kind}:{name}"))


@cache
def _returns(function: Callable[..., Any]) -> TypeAdapter[Any]:
    return TypeAdapter(typing.get_type_hints(function)["return"])
