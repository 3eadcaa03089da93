"""One run of a script: through its journal, to the first question without an answer.

The script's coroutine is driven by hand: each `await` yields a request, which is answered from the
journal, or done in this update's transaction, or left open, and then the coroutine is closed.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from dialogue.journal import ADDITION, DRAFT, JSON, Entry, Journal
from dialogue.outcomes import Diverged, Finished, Outcome, Refused, Waiting
from dialogue.questions import Accepted, Declined, Input, Kept, Pressed, Question
from dialogue.talk import Addition, Call, Script, Talk
from dialogue.words import Text


class Stage(Protocol):
    """Where a script plays: it does the calls and knows the listener's language."""

    def render(self, text: Text) -> str:
        """Give a sentence in the listener's language."""

    async def perform(self, call: Call) -> Any:
        """Do a look or a step in the transaction of the update at hand."""


class ScriptError(Exception):
    """A script awaited something that is no request of `Talk`, or used a name twice."""


class _Suspended(Exception):
    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


class Replay:
    """A run in which at most one answer, `said`, is new; it is for the question called `to`.

    `told` is what was told before, when part of the script is run anew. Else all that is said up
    to the open question was told before, unless this is the conversation's `opening`.
    """

    def __init__(
        self,
        journal: Journal,
        stage: Stage,
        said: Input | None = None,
        to: str | None = None,
        *,
        told: Sequence[Text] | None = None,
        opening: bool = False,
    ) -> None:
        self._journal = journal
        self._stage = stage
        self._input = said
        self._to = to
        self._told = told
        self._opening = opening
        self._is_new = opening
        self._heard = 0
        self._seq = 0
        self._names: set[str] = set()
        self._talk = Talk()

    @property
    def said(self) -> Sequence[Text]:
        """All that the script said in this run, told before or not."""
        return self._talk.said

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
        return Finished(self._news())

    def _news(self) -> tuple[Text, ...]:
        if self._told is None:
            return tuple(self._talk.said[self._heard :])
        news = list(self._talk.said)
        for text in self._told:
            if text in news:
                news.remove(text)
        return tuple(news)

    async def _answer(self, request: Any) -> Any:
        if not isinstance(request, Call | Question | Addition):
            raise ScriptError(f"a script may await only what Talk offers, not {request!r}")
        if request.name in self._names:
            raise ScriptError(f"a script uses the name {request.name} twice")
        self._names.add(request.name)
        if isinstance(request, Call):
            return await self._call(request)
        if isinstance(request, Addition):
            return await self._addition(request)
        return await self._question(request)

    async def _call(self, call: Call) -> Any:
        shape = _returns(call.function)
        entry = self._recorded(call.kind, call.name, lambda value: _fits(shape, value))
        if entry is None:
            value = shape.dump_python(await self._stage.perform(call), mode="json")
            entry = await self._record(call.kind, call.name, value)
        self._seq += 1
        return shape.validate_python(deepcopy(entry.value))

    async def _question(self, question: Question) -> JSON:
        entry = self._recorded(question.kind, question.name, question.still_takes)
        entry = entry or await self._taken_up(question)
        if entry is None or entry.is_draft:
            entry = await self._open(question, entry.value if entry else None)
        self._seq += 1
        return deepcopy(entry.value)

    async def _addition(self, addition: Addition) -> JSON:
        entry = self._recorded(ADDITION, addition.name, lambda value: isinstance(value, list))
        if entry is None:
            old = await self._journal.take_up(addition.name)
            value = old.value if old and old.of_kind(ADDITION) else []
            entry = await self._record(ADDITION, addition.name, value)
        self._seq += 1
        return deepcopy(entry.value)

    async def _open(self, question: Question, draft: JSON) -> Entry:
        if not self._is_new:
            self._heard = len(self._talk.said)
        if self._input is None or self._to not in (None, question.name):
            raise _Suspended(Waiting(question, draft, self._news()))
        match question.take(self._input, draft, self._stage.render):
            case Accepted(value):
                self._input = None
                return await self._record(question.kind, question.name, value)
            case Kept(new, out_of_sight):
                await self._journal.put(self._seq, DRAFT + question.kind, question.name, new)
                seen = draft is not None and not out_of_sight
                again = seen or isinstance(self._input, Pressed)
                raise _Suspended(Waiting(question, new, self._news(), again))
            case Declined(why) if self._opening:
                raise _Suspended(Waiting(question, draft, (*self._news(), why)))
            case Declined(why):
                raise _Suspended(Refused(question, draft, why))

    async def _record(self, kind: str, name: str, value: JSON) -> Entry:
        self._is_new = True
        return await self._journal.put(self._seq, kind, name, value)

    async def _taken_up(self, question: Question) -> Entry | None:
        old = await self._journal.take_up(question.name)
        if old and old.of_kind(question.kind) and question.still_takes(old.value):
            return await self._record(old.kind, old.name, old.value)
        return None

    def _recorded(self, kind: str, name: str, fits: Callable[[JSON], bool]) -> Entry | None:
        entry = self._journal.at(self._seq)
        if entry is None:
            return None
        if entry.name != name or not entry.of_kind(kind):
            raise _Suspended(Diverged(self._seq, str(entry), f"{kind}:{name}"))
        if not fits(entry.value):
            raise _Suspended(Diverged(self._seq, str(entry), f"{kind}:{name} of another shape"))
        if not entry.is_draft:
            self._heard = len(self._talk.said)
        return entry


@cache
def _returns(function: Callable[..., Any]) -> TypeAdapter[Any]:
    return TypeAdapter(typing.get_type_hints(function)["return"])


def _fits(shape: TypeAdapter[Any], value: JSON) -> bool:
    try:
        shape.validate_python(value)
    except ValidationError:
        return False
    return True
