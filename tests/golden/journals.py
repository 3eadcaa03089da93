"""A journal as somebody left it in the middle of a script, and whether a script still fits it."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from dialogue.journal import Entry, Journal
from dialogue.outcomes import Diverged, Waiting
from dialogue.replay import Replay
from dialogue.talk import Call
from dialogue.words import Text
from handlers.texts import render
from tests.dialogue.playing import JSONKeeper

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Golden:
    """A recorded journal; `asked` is the question that was open."""

    script: str
    version: int
    args: dict[str, Any]
    asked: str
    journal: Sequence[Entry]

    @classmethod
    def read(cls, path: Path) -> Golden:
        """Read a journal."""
        facts = json.loads(path.read_text(encoding="utf-8"))
        journal = [Entry(seq, *row) for seq, row in enumerate(facts.pop("journal"))]
        return cls(**facts, journal=journal)

    def write(self, path: Path) -> None:
        """Write a journal down, an entry a line."""
        facts = {
            "script": self.script,
            "version": self.version,
            "args": self.args,
            "asked": self.asked,
        }
        rows = [[entry.kind, entry.name, entry.value] for entry in self.journal]
        head = ",\n".join(f' "{key}": {_json(value)}' for key, value in facts.items())
        body = ",\n".join(f"  {_json(row)}" for row in rows)
        path.write_text(f'{{\n{head},\n "journal": [\n{body}\n ]\n}}\n', encoding="utf-8")

    async def keeper(self) -> JSONKeeper:
        """Give a keeper that has kept this journal."""
        keeper = JSONKeeper()
        for entry in self.journal:
            await keeper.put(entry)
        return keeper

    async def fault(self, play: Callable[..., Coroutine[Any, Any, None]]) -> str:
        """Tell why a script does not fit this journal; nothing when it does."""
        replay = Replay(await Journal.load(await self.keeper()), Idle())
        match await replay.play(partial(play, **self.args)):
            case Waiting(question=question) if question.name == self.asked:
                return ""
            case Waiting(question=question):
                return f"{self} was left at {self.asked}, the script asks {question.name} there"
            case Diverged() as diverged:
                return f"{self} {diverged}"
            case _:
                return f"{self} was left at {self.asked}, the script is over there"

    def __str__(self) -> str:
        return f"{self.script} v{self.version}"


class Idle:
    """A stage on which nothing may be read or done: all of it is in the journal."""

    def render(self, text: Text) -> str:
        return render(text, "zh-CN")

    async def perform(self, call: Call) -> Any:
        raise AssertionError(f"{call.kind}:{call.name} is not in the journal")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
